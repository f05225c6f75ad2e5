import { fraction, part } from '../assuming.ts';
import type { AssumptionGroup, Rule } from '../define.ts';
import type { Words } from '../../words/words.ts';

const assumptions = {
  hiding: part(
    fraction(0.8, [0, 1], 'Bernstein 2012', {
      en: 'how much openness people withdraw under control and judgement by position',
      nl: 'hoeveel openheid mensen terugnemen bij controle en oordelen van bovenaf',
    }),
  ),
} satisfies AssumptionGroup;

const terms = {} as const satisfies Record<string, Words>;

export const openness = {
  id: 'openness',
  name: { en: 'Openness', nl: 'Openheid' },
  sentence: {
    en: 'People share less than is formally visible when leaders control tightly, judge from their position and are not trusted.',
    nl: 'Mensen delen minder dan formeel zichtbaar is als leidinggevenden strak controleren, van bovenaf oordelen en niet vertrouwd worden.',
  },
  equations: {
    hide: 'hiding * control * (1 - feedback) * (1 - mean trustInLeader)',
    openness: 'transparency * (1 - hide)',
    hidden: 'transparency * hide',
    coachingGiven: 'coaching * (1 - control) * (0.4 + 0.6 coachingSkill) * min(1, leading.coachingSpan / n)',
  },
  assumptions,
  terms,
} as const satisfies Rule;
