import type { Engine } from './engine.ts';
import { slurm } from './slurm.ts';

/** By what `--engine` takes. */
export const engines: Readonly<Record<'slurm', Engine>> = { slurm };
