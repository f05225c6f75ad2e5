import type { Lever } from '../define.ts';

export const feedback = {
  id: 'feedback',
  name: { en: 'feedback', nl: 'feedback' },
  help: { en: 'feedback', nl: 'feedback' },
  zones: [],
  statusQuo: 20,
} as const satisfies Lever;
