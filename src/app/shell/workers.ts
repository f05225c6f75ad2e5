import { wrap, type Remote } from 'comlink';
import type { Answers, Task, TaskKind, TaskOutcome, Tasks } from '../../experiment/run/task.ts';
import type { PageWorker } from '../../../workers/browser.ts';
import { newWorker } from './newWorker.ts';

/** A place where a worker sits; one that died is replaced when there is work again. */
export interface Seat {
  /** Rejects with the reason where the task fails or its worker dies. */
  ask<Kind extends TaskKind>(kind: Kind, task: Tasks[Kind]): Promise<Answers[Kind]>;
  /** Whatever runs there is no longer wanted. */
  clear(): void;
}

/** Whoever asked has asked for something else since. */
export class Superseded extends Error {}

interface Seated {
  /** Undefined where workers are refused, as some browsers do for a page from a file: then the page does it itself. */
  readonly worker: Worker | undefined;
  readonly run: (task: Task) => Promise<TaskOutcome>;
  /** Settles, by rejection, when the worker dies or is sent away. */
  readonly death: Promise<never>;
  readonly end: (reason: Error) => void;
}

let workersRefused = false;

function workerIfAllowed(): Worker | undefined {
  try {
    return newWorker();
  } catch {
    workersRefused = true;
    return undefined;
  }
}

/** The same work without a worker; the page shows what it has before it begins. */
async function runHere(task: Task): Promise<TaskOutcome> {
  const { carryOut } = await import('../../experiment/run/task.ts');
  await new Promise((resolve) => setTimeout(resolve));
  return carryOut(task);
}

export function seat(): Seat {
  let seated: Seated | undefined;

  const leave = (reason: Error): void => {
    seated?.worker?.terminate();
    seated?.end(reason);
    seated = undefined;
  };

  const take = (): Seated => {
    let end: (reason: Error) => void = () => undefined;
    const death = new Promise<never>((_, reject) => {
      end = reject;
    });
    death.catch(() => undefined);
    const worker = workersRefused ? undefined : workerIfAllowed();
    if (!worker) return { worker, run: runHere, death, end };
    const remote: Remote<PageWorker> = wrap<PageWorker>(worker);
    let answered = false;
    const taken: Seated = {
      worker,
      async run(task) {
        const outcome = await remote.run(task);
        answered = true;
        return outcome;
      },
      death,
      end,
    };
    // A comlink call never settles when its worker dies, so every call races against that.
    const died = (event: Event): void => {
      event.preventDefault();
      // From a file, a browser may only say no once the worker starts.
      if (!answered && location.protocol === 'file:') workersRefused = true;
      if (seated === taken) leave(new Error(event instanceof ErrorEvent ? event.message : 'the worker did not start'));
    };
    worker.addEventListener('error', died);
    worker.addEventListener('messageerror', died);
    return taken;
  };

  const answerTo = async (task: Task): Promise<TaskOutcome> => {
    const couldBeRefused = !workersRefused;
    seated ??= take();
    const { run, death } = seated;
    try {
      return await Promise.race([run(task), death]);
    } catch (error) {
      if (couldBeRefused && workersRefused) return await runHere(task);
      throw error;
    }
  };

  return {
    async ask(kind, task) {
      // The kind and its task are given together, which the union cannot see.
      const whole = { kind, ...task } as unknown as Task;
      const outcome = await answerTo(whole);
      if (!outcome.ok) throw new Error(outcome.reason);
      if (outcome.kind !== kind) throw new Error(`asked for ${kind}, got ${outcome.kind}`);
      // Checked on the line above.
      return outcome.answer as Answers[typeof kind];
    },
    clear() {
      leave(new Superseded('no longer wanted'));
    },
  };
}

/** A run that takes longer than this makes way for a newer one at once; a shorter one is soon done anyway. */
const PATIENCE = 250;

/**
 * Of many wishes only the newest is carried out: one task runs, one waits, and what came between is forgotten.
 * `done` and `failed` hear of the newest only.
 */
export function newestWins<Wish>(
  seat: Seat,
  work: (wish: Wish, seat: Seat) => Promise<void>,
  failed: (reason: string) => void,
): (wish: Wish) => void {
  let wanted: Wish | undefined;
  let since: number | undefined;

  const next = async (): Promise<void> => {
    while (wanted !== undefined) {
      const wish = wanted;
      wanted = undefined;
      since = performance.now();
      try {
        await work(wish, seat);
      } catch (error) {
        if (!(error instanceof Superseded)) failed(error instanceof Error ? error.message : String(error));
      }
    }
    since = undefined;
  };

  return (wish) => {
    wanted = wish;
    if (since === undefined) void next();
    else makeWay(since);
  };

  function makeWay(began: number): void {
    const left = PATIENCE - (performance.now() - began);
    setTimeout(
      () => {
        if (since === began && wanted !== undefined) seat.clear();
      },
      Math.max(0, left),
    );
  }
}
