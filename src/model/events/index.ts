import { crisis } from './crisis.ts';
import type { EventDefinition } from './define.ts';
import { newLeaders } from './newLeaders.ts';

/** All events that a scenario can contain; a new one is a file and a line here. */
export const events = [crisis, newLeaders] as const;
export type EventId = (typeof events)[number]['id'];

export const eventOf: Readonly<Record<EventId, EventDefinition>> = { crisis, newLeaders };
