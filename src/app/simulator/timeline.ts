import { useMemo } from 'preact/hooks';
import type { NamedWeek, Timeline } from '../../charts/drawing/series.ts';
import { eventOf } from '../../model/events/index.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { phasesOf } from '../parts/phases.ts';

export const eventsOf = ({ events }: Pick<Scenario, 'events'>): readonly NamedWeek[] =>
  events.map(({ event, week }) => ({ week, name: eventOf[event].name }));

/** Phases, events and playhead as charts take them. */
export const timelineOf = (scenario: Pick<Scenario, 'phases' | 'run' | 'events'>, week: number): Timeline => ({
  phases: phasesOf(scenario),
  events: eventsOf(scenario),
  playhead: week,
});

/** The same one while nothing of it changes, as when a lever is turned. */
export const useTimeline = (
  { phases, run, events }: Pick<Scenario, 'phases' | 'run' | 'events'>,
  week: number,
): Timeline => useMemo(() => timelineOf({ phases, run, events }, week), [phases, run, events, week]);
