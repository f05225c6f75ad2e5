import type { PersonColumn } from '../../model/columns.ts';
import { eachOf } from '../../model/eachOf.ts';
import type { MeasureId } from '../../model/measures/index.ts';

interface ScaleMeaning {
  /** What it asks about: a column of people, which is a measure too. */
  readonly column: PersonColumn & MeasureId;
  /**
   * Standard deviation of the error of measurement, on 0–1: half of what true scores pooled over organisations have, so
   * that the reliability is about .80.
   */
  readonly error: number;
  /** People describe it as better than it is when they feel well: affect as information (Podsakoff et al. 2003). */
  readonly coloured?: true;
  /** A good mood lowers the answer. */
  readonly opposite?: true;
}

/** The scales of the questionnaire. Their order decides what chance each is drawn with, and may not change. */
const all = [
  { column: 'satisfaction', error: 0.065 },
  { column: 'commitment', error: 0.06 },
  { column: 'initiative', error: 0.08 },
  { column: 'trustInLeader', error: 0.11 },
  { column: 'trustInTeam', error: 0.14 },
  { column: 'autonomy', error: 0.07, coloured: true },
  { column: 'responsibility', error: 0.045 },
  { column: 'contribution', error: 0.06 },
  { column: 'strain', error: 0.03, opposite: true },
  { column: 'psychologicalEmpowerment', error: 0.05, coloured: true },
  { column: 'structuralEmpowerment', error: 0.06, coloured: true },
] as const satisfies readonly ScaleMeaning[];

export type ScaleId = (typeof all)[number]['column'];
export type Scale = ScaleMeaning & { readonly column: ScaleId };
export const scales: readonly Scale[] = all;
export const scaleIds: readonly ScaleId[] = all.map(({ column }) => column);

/** How far answers are from what people feel. It belongs to the questionnaire and not to the theory. */
export interface Questionnaire {
  readonly errors: Readonly<Record<ScaleId, number>>;
  /** How much of someone's satisfaction colours the answers that are coloured. */
  readonly halo: number;
}

/** The halo is a round guess, not searched. */
export const usualQuestionnaire: Questionnaire = { errors: eachOf(scaleIds, (_, k) => all[k].error), halo: 0.3 };

/** No error and no colouring: what people feel, as the model has it. */
export const trueScores: Questionnaire = { errors: eachOf(scaleIds, () => 0), halo: 0 };
