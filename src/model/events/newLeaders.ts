import { draw, uniform } from '../../random/draw.ts';
import { Purpose } from '../../random/purpose.ts';
import { newLeader } from '../organisation.ts';
import type { EventDefinition } from './define.ts';

const chance = new Int32Array(2);

export const newLeaders = {
  id: 'newLeaders',
  name: { en: 'New leaders', nl: 'Nieuwe leidinggevenden' },
  meaning: {
    en: 'part of the leaders is replaced by newcomers with their own habits, trust and coaching skill',
    nl: 'een deel van de leidinggevenden wordt vervangen door nieuwe, met hun eigen gewoonten, vertrouwen en coachvaardigheid',
  },
  takesTeams: false,
  afterApply(week, share) {
    draw(week.key, Purpose.newLeaders, week.tick, week.index, chance);
    if (uniform(chance[0]) < share) newLeader(week.teams, week.index, week.tick, week.key, week.assumptions);
  },
} as const satisfies EventDefinition;
