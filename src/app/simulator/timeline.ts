import { useMemo } from 'preact/hooks';
import type { Timeline } from '../../charts/drawing/series.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { phasesOf } from '../parts/phases.ts';

/** Phases and playhead as charts take them. */
export const timelineOf = (scenario: Pick<Scenario, 'phases' | 'run'>, week: number): Timeline => ({
  phases: phasesOf(scenario),
  playhead: week,
});

export const useTimeline = (scenario: Scenario, week: number): Timeline =>
  useMemo(() => timelineOf(scenario, week), [scenario, week]);
