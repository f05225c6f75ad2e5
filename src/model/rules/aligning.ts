import { perWeek } from '../assuming.ts';
import { T } from '../columns.ts';
import type { AssumptionGroup, Rule } from '../define.ts';
import type { Words } from '../../words/words.ts';
import { team, teamChange } from '../teamBuffer.ts';
import type { TeamWeek } from '../teamWeek.ts';

const assumptions = {
  rate: perWeek(
    0.0773,
    [0.02, 0.1],
    { en: 'Clement & Puranam 2018; assumption', nl: 'Clement & Puranam 2018; aanname' },
    {
      en: 'weekly speed at which goals and values come alive in the team (0.04 means halfway in 17 weeks)',
      nl: 'snelheid per week waarmee doelen en waarden gaan leven in het team (0,04 betekent halverwege in 17 weken)',
    },
  ),
} satisfies AssumptionGroup;

const terms = {} as const satisfies Record<string, Words>;

function add(week: TeamWeek): void {
  const target = week.levers.direction * (0.7 + 0.3 * week.meanCommitment);
  const alignment = team[T.alignment];
  teamChange[T.alignment] += week.assumptions.aligning.rate * (target - alignment);
}

export const aligning = {
  id: 'aligning',
  name: { en: 'Sharing direction', nl: 'Richting delen' },
  sentence: {
    en: 'Goals and values slowly come alive in a team, more so when its people are committed.',
    nl: 'Doelen en waarden gaan langzaam leven in een team, en sterker als mensen zich verbonden voelen.',
  },
  equations: {
    alignment: '+= rate * (direction * (0.7 + 0.3 mean commitment) - alignment)',
  },
  assumptions,
  terms,
  add,
} as const satisfies Rule;
