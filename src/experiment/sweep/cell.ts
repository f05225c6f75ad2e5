import type { Words } from '../../words/words.ts';
import type { AnalysedCell, PairSettings } from '../../scenario/designs/analysed.ts';
import type { Point, Role, Values } from '../../scenario/designs/define.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Source, Variant } from '../../scenario/variants.ts';
import { pairSettings } from '../analysis/comparison.ts';
import { cellIdentity, identityOf, independentOf } from '../run/identity.ts';

export interface Cell extends AnalysedCell {
  /** The place in the plan; counts from 0. That of a reference is -1. */
  readonly index: number;
  readonly values: Values;
  readonly role?: Role;
  /** What people call it. */
  readonly label?: string;
  /** Of everything that can change its numbers: cells that turn out equal share it, and so their runs. */
  readonly identity: string;
  /** Of its values too: what rows are filed under. It stays the same wherever the cell stands in the plan. */
  readonly id: string;
  readonly settings: PairSettings;
  readonly reference?: Cell;
  /** Of a run, without the warm-up. */
  readonly weeks: number;
  /** What a run takes: people times weeks, those of the warm-up included. */
  readonly personWeeks: number;
  /** Made anew each time that it is asked for, since a million of them would not fit in memory. */
  readonly scenario: Scenario;
}

/** The reference under what a cell has besides levers and events, or why it cannot be run there; none without one. */
export interface Pair {
  readonly reference?: Cell;
  readonly unpaired?: Words;
}

/** A cell of a scenario that was made once, and can be made `again`. */
export function cellOf(
  made: Scenario,
  again: () => Scenario,
  { values, role, label }: Pick<Point, 'values' | 'role' | 'label'>,
  index: number,
  { independent = false, pair }: { readonly independent?: boolean | undefined; readonly pair?: Pair | undefined },
): Cell {
  const own = independent ? independentOf(made) : made;
  const identity = identityOf(own);
  return {
    index,
    values,
    ...(role ? { role } : {}),
    ...(label === undefined ? {} : { label }),
    ...(index < 0 ? { isReference: true } : {}),
    ...pair,
    identity,
    settings: pairSettings(own),
    weeks: own.run.weeks,
    personWeeks: own.organisation.employees * (own.run.weeks + own.run.warmUp),
    id: cellIdentity(identity, index < 0 ? referenceValues(values) : values),
    get scenario() {
      return independent ? independentOf(again()) : again();
    },
  };
}

/** A reference of which nothing is varied has kept the name that it had before others could be. */
const referenceValues = (values: Values): unknown =>
  Object.keys(values).length === 0 ? 'reference' : { reference: values };

/** Throws where the values were not found fit before. */
export function scenarioAt(variant: Variant, values: Values, source: Source): Scenario {
  const made = variant(values, source);
  if (!made.ok) throw new Error(`${JSON.stringify(values)} was fit to run when it was planned`);
  return made.scenario;
}

/** What was varied, for a message: the first of it. */
export function settingsText(values: Values): string {
  const set = Object.entries(values).map(([path, level]) => `${path} ${JSON.stringify(level)}`);
  return [...set.slice(0, 4), ...(set.length > 4 ? ['…'] : [])].join(', ');
}
