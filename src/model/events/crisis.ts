import type { EventDefinition } from './define.ts';

export const crisis = {
  id: 'crisis',
  name: { en: 'Crisis', nl: 'Crisis' },
  meaning: {
    en: 'a sudden blow from outside that pushes results down and fades over the following weeks',
    nl: 'een plotselinge klap van buiten die de resultaten drukt en in de weken erna wegebt',
  },
  takesTeams: true,
  strike(week, size) {
    week.crisis += size;
  },
} as const satisfies EventDefinition;
