import { draw, uniform } from '../../random/draw.ts';
import { Purpose } from '../../random/purpose.ts';
import { newLeader } from '../organisation.ts';
import type { EventDefinition } from './define.ts';

const chance = new Int32Array(2);

export const newLeaders = {
  id: 'newLeaders',
  name: { en: 'New leaders', nl: 'Nieuwe leidinggevenden' },
  meaning: { en: 'x', nl: 'x' },
  takesTeams: false,
  afterApply(week, share) {
    draw(week.key, Purpose.newLeaders, week.index, week.tick, chance);
    if (uniform(chance[0]) < share) newLeader(week.teams, week.index, week.tick, week.key, week.assumptions);
  },
} as const satisfies EventDefinition;
