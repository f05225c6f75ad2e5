import { readFileSync } from 'node:fs';
import { open, readFile, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { z } from 'zod';
import { words } from '../../words/words.ts';
import { BadInput } from '../badInput.ts';

export interface Lock {
  release(): Promise<void>;
}

const holder = z.strictObject({ host: z.string(), pid: z.int(), begun: z.string().nullable() });
type Holder = z.infer<typeof holder>;

/**
 * Keeps a second batch out of a folder; throws BadInput where the holder of its lock is alive. A process that was killed
 * leaves its lock behind, which no longer counts; nor does one of another machine, since after a restart a container has
 * another name.
 */
export async function takeLock(path: string, folder: string): Promise<Lock> {
  const own: Holder = { host: hostname(), pid: process.pid, begun: begunOf(process.pid) };
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      const file = await open(path, 'wx');
      await file.writeFile(`${JSON.stringify(own)}\n`);
      await file.close();
      return { release: () => rm(path, { force: true }) };
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code !== 'EEXIST') throw notWritable(folder, error);
      const found = await holderOf(path);
      if (found && isAtWork(found)) throw isBusy(folder, path, found);
      await rm(path, { force: true });
    }
  }
  throw new BadInput(
    words(`--out ${folder}: another batch just began in it`, `--out ${folder}: er begon net een andere batch in`),
  );
}

async function holderOf(path: string): Promise<Holder | undefined> {
  try {
    const read = holder.safeParse(JSON.parse(await readFile(path, 'utf8')));
    return read.success ? read.data : undefined;
  } catch {
    // Cut short by a kill, or gone by now.
    return undefined;
  }
}

function isAtWork({ host, pid, begun }: Holder): boolean {
  if (host !== hostname() || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  // The number may have gone to another process since.
  return begun === null || begun === begunOf(pid);
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
