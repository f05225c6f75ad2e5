import type { Lever } from '../define.ts';

export const control = {
  id: 'control',
  name: { en: 'control', nl: 'control' },
  help: { en: 'control', nl: 'control' },
  zones: [],
  statusQuo: 70,
} as const satisfies Lever;
