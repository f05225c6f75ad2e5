import { domains, type Domain } from '../../../model/define.ts';
import { leverAt } from '../../../model/input.ts';
import type { LeverId, SingleLeverId } from '../../../model/levers/index.ts';
import type { Points, Scenario } from '../../../scenario/scenario.ts';
import { constant, heldFrom } from './courses.ts';

/** A lever, or one domain of decision rights. */
export type Lane = SingleLeverId | `delegation.${Domain}`;
export const lanesOf = (lever: LeverId): readonly Lane[] =>
  lever === 'delegation' ? domains.map((domain): Lane => `delegation.${domain}`) : [lever];

export const domainOf = (lane: Lane): Domain | undefined => domains.find((domain) => lane === `delegation.${domain}`);

export function pointsOf(scenario: Scenario, lane: Lane): Points {
  const domain = domainOf(lane);
  // What is no domain of decision rights is a lever of its own.
  return domain ? scenario.levers.delegation[domain] : scenario.levers[lane as SingleLeverId];
}

export function withPoints(scenario: Scenario, lane: Lane, points: Points): Scenario {
  const domain = domainOf(lane);
  const levers = domain
    ? { ...scenario.levers, delegation: { ...scenario.levers.delegation, [domain]: points } }
    : { ...scenario.levers, [lane]: points };
  return { ...scenario, levers };
}

/** Each lane has this value, whatever was planned: from a week on, or over the whole run where no week is given. */
export function setLever(
  scenario: Scenario,
  lanes: readonly Lane[],
  value: number,
  week: number | undefined,
): Scenario {
  return lanes.reduce((changed, lane) => {
    const points = pointsOf(changed, lane);
    return withPoints(changed, lane, week === undefined ? constant(value) : heldFrom(points, week, value));
  }, scenario);
}

/** A point is moved; it stays between its neighbours. Where it is already, nothing changes. */
export function movedPoint(points: Points, index: number, week: number, value: number): Points {
  const earliest = index > 0 ? points[index - 1][0] + 1 : Math.min(0, points[index][0]);
  const latest = index < points.length - 1 ? points[index + 1][0] - 1 : Infinity;
  const at = Math.min(latest, Math.max(earliest, week));
  if (at === points[index][0] && value === points[index][1]) return points;
  return points.map((point, k) => (k === index ? [at, value] : point));
}

/** A new point on the line as it is, so that adding it changes nothing yet. */
export function addedPoint(points: Points, week: number): Points {
  if (points.some(([at]) => at === week)) return points;
  const value = Math.round(leverAt(points, week) * 10) / 10;
  return [...points.filter(([at]) => at < week), [week, value], ...points.filter(([at]) => at > week)];
}

/** The last point stays: a lever always has a value. */
export const removedPoint = (points: Points, index: number): Points =>
  points.length > 1 ? points.filter((_, k) => k !== index) : points;

/** What people type: `0,5` and `0.5`, `-3` and `−3` alike, from 0 to 100; undefined where it is no such number. */
export function typedNumber(text: string, least = 0, most = 100): number | undefined {
  const plain = text.trim().replace(',', '.').replace('−', '-');
  if (!/^-?\d+(\.\d*)?$|^-?\.\d+$/.test(plain)) return undefined;
  const value = Number(plain);
  return value >= least && value <= most ? value : undefined;
}
