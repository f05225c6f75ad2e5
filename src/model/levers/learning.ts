import type { Lever } from '../define.ts';

export const learning = {
  id: 'learning',
  name: { en: 'Time to learn running the business', nl: 'Tijd om de bedrijfsvoering te leren' },
  help: {
    en: 'Turned up, people get more time to learn about HR, finance and strategy beside their craft. That time is taken from the daily work.',
    nl: 'Hoger betekent dat mensen naast hun vak meer tijd krijgen om HR, financiën en strategie onder de knie te krijgen. Die tijd gaat af van het dagelijkse werk.',
  },
  zones: [
    { en: 'hardly any', nl: 'nauwelijks' },
    { en: 'some', nl: 'een beetje' },
    { en: 'regular', nl: 'regelmatig' },
    { en: 'much', nl: 'veel' },
  ],
  statusQuo: 5,
} as const satisfies Lever;
