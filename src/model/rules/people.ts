import { assumption, count, level } from '../assuming.ts';
import type { AssumptionGroup, Rule } from '../define.ts';
import type { Words } from '../../words/words.ts';

const surveys: Words = {
  en: 'spread of satisfaction in surveys (15–22 of 100 with error of measurement); assumption',
  nl: 'spreiding van werktevredenheid in vragenlijsten (15–22 van 100, meetfout inbegrepen); aanname',
};

const assumptions = {
  traitSpread: level(0.34, [0.1, 0.35], surveys, {
    en: 'how much people differ in their traits',
    nl: 'hoe sterk mensen van aard verschillen',
  }),
  ties: count(3, [0, 8], assumption, {
    en: 'acquaintances per person, inside or outside the team (whole number)',
    nl: 'bekenden per persoon, binnen of buiten het team (geheel getal)',
  }),
} satisfies AssumptionGroup;

const terms = {} as const satisfies Record<string, Words>;

export const people = {
  id: 'people',
  name: { en: 'People', nl: 'Mensen' },
  sentence: {
    en: 'People differ by nature, and each knows a few others whose behaviour rubs off.',
    nl: 'Mensen verschillen van aard, en ieder kent een paar anderen van wie gedrag overslaat.',
  },
  equations: {
    trait: 'clamp(mean + sd * bell4(draw(purpose, i, tick))), sd in units of traitSpread',
    around: '0.75 * team mean + 0.25 * mean over ties',
  },
  assumptions,
  terms,
} as const satisfies Rule;
