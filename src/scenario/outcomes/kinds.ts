import { isDeviation } from '../../model/measures/index.ts';
import { words } from '../../words/words.ts';
import type { Comparison } from '../scenario.ts';
import type { OutcomeKind, Reached, WeeklyValues } from './define.ts';

/** All kinds of outcomes, in the order in which help tells of them; a new one is an entry here. */
export const outcomeKinds = [
  {
    id: 'value',
    meaning: words('“{measure}” at the end of {to}', '‘{measure}’ aan het eind van {to}'),
    over: 'week',
    unit: 'measure',
    value: ([value]) => value,
  },
  {
    id: 'mean',
    meaning: words(
      'mean of “{measure}” from week {from} to {to}',
      'gemiddelde van ‘{measure}’ van week {from} tot en met {to}',
    ),
    over: 'span',
    unit: 'measure',
    // Of standard deviations the squares, as variances are pooled.
    value: (values, { measure }) =>
      isDeviation(measure) ? Math.sqrt(meanOf(values.map((value) => value * value))) : meanOf(values),
  },
  {
    id: 'lowest',
    meaning: words(
      'lowest value of “{measure}” from week {from} to {to}',
      'laagste waarde van ‘{measure}’ van week {from} tot en met {to}',
    ),
    over: 'span',
    unit: 'measure',
    value: (values) => at(values, placeOf(values, lower)),
  },
  {
    id: 'highest',
    meaning: words(
      'highest value of “{measure}” from week {from} to {to}',
      'hoogste waarde van ‘{measure}’ van week {from} tot en met {to}',
    ),
    over: 'span',
    unit: 'measure',
    value: (values) => at(values, placeOf(values, higher)),
  },
  {
    id: 'weekOfLowest',
    meaning: words(
      'first week in which “{measure}” is at its lowest from week {from} to {to}',
      'eerste week waarin ‘{measure}’ het laagst is van week {from} tot en met {to}',
    ),
    over: 'span',
    unit: 'week',
    value: (values, { from }) => weekAt(from, placeOf(values, lower)),
  },
  {
    id: 'weekOfHighest',
    meaning: words(
      'first week in which “{measure}” is at its highest from week {from} to {to}',
      'eerste week waarin ‘{measure}’ het hoogst is van week {from} tot en met {to}',
    ),
    over: 'span',
    unit: 'week',
    value: (values, { from }) => weekAt(from, placeOf(values, higher)),
  },
  {
    id: 'weeksUntil',
    meaning: words(
      'weeks from week {from} until “{measure}” is {level}, for {for} {for|week|weeks} on end and by {to}; no value where that never comes',
      'weken vanaf week {from} tot ‘{measure}’ {level} is, {for} {for|week|weken} achtereen en uiterlijk in {to}; geen waarde waar dat er nooit van komt',
    ),
    over: 'level',
    unit: words('weeks', 'weken'),
    value: weeksUntil,
  },
  {
    id: 'total',
    meaning: words(
      'total of “{measure}” from week {from} to {to}',
      'totaal van ‘{measure}’ van week {from} tot en met {to}',
    ),
    over: 'span',
    first: 1,
    of: 'counts',
    unit: 'measure',
    value: sumOf,
  },
  {
    id: 'change',
    meaning: words(
      '“{measure}” at the end of {to} less that at the end of week {from}',
      '‘{measure}’ aan het eind van {to} min die aan het eind van week {from}',
    ),
    over: 'span',
    unit: 'change',
    value: (values) => values[values.length - 1] - values[0],
  },
  {
    id: 'lostToReference',
    meaning: words(
      'points by which “{measure}” lies below the same replicate of the reference, summed over the weeks from {from} to {to} in which it does',
      'punten die ‘{measure}’ onder dezelfde herhaling van de referentie ligt, opgeteld over de weken van {from} tot en met {to} waarin dat zo is',
    ),
    over: 'span',
    unit: words('points × weeks', 'punten × weken'),
    againstReference: (values, reference) => sumOf(values.map((value, week) => Math.max(0, reference[week] - value))),
  },
] as const satisfies readonly OutcomeKind[];

export type OutcomeKindId = (typeof outcomeKinds)[number]['id'];

/** Throws where a name is not in the list: names from outside are checked before. */
export function outcomeKindOf(id: OutcomeKindId): OutcomeKind {
  const found = outcomeKinds.find((kind) => kind.id === id);
  if (!found) throw new Error(`no kind of outcome is called ${id}`);
  return found;
}

/** Over the weeks that have a value, as sums are. */
function meanOf(values: WeeklyValues): number {
  const known = values.filter((value) => !Number.isNaN(value));
  return sumOf(known) / known.length;
}

function sumOf(values: WeeklyValues): number {
  let sum = NaN;
  for (const value of values) if (!Number.isNaN(value)) sum = Number.isNaN(sum) ? value : sum + value;
  return sum;
}

/** Where the first of the best values stands; undefined where there is no value. */
function placeOf(values: WeeklyValues, better: (value: number, best: number) => boolean): number | undefined {
  let place: number | undefined;
  for (const [week, value] of values.entries()) {
    if (!Number.isNaN(value) && (place === undefined || better(value, values[place]))) place = week;
  }
  return place;
}

const lower = (value: number, best: number): boolean => value < best;
const higher = (value: number, best: number): boolean => value > best;
const at = (values: WeeklyValues, place: number | undefined): number => (place === undefined ? NaN : values[place]);
const weekAt = (from: number, place: number | undefined): number => (place === undefined ? NaN : from + place);

const reaches: Readonly<Record<Comparison, (value: number, level: number) => boolean>> = {
  atLeast: (value, level) => value >= level,
  atMost: (value, level) => value <= level,
  above: (value, level) => value > level,
  below: (value, level) => value < level,
};

/** Weeks before the first of so many on end, all within the span; a week without a value does not count. */
function weeksUntil(values: WeeklyValues, { comparison, level, weeks }: Reached): number {
  let held = 0;
  for (const [week, value] of values.entries()) {
    held = reaches[comparison](value, level) ? held + 1 : 0;
    if (held === weeks) return week + 1 - weeks;
  }
  return NaN;
}
