import type { Trajectory } from '../../experiment/run/trajectory.ts';

/** A run as far as the room may see it: nothing of later weeks is in it, so that no table or picture gives them away. */
export function livesUntil(lives: Trajectory, week: number): Trajectory {
  const kept = lives.weeks.filter((looked) => looked <= week).length;
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
    ...lives,
    measures: cut(lives.measures, (values) => values.subarray(0, week + 1)),
    weeks: lives.weeks.subarray(0, kept),
    people: cut(lives.people, looked(lives.employees)),
    ofTeams: cut(lives.ofTeams, looked(lives.teams)),
  };
}
