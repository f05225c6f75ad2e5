import type { Lever } from '../define.ts';

export const direction = {
  id: 'direction',
  name: { en: 'direction', nl: 'direction' },
  help: { en: 'direction', nl: 'direction' },
  zones: [],
  statusQuo: 40,
} as const satisfies Lever;
