import { domains } from '../model/define.ts';
import { singleLeverIds } from '../model/levers/index.ts';
import type { Points, Scenario } from './scenario.ts';

/** A setting that can change a run's numbers and differs between two scenarios, by its path in the file. */
export interface Difference {
  readonly path: string;
  readonly left: unknown;
  readonly right: unknown;
}

/** What differs between two scenarios, in file order; titles, phases, sweeps and stories change no numbers. */
export function diff(left: Scenario, right: Scenario): readonly Difference[] {
  const [before, after] = [settings(left), settings(right)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((path) => {
    const difference = { path, left: before.get(path), right: after.get(path) };
    return JSON.stringify(difference.left) === JSON.stringify(difference.right) ? [] : [difference];
  });
}

function settings({ organisation, run, levers, events, assumptions, without }: Scenario): ReadonlyMap<string, unknown> {
  return new Map<string, unknown>([
    ...Object.entries(organisation).map(([key, value]) => [`organisation.${key}`, value] as const),
    ...Object.entries(run).map(([key, value]) => [`run.${key}`, value] as const),
    ...singleLeverIds.map((id) => [`levers.${id}`, bare(levers[id])] as const),
    ...domains.map((domain) => [`levers.delegation.${domain}`, bare(levers.delegation[domain])] as const),
    ['events', events],
    ...Object.entries(assumptions).map(([name, value]) => [`assumptions.${name}`, value] as const),
    ['without', [...without].sort()],
  ]);
}

/** A lever that never moves is one number, however many points say so. */
const bare = (points: Points): number | Points =>
  points.every(([, value]) => value === points[0][1]) ? points[0][1] : points;
