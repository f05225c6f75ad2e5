/** Largest numbers that a file may ask for, and how much of a file is read. */
export const limits = {
  weeks: 5_200,
  employees: 1_000_000,
  replicates: 100_000,
  /** Furthest week of a lever point or phase: these may lie beyond the run. */
  farWeek: 100_000,
  steps: 10_000,
  samples: 10_000_000,
  /** More than this would fill the memory before anything ran. */
  cells: 1_000_000,
  /** The reader needs up to 4 seconds for a million dense characters on a slow machine. */
  characters: 500_000,
  /** Values after all aliases have been followed. */
  values: 250_000,
  depth: 64,
  /** Issues shown of one file. */
  issues: 100,
} as const;
