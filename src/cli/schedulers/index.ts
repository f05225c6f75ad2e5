import type { Scheduler } from './scheduler.ts';
import { slurm } from './slurm.ts';

/** By what `--engine` takes. */
export const schedulers: Readonly<Record<'slurm', Scheduler>> = { slurm };
