import { measureOf, type MeasureId } from '../../model/measures/index.ts';
import type { OutcomeDefinition } from '../../scenario/outcomes/define.ts';
import { outcomeKey } from '../../scenario/outcomes/definition.ts';
import { keptFor } from '../outcomes/ofRun.ts';
import { isCount } from './atEnd.ts';

/** What is recorded of a run: measures, in which weeks, and everyone at the end of some. */
export interface Recording {
  readonly measures: readonly MeasureId[];
  /** Weeks between what is kept, from week 0 on; the last week always is. */
  readonly every: number;
  /** What is computed of the run from all its weeks, recorded or not. */
  readonly outcomes?: readonly OutcomeDefinition[] | undefined;
  /** Counts and shares are of the recorded week alone, as they were before weeks between were added up. */
  readonly weeksApart?: true;
  /** Weeks at whose end all columns of everyone are kept; none unless told. Those that a run does not reach give nothing. */
  readonly people?: readonly number[];
}

export const everyWeek = (measures: readonly MeasureId[]): Recording => ({ measures, every: 1 });

/** The weeks that are kept of a run of so many. */
export function recordedWeeks(weeks: number, every: number): Int32Array {
  const count = Math.floor(weeks / every) + 1;
  const last = weeks % every === 0 ? 0 : 1;
  return Int32Array.from({ length: count + last }, (_, n) => Math.min(n * every, weeks));
}

/** Whether any measure is of all weeks since the row before: then it matters which rows there are. */
export const hasTallies = ({ measures, every }: Recording): boolean => every > 1 && measures.some(isTally);

const isTally = (measure: MeasureId): boolean => measureOf(measure).of === 'week';

/** Whether what one keeps holds all that another wants, for runs of so many weeks. */
export function covers(kept: Recording, wanted: Recording, weeks: number): boolean {
  const same = kept.every === wanted.every;
  const none = wanted.measures.length === 0;
  const often =
    same || none || recordedWeeks(weeks, wanted.every).every((week) => week === weeks || week % kept.every === 0);
  return (
    often &&
    wanted.measures.every((measure) => kept.measures.includes(measure) && fits(measure, kept, same)) &&
    (wanted.outcomes ?? []).every((one) => placeOf(one, kept) >= 0 || hasEveryWeek(one, kept)) &&
    peopleWeeks(wanted, weeks).every((week) => kept.people?.includes(week))
  );
}

const placeOf = (outcome: OutcomeDefinition, { outcomes = [] }: Recording): number =>
  outcomes.map(outcomeKey).indexOf(outcomeKey(outcome));

/** Then an outcome that nobody asked for before can be computed still. */
const hasEveryWeek = ({ measure }: OutcomeDefinition, { measures, every }: Recording): boolean =>
  every === 1 && measures.includes(measure);

/** Those of the weeks with everyone that a run of so many weeks reaches. */
const peopleWeeks = ({ people = [] }: Recording, weeks: number): readonly number[] =>
  people.filter((week) => week <= weeks);

/** Counts of more weeks are sums of those of fewer; shares would need what they are shares of. */
const fits = (measure: MeasureId, { every, weeksApart }: Recording, same: boolean): boolean =>
  !isTally(measure) || (!(weeksApart && every > 1) && (same || isCount(measure)));

/** Of values kept measure by measure, those that are wanted. Throws where they were not kept. */
export function wantedOf(values: Float64Array, kept: Recording, wanted: Recording, weeks: number): Float64Array {
  if (!covers(kept, wanted, weeks)) throw new Error('what is wanted of a run was not kept');
  const to = recordedWeeks(weeks, wanted.every);
  // The last row is of the last week, also where no whole step ends there.
  const rowOf = (week: number): number => Math.ceil(week / kept.every);
  const rowsKept = rowOf(weeks) + 1;
  const rows = Array.from(to, rowOf);
  const taken = new Float64Array(wanted.measures.length * to.length);
  for (const [m, measure] of wanted.measures.entries()) {
    const start = kept.measures.indexOf(measure) * rowsKept;
    const adds = isCount(measure);
    for (const [w, row] of rows.entries()) {
      let value = values[start + row];
      if (adds && w > 0) for (let before = rows[w - 1] + 1; before < row; before++) value += values[start + before];
      taken[m * to.length + w] = value;
    }
  }
  return taken;
}

/** Of what is kept of a run, that for the outcomes that are wanted. Throws where it was not kept. */
export function outcomesOf(
  { values, outcomes }: { readonly values: Float64Array; readonly outcomes: readonly Float64Array[] },
  kept: Recording,
  wanted: Recording,
  weeks: number,
): readonly Float64Array[] {
  return (wanted.outcomes ?? []).map((outcome) => {
    const place = placeOf(outcome, kept);
    if (place >= 0) return outcomes[place];
    if (!hasEveryWeek(outcome, kept)) throw new Error(`nothing was kept for ${outcomeKey(outcome)}`);
    const start = kept.measures.indexOf(outcome.measure) * (weeks + 1);
    return keptFor(outcome, values.subarray(start, start + weeks + 1));
  });
}
