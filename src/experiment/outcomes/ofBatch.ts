import type { NamedOutcome, OutcomeDefinition } from '../../scenario/outcomes/define.ts';
import { needsReference } from '../../scenario/outcomes/definition.ts';
import type { RunStore } from '../batch/runStore.ts';
import type { StoredOutcome } from '../batch/storedOutcome.ts';
import { runIdentity } from '../run/identity.ts';
import type { Cell } from '../sweep/cell.ts';
import { outcomeOf } from './ofRun.ts';

type Done = StoredOutcome & { readonly status: 'done' };

/** What is computed of a run, without what it is called. */
export const unnamed = ({ name: _, ...outcome }: NamedOutcome): OutcomeDefinition => outcome;

/**
 * The outcomes of a run that was done, which has all that is kept for them; its replicate of the reference is read from
 * the store where one needs it. NaN where there is none, as without a reference to hold it against.
 */
export async function outcomesIn(
  outcomes: readonly OutcomeDefinition[],
  own: Done,
  cell: Cell,
  replicate: number,
  store: RunStore,
): Promise<readonly number[]> {
  const theirs = outcomes.some(needsReference) ? await referenceOf(outcomes, own, cell, replicate, store) : undefined;
  return outcomes.map((outcome, o) => outcomeOf(outcome, own.outcomes[o], theirs?.outcomes[o]));
}

/** One outcome of a run that the store has; NaN where it was not done, or has none. */
export async function outcomeInStore(
  outcome: OutcomeDefinition,
  cell: Cell,
  replicate: number,
  store: RunStore,
): Promise<number> {
  const outcomes = [outcome];
  const own = await store.read(runIdentity(cell.identity, replicate), { measures: [], every: 1, outcomes }, cell.weeks);
  if (own?.status !== 'done') return NaN;
  const [value = NaN] = await outcomesIn(outcomes, own, cell, replicate, store);
  return value;
}

/** The same replicate of what the cell is paired with: of a reference, the run itself. */
async function referenceOf(
  outcomes: readonly OutcomeDefinition[],
  own: Done,
  { isReference, reference }: Cell,
  replicate: number,
  store: RunStore,
): Promise<Done | undefined> {
  if (isReference) return own;
  if (!reference) return undefined;
  const wanted = { measures: [], every: 1, outcomes };
  const found = await store.read(runIdentity(reference.identity, replicate), wanted, reference.weeks);
  return found?.status === 'done' ? found : undefined;
}
