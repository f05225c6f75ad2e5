import type { Lever } from '../define.ts';

export const delegation = {
  id: 'delegation',
  name: { en: 'delegation', nl: 'delegation' },
  help: { en: 'delegation', nl: 'delegation' },
  zones: [],
  statusQuo: { craft: 40, hr: 5, finance: 5, strategy: 5 },
} as const satisfies Lever;
