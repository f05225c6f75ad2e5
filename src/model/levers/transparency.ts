import type { Lever } from '../define.ts';

export const transparency = {
  id: 'transparency',
  name: { en: 'Transparency: who sees what', nl: 'Transparantie: wie ziet wat' },
  help: {
    en: 'Turned up, more people can see figures, plans and results. Under tight control and judgement from position, people still hide part of it.',
    nl: 'Hoger betekent dat meer mensen cijfers, plannen en resultaten kunnen zien. Bij strakke controle en oordelen van bovenaf houden mensen toch een deel achter.',
  },
  zones: [
    { en: 'need to know', nl: 'alleen wat nodig is' },
    { en: 'on request', nl: 'op verzoek' },
    { en: 'mostly open', nl: 'grotendeels open' },
    { en: 'all open', nl: 'alles open' },
  ],
  statusQuo: 30,
} as const satisfies Lever;
