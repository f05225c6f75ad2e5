import type { Lever } from '../define.ts';

export const encouragement = {
  id: 'encouragement',
  name: { en: 'Encouragement (words, programmes)', nl: "Aanmoediging (woorden, programma's)" },
  help: {
    en: 'Turned up, leaders and programmes encourage people more to take charge. Words lift the feeling of autonomy at once, and also what people come to expect.',
    nl: "Hoger betekent dat leidinggevenden en programma's mensen meer aanmoedigen om zelf de regie te nemen. Woorden geven meteen een gevoel van autonomie, maar wekken ook verwachtingen.",
  },
  zones: [
    { en: 'hardly any', nl: 'nauwelijks' },
    { en: 'some', nl: 'een beetje' },
    { en: 'regular', nl: 'regelmatig' },
    { en: 'much', nl: 'veel' },
  ],
  statusQuo: 10,
} as const satisfies Lever;
