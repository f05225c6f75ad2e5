import { assemble, layoutOf } from '../../experiment/batch/assemble.ts';
import { recordingOf } from '../../experiment/batch/batch.ts';
import { openBatchFiles } from '../../experiment/batch/batchFiles.ts';
import { memoryStore } from '../../experiment/batch/runStore.ts';
import { storedOutcome } from '../../experiment/batch/storedOutcome.ts';
import { runIdentity } from '../../experiment/run/identity.ts';
import { recordedWeeks } from '../../experiment/run/recording.ts';
import { runJob } from '../../experiment/run/runner.ts';
import type { Cell } from '../../experiment/sweep/cell.ts';
import type { Plan } from '../../experiment/sweep/plan.ts';
import { formatsFor } from '../../experiment/tables/formats/index.ts';
import type { LoadedBatch } from './loadBatch.ts';

/** How long work takes on this machine, in ms. */
interface Speed {
  /** Of a run, whatever its size. */
  readonly run: number;
  /** Of a run, for each of its person-weeks. */
  readonly personWeek: number;
  /** To write a row of `weeks`, and what goes with it in `runs`. */
  readonly row: number;
  /** To write the rows of `cells` of one week, once for all replicates. */
  readonly cellWeek: number;
}

/** Does two cells of a batch, the one with the least work and the one with the most, and writes their rows nowhere. */
export async function speedOn({ plan, options }: LoadedBatch, excel: string | undefined): Promise<Speed> {
  const [small, large] = extremes(plan.filed);
  const store = memoryStore();
  const recording = recordingOf(plan.sweep);
  const timeOf = async (cell: Cell): Promise<number> => {
    let fastest = Infinity;
    for (let replicate = 0; replicate < tries(cell); replicate++) {
      const begun = performance.now();
      const outcome = runJob({ scenario: cell.scenario, replicate, recording });
      fastest = Math.min(fastest, performance.now() - begun);
      await store.add(runIdentity(cell.identity, replicate), storedOutcome(outcome, recording), recording);
    }
    return fastest;
  };
  const [least, most] = [await timeOf(small), await timeOf(large)];
  const weeks = large.personWeeks - small.personWeeks;
  // Where all runs are as large, or noise has the larger one faster, time goes with size.
  const perWeek = weeks > 0 && most > least ? (most - least) / weeks : most / large.personWeeks;
  const writing = await writingSpeed(plan, [small, large], options, store, excel);
  return { run: Math.max(0, most - perWeek * large.personWeeks), personWeek: perWeek, ...writing };
}

/** The first run is slower than the thousand after it: the engine has yet to be compiled. */
const tries = ({ personWeeks }: Cell): number => (personWeeks < 100_000 ? 4 : 1);

function extremes(cells: readonly Cell[]): readonly [Cell, Cell] {
  let [small, large] = [cells[0], cells[0]];
  for (const cell of cells) {
    if (cell.personWeeks < small.personWeeks) small = cell;
    if (cell.personWeeks >= large.personWeeks) large = cell;
  }
  return [small, large];
}

/** From writing one replicate of each cell, and all that were done. */
async function writingSpeed(
  plan: Plan,
  pair: readonly [Cell, Cell],
  options: LoadedBatch['options'],
  store: ReturnType<typeof memoryStore>,
  excel: string | undefined,
): Promise<Pick<Speed, 'row' | 'cellWeek'>> {
  const layout = layoutOf(plan, options);
  const filed = [...new Set(pair)];
  const nowhere = { write: () => Promise.resolve() };
  const write = async (replicatesOf: (cell: Cell) => number): Promise<number> => {
    const replicates = new Map(filed.map((cell) => [cell.identity, replicatesOf(cell)]));
    const files = await openBatchFiles(layout, formatsFor(excel), () => Promise.resolve(nowhere));
    const begun = performance.now();
    await assemble({ ...plan, cells: [], filed }, layout, replicates, store, files.tables);
    await files.finish();
    return performance.now() - begun;
  };
  const rowsOf = (replicatesOf: (cell: Cell) => number): number =>
    filed.reduce((sum, cell) => sum + recordedWeeks(cell.weeks, plan.sweep.every).length * replicatesOf(cell), 0);
  const one = (): number => 1;
  await write(tries);
  const [first, all] = [await write(one), await write(tries)];
  const more = rowsOf(tries) - rowsOf(one);
  const row = more > 0 ? Math.max(0, all - first) / more : 0;
  return { row, cellWeek: Math.max(0, first / rowsOf(one) - row) };
}
