import type { RunStore } from '../experiment/batch/runStore.ts';
import { outcomeInStore, unnamed } from '../experiment/outcomes/ofBatch.ts';
import type { Cell } from '../experiment/sweep/cell.ts';
import type { NamedOutcome } from '../scenario/outcomes/define.ts';
import type { Options } from './options.ts';
import type { Ensemble, Run } from './run.ts';

/** The runs of a cell with the outcomes that its sweep names, before those of one's own; the store has what they are made of. */
export async function withOutcomes(
  ensemble: Ensemble,
  outcomes: readonly NamedOutcome[],
  cell: Cell,
  store: RunStore,
): Promise<Ensemble> {
  if (outcomes.length === 0) return ensemble;
  const runs: Run[] = [];
  for (const run of ensemble.runs) {
    const computed: [string, number][] = [];
    for (const outcome of outcomes) {
      computed.push([outcome.name, await outcomeInStore(unnamed(outcome), cell, run.replicate, store)]);
    }
    runs.push({ ...run, outcomes: { ...Object.fromEntries(computed), ...run.outcomes } });
  }
  return { ...ensemble, runs };
}

/** Throws a TypeError where a function of one's own has the name of an outcome of the sweep. */
export function checkOwnNames(named: readonly NamedOutcome[], { ownMeasures = {}, outcomes = {} }: Options): void {
  const own = [...Object.keys(ownMeasures), ...Object.keys(outcomes)];
  const taken = named.find(({ name }) => own.includes(name));
  if (taken) throw new TypeError(`the sweep has an outcome called ${taken.name}: give yours another name`);
}
