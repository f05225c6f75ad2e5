import type { Lever } from '../define.ts';

export const encouragement = {
  id: 'encouragement',
  name: { en: 'encouragement', nl: 'encouragement' },
  help: { en: 'encouragement', nl: 'encouragement' },
  zones: [],
  statusQuo: 10,
} as const satisfies Lever;
