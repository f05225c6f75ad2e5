/** What a file that is silent about its run and organisation means; levers have their status quo in the registry. */
export const defaults = {
  title: { en: 'Untitled', nl: 'Zonder titel' },
  employees: 120,
  teamSize: 10,
  weeks: 156,
  warmUp: 52,
  replicates: 30,
  seed: 'selfsteer',
  share: 0.9,
  by: 0,
  every: 1,
} as const;
