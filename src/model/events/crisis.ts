import type { EventDefinition } from './define.ts';

export const crisis = {
  id: 'crisis',
  name: { en: 'Crisis', nl: 'Crisis' },
  meaning: { en: 'x', nl: 'x' },
  takesTeams: true,
  strike(week, size) {
    week.crisis += size;
  },
} as const satisfies EventDefinition;
