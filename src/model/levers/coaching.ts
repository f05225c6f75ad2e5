import type { Lever } from '../define.ts';

export const coaching = {
  id: 'coaching',
  name: { en: 'coaching', nl: 'coaching' },
  help: { en: 'coaching', nl: 'coaching' },
  zones: [],
  statusQuo: 10,
} as const satisfies Lever;
