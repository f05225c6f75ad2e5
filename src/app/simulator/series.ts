import { firstSeat } from '../../model/population.ts';
import { type Words, words } from '../../words/words.ts';
import { quantileOf } from '../../model/observer.ts';
import type { DrawnOfPeople, Trajectory } from '../../experiment/run/trajectory.ts';
import type { PanelPair } from '../shell/state.ts';

/** Weekly values on 0–100: the middle, and how far people (or teams) lie apart. */
export interface Bands {
  readonly q05: Float64Array;
  readonly q25: Float64Array;
  readonly q50: Float64Array;
  readonly q75: Float64Array;
  readonly q95: Float64Array;
}

/** What one panel is about. */
export interface Series {
  readonly id: 'satisfaction' | 'commitment' | 'performance' | 'initiative';
  readonly name: Words;
  readonly question: Words;
  readonly tone: 'blue' | 'orange';
  readonly of: 'people' | 'teams';
  /** The measure whose runs are compared for certainty. */
  readonly measure: string;
}

const satisfaction: Series = {
  id: 'satisfaction',
  name: words('Satisfaction', 'Werktevredenheid'),
  question: words('How satisfied are people?', 'Hoe tevreden zijn mensen?'),
  tone: 'blue',
  of: 'people',
  measure: 'satisfactionQ50',
};
const commitment: Series = {
  id: 'commitment',
  name: words('Commitment', 'Commitment'),
  question: words('How committed are they to the organisation?', 'Hoe verbonden voelen ze zich met de organisatie?'),
  tone: 'orange',
  of: 'people',
  measure: 'commitmentQ50',
};
const performance: Series = {
  id: 'performance',
  name: words('Performance', 'Prestaties'),
  question: words('Does it pay?', 'Levert het wat op?'),
  tone: 'blue',
  of: 'teams',
  measure: 'performance',
};
const initiative: Series = {
  id: 'initiative',
  name: words('Entrepreneurship', 'Ondernemend gedrag'),
  question: words('Do people start things themselves?', 'Pakken mensen dingen uit zichzelf op?'),
  tone: 'orange',
  of: 'people',
  measure: 'initiativeQ50',
};

export const panelSeries: Readonly<Record<PanelPair, readonly [Series, Series]>> = {
  wellbeing: [satisfaction, commitment],
  results: [performance, initiative],
};

const kept = new WeakMap<Trajectory, Map<Series['id'], Bands>>();

export function bandsOf(lives: Trajectory, { id }: Series): Bands {
  const known = kept.get(lives) ?? new Map<Series['id'], Bands>();
  kept.set(lives, known);
  const bands = known.get(id) ?? (id === 'performance' ? teamBands(lives) : peopleBands(lives, id));
  known.set(id, bands);
  return bands;
}

const times100 = (values: Float64Array): Float64Array => values.map((value) => value * 100);

const peopleBands = ({ measures }: Trajectory, id: string): Bands => ({
  q05: times100(measures[`${id}Q05`]),
  q25: times100(measures[`${id}Q25`]),
  q50: times100(measures[`${id}Q50`]),
  q75: times100(measures[`${id}Q75`]),
  q95: times100(measures[`${id}Q95`]),
});

function teamBands(lives: Trajectory): Bands {
  const weeks = lives.measures['performance'].length;
  const sorted = Array.from({ length: weeks }, (_, week) =>
    Float64Array.from(dotsAt(lives, performance, week), (dot) => dot).sort(),
  );
  const at = (share: number): Float64Array => Float64Array.from(sorted, (values) => quantileOf(values, share));
  return { q05: at(0.05), q25: at(0.25), q50: at(0.5), q75: at(0.75), q95: at(0.95) };
}

/** The index of the last week at which people were looked at, up to `week`. */
export const lookAt = ({ weeks }: Pick<Trajectory, 'weeks'>, week: number): number =>
  Math.max(
    0,
    weeks.findLastIndex((looked) => looked <= week),
  );

/** Everyone (or every team) at the end of a week, by seat, on 0–100. */
export function dotsAt(lives: Trajectory, { id }: Pick<Series, 'id'>, week: number): Float32Array {
  const at = lookAt(lives, week);
  const [values, count] =
    id === 'performance' ? [lives.ofTeams.performance, lives.teams] : [lives.people[id], lives.employees];
  return values.slice(at * count, (at + 1) * count).map((value) => value * 100);
}

/** Everyone at the end of a week, by seat, on 0–1. */
export function peopleAt(lives: Trajectory, column: DrawnOfPeople, week: number): Float32Array {
  const at = lookAt(lives, week);
  return lives.people[column].slice(at * lives.employees, (at + 1) * lives.employees);
}

/** One seat over all weeks, on 0–1; a week in which nobody looked shows what was seen last. */
export const everyWeekOf = (lives: Trajectory, column: DrawnOfPeople, person: number): Float64Array =>
  Float64Array.from(
    lives.measures['satisfaction'],
    (_, week) => lives.people[column][lookAt(lives, week) * lives.employees + person],
  );

/** The mean of each team over all weeks, on 0–1. */
export const everyWeekOfTeams = (lives: Trajectory, column: DrawnOfPeople): readonly Float64Array[] =>
  Array.from({ length: lives.teams }, (_, team) => {
    const [first, end] = [firstSeat(lives, team), firstSeat(lives, team + 1)];
    return Float64Array.from(lives.measures['satisfaction'], (_, week) => {
      const at = lookAt(lives, week) * lives.employees;
      let sum = 0;
      for (let i = first; i < end; i++) sum += lives.people[column][at + i];
      return sum / (end - first);
    });
  });

export function teamOf(lives: Trajectory, person: number): number {
  let team = 0;
  while (firstSeat(lives, team + 1) <= person) team++;
  return team;
}
