import type { Lever } from '../define.ts';

export const feedback = {
  id: 'feedback',
  name: {
    en: 'Feedback: from position ↔ from knowledge and experience',
    nl: 'Feedback: van bovenaf ↔ op basis van kennis en ervaring',
  },
  help: {
    en: 'Turned up, people tell each other what they know and have seen, instead of hearing it from whoever has the power. Mistakes then teach more and scare less, and colleagues also hold each other to account.',
    nl: "Hoger betekent dat mensen elkaar aanspreken op basis van wat ze weten en gezien hebben, in plaats van dat alleen de baas oordeelt. Van fouten wordt dan meer geleerd, en collega's houden elkaar ook scherp.",
  },
  zones: [
    { en: 'position', nl: 'van bovenaf' },
    { en: 'mostly position', nl: 'vooral van bovenaf' },
    { en: 'mixed', nl: 'gemengd' },
    { en: 'knowledge', nl: 'kennis' },
  ],
  statusQuo: 20,
} as const satisfies Lever;
