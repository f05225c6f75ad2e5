import { firstSeat } from '../../model/population.ts';
import { type Words, words } from '../../words/words.ts';
import { quantileOf } from '../../model/observer.ts';
import type { DrawnOfPeople, Trajectory } from '../../experiment/run/trajectory.ts';
import type { PanelPair } from '../shell/state.ts';
import type { Bands } from '../../charts/drawing/spread.ts';
import { overTime, type OverTimePoints } from '../../charts/overTime.ts';

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

/** How one series of a run goes, as the chart over time has it: the middle, and how far people (or teams) lie apart. */
export type SeriesPoints = OverTimePoints & { readonly bands: Bands<readonly number[]> };

const kept = new WeakMap<Trajectory, Map<Series['id'], SeriesPoints>>();

/** In points, without phases; kept with the run, since panels, sentences and the hand-out all ask. */
export function pointsOf(trajectory: Trajectory, series: Series): SeriesPoints {
  const known = kept.get(trajectory) ?? new Map<Series['id'], SeriesPoints>();
  kept.set(trajectory, known);
  const points = known.get(series.id) ?? prepared(trajectory, series);
  known.set(series.id, points);
  return points;
}

/** Without bands of teams: in words, and in what is taken along, the chart tells of people. */
export const ofPeopleOnly = (points: OverTimePoints, { of }: Series): OverTimePoints =>
  of === 'people' ? points : { ...points, bands: undefined };

function prepared(trajectory: Trajectory, series: Series): SeriesPoints {
  const { id, name } = series;
  const { median, ...bands } = id === 'performance' ? ofTeams(trajectory) : ofPeople(trajectory, id);
  const forecast = id === 'performance' ? trajectory.measures['forecast'] : undefined;
  const points = overTime.prepare({ measure: { id, name }, median, bands, forecast, phases: [] });
  if (!points.bands) throw new Error('the chart over time lost its bands');
  return { ...points, bands: points.bands };
}

type Quantiles = Bands<Float64Array> & { readonly median: Float64Array };

const ofPeople = ({ measures }: Trajectory, id: string): Quantiles => ({
  q05: measures[`${id}Q05`],
  q25: measures[`${id}Q25`],
  median: measures[`${id}Q50`],
  q75: measures[`${id}Q75`],
  q95: measures[`${id}Q95`],
});

function ofTeams(trajectory: Trajectory): Quantiles {
  const weeks = trajectory.measures['performance'].length;
  const sorted = Array.from({ length: weeks }, (_, week) =>
    Float64Array.from(dotsAt(trajectory, performance, week)).sort(),
  );
  const at = (share: number): Float64Array => Float64Array.from(sorted, (values) => quantileOf(values, share));
  return { q05: at(0.05), q25: at(0.25), median: at(0.5), q75: at(0.75), q95: at(0.95) };
}

/** The index of the last week at which people were looked at, up to `week`. */
const lookAt = ({ weeks }: Pick<Trajectory, 'weeks'>, week: number): number =>
  Math.max(
    0,
    weeks.findLastIndex((looked) => looked <= week),
  );

/** Everyone (or every team) at the end of a week, by seat, on 0–1. */
export function dotsAt(trajectory: Trajectory, { id }: Pick<Series, 'id'>, week: number): Float32Array {
  const at = lookAt(trajectory, week);
  const [values, count] =
    id === 'performance'
      ? [trajectory.ofTeams.performance, trajectory.teams]
      : [trajectory.people[id], trajectory.employees];
  return values.slice(at * count, (at + 1) * count);
}

/** Everyone at the end of a week, by seat, on 0–1. */
export function peopleAt(trajectory: Trajectory, column: DrawnOfPeople, week: number): Float32Array {
  const at = lookAt(trajectory, week);
  return trajectory.people[column].slice(at * trajectory.employees, (at + 1) * trajectory.employees);
}

/** One seat over all weeks, on 0–1; a week in which nobody looked shows what was seen last. */
export const everyWeekOf = (trajectory: Trajectory, column: DrawnOfPeople, person: number): Float64Array =>
  Float64Array.from(
    trajectory.measures['satisfaction'],
    (_, week) => trajectory.people[column][lookAt(trajectory, week) * trajectory.employees + person],
  );

/** The mean of each team over all weeks, on 0–1. */
export const everyWeekOfTeams = (trajectory: Trajectory, column: DrawnOfPeople): readonly Float64Array[] =>
  Array.from({ length: trajectory.teams }, (_, team) => {
    const [first, end] = [firstSeat(trajectory, team), firstSeat(trajectory, team + 1)];
    return Float64Array.from(trajectory.measures['satisfaction'], (_, week) => {
      const at = lookAt(trajectory, week) * trajectory.employees;
      let sum = 0;
      for (let i = first; i < end; i++) sum += trajectory.people[column][at + i];
      return sum / (end - first);
    });
  });

export function teamOf(trajectory: Trajectory, person: number): number {
  let team = 0;
  while (firstSeat(trajectory, team + 1) <= person) team++;
  return team;
}
