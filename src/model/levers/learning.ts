import type { Lever } from '../define.ts';

export const learning = {
  id: 'learning',
  name: { en: 'learning', nl: 'learning' },
  help: { en: 'learning', nl: 'learning' },
  zones: [],
  statusQuo: 5,
} as const satisfies Lever;
