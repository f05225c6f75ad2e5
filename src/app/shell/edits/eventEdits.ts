import type { EventId } from '../../../model/events/index.ts';
import type { Scenario, ScenarioEvent } from '../../../scenario/scenario.ts';

/** Usual sizes, in points: a blow that shows (some ten points of performance), and half of the leaders. */
export const usualSize: Readonly<Record<EventId, number>> = { crisis: 60, newLeaders: 50 };

export function addedEvent(scenario: Scenario, event: EventId, week: number): Scenario {
  const at = Math.min(scenario.run.weeks, Math.max(1, week));
  return { ...scenario, events: [...scenario.events, { event, week: at, size: usualSize[event] }] };
}

export const changedEvent = (
  scenario: Scenario,
  index: number,
  change: Partial<Pick<ScenarioEvent, 'week' | 'size'>>,
): Scenario => ({
  ...scenario,
  events: scenario.events.map((event, k) => (k === index ? { ...event, ...change } : event)),
});

export const removedEvent = (scenario: Scenario, index: number): Scenario => ({
  ...scenario,
  events: scenario.events.filter((_, k) => k !== index),
});
