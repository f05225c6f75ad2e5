import { firstSeat } from '../../model/population.ts';
import { filled } from '../../words/fill.ts';
import { inEach, type Words, words } from '../../words/words.ts';
import { quantileOf } from '../../model/observer.ts';
import { deviationOf } from '../../model/measures/deviations.ts';
import { measureOf } from '../../model/measures/index.ts';
import type { DrawnOfPeople, Trajectory } from '../../experiment/run/trajectory.ts';
import type { StoryMeasure } from '../../scenario/story.ts';
import { panelPairs, type PanelChoice, type PanelPair } from '../shell/state.ts';
import type { Bands } from '../../charts/drawing/spread.ts';
import { overTime, type OverTimePoints } from '../../charts/overTime.ts';

/** What one panel is about. */
export interface Series {
  /** The measure of its line, which is a mean. */
  readonly id: StoryMeasure;
  readonly name: Words;
  readonly question: Words;
  readonly tone: 'blue' | 'orange';
  readonly of: 'people' | 'teams' | 'week';
}

const asked = (id: StoryMeasure, tone: Series['tone'], question: Words): Series => {
  const { name, of } = measureOf(id);
  return { id, name, question, tone, of };
};

const pairs: Readonly<Record<PanelPair, readonly Series[]>> = {
  wellbeing: [
    asked('satisfaction', 'blue', words('How satisfied are people?', 'Hoe tevreden zijn mensen?')),
    asked(
      'commitment',
      'orange',
      words('How committed are they to the organisation?', 'Hoe verbonden voelen ze zich met de organisatie?'),
    ),
  ],
  results: [
    asked('performance', 'blue', words('Does it pay?', 'Levert het wat op?')),
    asked('initiative', 'orange', words('Do people start things themselves?', 'Pakken mensen dingen uit zichzelf op?')),
  ],
  trust: [
    asked('trustInLeader', 'blue', words('Do people trust their leader?', 'Vertrouwen mensen hun leidinggevende?')),
    asked('trustInTeam', 'orange', words('Do people trust each other?', 'Vertrouwen mensen elkaar?')),
  ],
};

/** The pair of panels that a measure is in; else it has a panel of its own. */
export const panelsOf = (measure: StoryMeasure): PanelChoice =>
  panelPairs.find((pair) => pairs[pair].some(({ id }) => id === measure)) ?? { measure };

const alone = new Map<StoryMeasure, readonly Series[]>();

export function seriesOf(choice: PanelChoice): readonly Series[] {
  if (typeof choice === 'string') return pairs[choice];
  const { measure } = choice;
  const known = alone.get(measure) ?? [asked(measure, 'blue', overTimeQuestion(measureOf(measure)))];
  alone.set(measure, known);
  return known;
}

const overTimeQuestion = ({ name }: { readonly name: Words }): Words =>
  inEach((language) => filled(text.question[language], { name: name[language] }));

const text = { question: words('{name} over time', '{name} door de tijd heen') } as const;

const kept = new WeakMap<Trajectory, Map<StoryMeasure, OverTimePoints>>();

/** In points, without phases; kept with the run, since panels, sentences and the hand-out all ask. */
export function pointsOf(trajectory: Trajectory, series: Series): OverTimePoints {
  const known = kept.get(trajectory) ?? new Map<StoryMeasure, OverTimePoints>();
  kept.set(trajectory, known);
  const points = known.get(series.id) ?? prepared(trajectory, series);
  known.set(series.id, points);
  return points;
}

/** Without bands of teams: in words, and in what is taken along, the chart tells of people. */
export const ofPeopleOnly = (points: OverTimePoints, { of }: Series): OverTimePoints =>
  of === 'people' ? points : { ...points, bands: undefined };

function prepared(trajectory: Trajectory, { id, name }: Series): OverTimePoints {
  const { measures } = trajectory;
  const deviation = deviationOf(id);
  return overTime.prepare({
    measure: { id, name },
    mean: measures[id],
    bands: bandsOf(trajectory, id),
    forecast: id === 'performance' ? measures['forecast'] : undefined,
    deviation: deviation && measures[deviation],
    phases: [],
  });
}

/** As the model tells them; else of what is drawn one by one; undefined where neither is known. */
function bandsOf(trajectory: Trajectory, id: StoryMeasure): Bands<Float64Array> | undefined {
  const { measures } = trajectory;
  const at = (q: string): Float64Array | undefined => measures[id + q];
  const [q05, q25, q75, q95] = [at('Q05'), at('Q25'), at('Q75'), at('Q95')];
  if (q05 && q25 && q75 && q95) return { q05, q25, q75, q95 };
  if (dotsAt(trajectory, { id }, 0).length === 0) return undefined;
  const sorted = Array.from({ length: measures[id].length }, (_, week) =>
    Float64Array.from(dotsAt(trajectory, { id }, week)).sort(),
  );
  const quantile = (share: number): Float64Array => Float64Array.from(sorted, (values) => quantileOf(values, share));
  return { q05: quantile(0.05), q25: quantile(0.25), q75: quantile(0.75), q95: quantile(0.95) };
}

/** The index of the last week at which people were looked at, up to `week`. */
const lookAt = ({ weeks }: Pick<Trajectory, 'weeks'>, week: number): number =>
  Math.max(
    0,
    weeks.findLastIndex((looked) => looked <= week),
  );

/** Everyone (or every team) at the end of a week, by seat, on 0–1; none where they are not drawn one by one. */
export function dotsAt(trajectory: Trajectory, { id }: Pick<Series, 'id'>, week: number): Float32Array {
  const at = lookAt(trajectory, week);
  const { people, employees, ofTeams, teams } = trajectory;
  const slice = (values: Float32Array, count: number) => values.slice(at * count, (at + 1) * count);
  if (isDrawn(people, id)) return slice(people[id], employees);
  return isDrawn(ofTeams, id) ? slice(ofTeams[id], teams) : new Float32Array(0);
}

const isDrawn = <Name extends string>(of: Readonly<Record<Name, unknown>>, id: string): id is Name =>
  Object.hasOwn(of, id);

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
