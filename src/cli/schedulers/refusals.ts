import { type Words, words } from '../../words/words.ts';
import { BadInput } from '../badInput.ts';
import type { BatchCommandOptions } from '../commands/batch.ts';

/** What sbatch is told already; another value would leave parts undone, or the program waiting. */
const taken = /^(--(array|dependency|parsable|test-only|wait|wrap)(=|$)|-[adW])/;

/** Throws BadInput where options do not go together. */
export function checkEngineOptions({
  engine: scheduler,
  tasks,
  slurm,
  shard,
  workers,
  dryRun,
}: BatchCommandOptions): void {
  if (scheduler === 'local') {
    if (tasks !== undefined) throw new BadInput(needsCluster('--tasks'));
    if (slurm.length > 0) throw new BadInput(needsCluster('--slurm'));
    return;
  }
  if (shard) throw new BadInput(noShard);
  if (workers !== undefined) throw new BadInput(noWorkers);
  if (tasks === undefined && !dryRun) throw new BadInput(noTasks);
  const own = slurm.find((option) => taken.test(option));
  if (own !== undefined) throw new BadInput(ownOption(own));
}

const needsCluster = (option: string): Words =>
  words(`${option}: expected --engine slurm with it`, `${option}: daar hoort --engine slurm bij`);
const noShard = words(
  'found both --engine slurm and --shard; expected --tasks, which makes a part for every task',
  'gevonden: zowel --engine slurm als --shard; verwacht: --tasks, dat voor elke taak een deel maakt',
);
const noWorkers = words(
  'found both --engine slurm and --workers; expected --slurm "--cpus-per-task=N" for more cores a task',
  'gevonden: zowel --engine slurm als --workers; verwacht: --slurm "--cpus-per-task=N" voor meer kernen per taak',
);
const noTasks = words(
  '--tasks is missing; expected --tasks N with --engine slurm, the number of parts',
  '--tasks ontbreekt; verwacht: --tasks N bij --engine slurm, het aantal delen',
);
const ownOption = (option: string): Words =>
  words(
    `--slurm: found ${option}, which this command gives itself; expected other options`,
    `--slurm: gevonden: ${option}, en dat geeft deze opdracht zelf al; verwacht: andere opties`,
  );
