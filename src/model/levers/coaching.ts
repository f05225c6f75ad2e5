import type { Lever } from '../define.ts';

export const coaching = {
  id: 'coaching',
  name: { en: 'Coaching by leaders', nl: 'Coaching door leidinggevenden' },
  help: {
    en: 'Turned up, leaders spend more time helping people to take things up themselves. It takes time, and a leader who controls has little left for it.',
    nl: 'Hoger betekent dat leidinggevenden meer tijd steken in mensen helpen om zelf dingen op te pakken. Dat kost tijd, en wie veel controleert houdt daar weinig van over.',
  },
  zones: [
    { en: 'hardly any', nl: 'nauwelijks' },
    { en: 'on request', nl: 'op verzoek' },
    { en: 'regular', nl: 'regelmatig' },
    { en: 'intensive', nl: 'intensief' },
  ],
  statusQuo: 10,
} as const satisfies Lever;
