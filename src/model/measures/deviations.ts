import type { Measure } from '../define.ts';
import { inSentence } from '../../words/sentences.ts';
import { words } from '../../words/words.ts';
import type { MeasureId } from './index.ts';
import { people } from './people.ts';

type PeopleId = (typeof people)[number]['id'];
export type DeviationId = `${PeopleId}Sd`;

const idOf = <Id extends PeopleId>(id: Id): `${Id}Sd` => `${id}Sd`;

/** How people differ around each mean over people: the standard deviation at the end of the week. */
export const deviations: readonly (Measure & { readonly id: DeviationId })[] = people.map(({ id, name, column }) => ({
  id: idOf(id),
  name: words(
    `${name.en}: how people differ (standard deviation)`,
    `${name.nl}: hoe mensen verschillen (standaardafwijking)`,
  ),
  meaning: words(
    `how far people are from the mean of ${inSentence(name.en)} (root of the mean square over all people)`,
    `hoe ver mensen van het gemiddelde van ${inSentence(name.nl)} af zitten (wortel van het gemiddelde kwadraat over alle mensen)`,
  ),
  unit: 'points',
  of: 'people',
  column,
  deviation: true,
}));

const known: ReadonlyMap<string, DeviationId> = new Map(people.map(({ id }) => [id, idOf(id)]));

/** The measure of how people differ around a mean over people; other measures have none. */
export const deviationOf = (measure: string): DeviationId | undefined => known.get(measure);

/** Of those among measures that have one, in their order. */
export const deviationsOf = (measures: readonly string[]): readonly DeviationId[] =>
  measures.flatMap((measure) => deviationOf(measure) ?? []);

/** Measures, and after them how people differ around those that are means over people. */
export const withDeviations = (measures: readonly MeasureId[]): readonly MeasureId[] => [
  ...new Set([...measures, ...deviationsOf(measures)]),
];
