import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { open, rm, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { words } from '../../words/words.ts';
import { BadInput } from '../badInput.ts';
import { codeOf } from '../errorCode.ts';

export interface Lock {
  release(): Promise<void>;
}

/** Who takes a lock, and how often it shows that it is alive. */
export interface Holding {
  readonly host: string;
  /** Milliseconds. */
  readonly beat: number;
}

const holder = z.strictObject({
  host: z.string(),
  pid: z.int(),
  begun: z.string().nullable(),
  // Locks that were left behind by version 0.1 do not say it.
  token: z.string().default('none'),
});
type Holder = z.infer<typeof holder>;

/** What is found in the place of a lock, at one moment. */
interface Found {
  /** Undefined while it is being written, or where it was cut short. */
  readonly holder: Holder | undefined;
  /** When it last showed that it is alive, as the place of the file tells it; only ever compared with itself. */
  readonly beaten: bigint;
}

const here = (): Holding => ({ host: hostname(), beat: 5_000 });

/** To get hold of what someone left behind, of all who try at the same moment. */
const TRIES = 100;

/** So many beats without a sign of life mean that a holder is gone. */
const SILENT = 6;

/** Locks of this very process, which has one number for all of them. */
const held = new Map<string, string>();

/**
 * Keeps a second batch out of a folder; throws BadInput where the holder of its lock is alive. On this machine that is
 * asked of the system; a holder on another, on a shared disk, shows it by touching the file at every beat, and is
 * watched for a while. A process that was killed leaves its lock behind, which no longer counts.
 */
export async function takeLock(path: string, folder: string, holding: Holding = here()): Promise<Lock> {
  const own: Holder = {
    host: holding.host,
    pid: process.pid,
    begun: begunOf(process.pid),
    token: randomUUID(),
  };
  for (let attempt = 0; attempt < TRIES; attempt++) {
    if (await written(path, own, folder)) return keep(path, own.token, holding.beat);
    const found = await foundAt(path);
    if (!found) continue;
    if (await isAtWork(path, found, holding)) throw isBusy(folder, path, found.holder ?? own);
    await takeAway(path, found, attempt === TRIES / 2);
  }
  throw new BadInput(
    words(`--out ${folder}: another batch just began in it`, `--out ${folder}: er begon net een andere batch in`),
  );
}

/** Writes the lock where there is none. */
async function written(path: string, own: Holder, folder: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx');
    await file.writeFile(`${JSON.stringify(own)}\n`);
    await file.close();
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw notWritable(folder, error);
  }
}

/** Shows that its holder is alive, until it is released or the process ends, however that ends. */
function keep(path: string, token: string, beat: number): Lock {
  held.set(token, path);
  if (held.size === 1) process.on('exit', dropAll);
  const beating = setInterval(() => {
    // A disk that is away for a moment is no reason to stop.
    utimes(path, new Date(), new Date()).catch(() => undefined);
  }, beat);
  beating.unref();
  return {
    async release() {
      clearInterval(beating);
      held.delete(token);
      if (held.size === 0) process.off('exit', dropAll);
      if ((await foundAt(path))?.holder?.token === token) await rm(path, { force: true });
    },
  };
}

function dropAll(): void {
  for (const path of held.values()) rmSync(path, { force: true });
}

async function foundAt(path: string): Promise<Found | undefined> {
  try {
    const file = await open(path, 'r');
    try {
      const { mtimeNs } = await file.stat({ bigint: true });
      return { holder: holderIn(await file.readFile('utf8')), beaten: mtimeNs };
    } finally {
      await file.close();
    }
  } catch {
    return undefined;
  }
}

function holderIn(text: string): Holder | undefined {
  try {
    const read = holder.safeParse(JSON.parse(text));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}

async function isAtWork(path: string, found: Found, { host, beat }: Holding): Promise<boolean> {
  if (found.holder?.host === host) return isAlive(found.holder);
  // Of another machine, or cut short: whoever is alive touches or finishes it within a beat.
  const end = Date.now() + (found.holder ? SILENT * beat : 200);
  while (Date.now() < end) {
    await sleep(Math.min(100, beat / 4));
    const now = await foundAt(path);
    if (!now || now.holder?.token !== found.holder?.token) return now !== undefined;
    if (now.beaten !== found.beaten) return true;
  }
  return false;
}

/** Whether a process of this machine that took a lock is still there. */
function isAlive({ pid, begun, token }: Holder): boolean {
  if (pid === process.pid) return held.has(token);
  try {
    process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
  // The number may have gone to another process since.
  return begun === null || begun === begunOf(pid);
}

/**
 * Takes away the lock of someone who is gone. Of all who found it, one at a time may: who makes the claim; and only while
 * that very lock still lies there, so that one that was taken meanwhile stays. A claim takes milliseconds: one that is
 * `old` was left by someone who was killed.
 */
async function takeAway(path: string, found: Found, old: boolean): Promise<void> {
  const claim = `${path}.part`;
  try {
    await (await open(claim, 'wx')).close();
  } catch {
    if (old) await rm(claim, { force: true });
    await sleep(20);
    return;
  }
  try {
    const now = await foundAt(path);
    if (now && now.holder?.token === found.holder?.token && now.beaten === found.beaten)
      await rm(path, { force: true });
  } finally {
    await rm(claim, { force: true });
  }
}

/** When a process began, in ticks since the machine did; null where the system does not tell. */
function begunOf(pid: number): string | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

const isBusy = (folder: string, path: string, { host, pid }: Holder): BadInput =>
  new BadInput(
    words(
      `--out ${folder}: process ${pid} on ${host} is at work in it; where it no longer is, delete ${path}`,
      `--out ${folder}: proces ${pid} op ${host} is ermee bezig; is dat niet meer zo, verwijder dan ${path}`,
    ),
  );

const notWritable = (folder: string, error: unknown): BadInput => {
  const reason = error instanceof Error ? error.message : String(error);
  return new BadInput(
    words(`--out ${folder}: cannot be written (${reason})`, `--out ${folder}: is niet te schrijven (${reason})`),
  );
};
