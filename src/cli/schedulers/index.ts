import type { Scheduler } from './scheduler.ts';
import { slurm } from './slurm.ts';

/** All schedulers, by what `--engine` takes; a new one is a file and a line here. */
export const schedulers: readonly Scheduler[] = [slurm];

/** Undefined where runs stay on this machine. */
export const schedulerOf = (engine: string): Scheduler | undefined => schedulers.find(({ id }) => id === engine);
