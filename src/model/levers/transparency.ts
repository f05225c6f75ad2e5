import type { Lever } from '../define.ts';

export const transparency = {
  id: 'transparency',
  name: { en: 'transparency', nl: 'transparency' },
  help: { en: 'transparency', nl: 'transparency' },
  zones: [],
  statusQuo: 30,
} as const satisfies Lever;
