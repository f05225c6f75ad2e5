import { coaching } from './coaching.ts';
import { control } from './control.ts';
import { delegation } from './delegation.ts';
import { direction } from './direction.ts';
import { encouragement } from './encouragement.ts';
import { feedback } from './feedback.ts';
import { learning } from './learning.ts';
import { transparency } from './transparency.ts';

/** All levers, in the order of the panel; a new one is a file and a line here. */
export const levers = [
  control,
  delegation,
  direction,
  coaching,
  learning,
  transparency,
  feedback,
  encouragement,
] as const;
export type LeverId = (typeof levers)[number]['id'];

/** All levers but decision rights, which have a value per domain. */
export type SingleLeverId = Exclude<LeverId, 'delegation'>;
export const singleLevers = levers.filter((lever) => lever.id !== 'delegation');
export const singleLeverIds: readonly SingleLeverId[] = singleLevers.map(({ id }) => id);
