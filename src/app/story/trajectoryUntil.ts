import type { DrawnDecisions, Trajectory } from '../../experiment/run/trajectory.ts';

/** A run as far as the room may see it: nothing of later weeks is in it, so that no table or picture gives them away. */
export function trajectoryUntil(trajectory: Trajectory, week: number): Trajectory {
  const kept = trajectory.weeks.filter((looked) => looked <= week).length;
  const cut = <Name extends string, Values extends Float32Array | Float64Array>(
    all: Readonly<Record<Name, Values>>,
    part: (values: Values) => Values,
  ): Readonly<Record<Name, Values>> =>
    // The names stay those that were there.
    Object.fromEntries(Object.entries<Values>(all).map(([name, values]) => [name, part(values)])) as Record<
      Name,
      Values
    >;
  const looked = (of: number) => (values: Float32Array) => values.subarray(0, kept * of);
  return {
    ...trajectory,
    measures: cut(trajectory.measures, (values) => values.subarray(0, week + 1)),
    weeks: trajectory.weeks.subarray(0, kept),
    people: cut(trajectory.people, looked(trajectory.employees)),
    ofTeams: cut(trajectory.ofTeams, looked(trajectory.teams)),
    decisions: decisionsUntil(trajectory.decisions, kept * trajectory.employees),
    newcomers: trajectory.newcomers.subarray(0, kept * trajectory.employees),
  };
}

const decisionsUntil = ({ outcome, domain, who }: DrawnDecisions, end: number): DrawnDecisions => ({
  outcome: outcome.subarray(0, end),
  domain: domain.subarray(0, end),
  who: who.subarray(0, end),
});
