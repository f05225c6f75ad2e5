import { type Words, words } from '../../words/words.ts';
import { BadInput } from '../badInput.ts';
import { schedulerOf, schedulers } from './index.ts';
import type { Scheduler } from './scheduler.ts';

export interface EngineOptions {
  readonly engine: string;
  readonly tasks: number | undefined;
  readonly schedulerOptions: readonly string[];
  readonly shard: object | undefined;
  readonly workers: number | undefined;
  readonly dryRun: boolean;
}

/** Throws BadInput where options do not go together. */
export function checkEngineOptions({ engine, tasks, schedulerOptions, shard, workers, dryRun }: EngineOptions): void {
  const scheduler = schedulerOf(engine);
  if (!scheduler) {
    if (tasks !== undefined) throw new BadInput(needsCluster('--tasks'));
    if (schedulerOptions.length > 0) throw new BadInput(needsCluster('--scheduler-options'));
    return;
  }
  if (shard) throw new BadInput(noShard(scheduler));
  if (workers !== undefined) throw new BadInput(noWorkers(scheduler));
  if (tasks === undefined && !dryRun) throw new BadInput(noTasks(scheduler));
  const own = schedulerOptions.find((option) => scheduler.taken.test(option));
  if (own !== undefined) throw new BadInput(ownOption(own));
}

const clusters = schedulers.map(({ id }) => `--engine ${id}`);

const needsCluster = (option: string): Words =>
  words(`${option}: expected ${clusters.join(' or ')} with it`, `${option}: daar hoort ${clusters.join(' of ')} bij`);
const noShard = ({ id }: Scheduler): Words =>
  words(
    `found both --engine ${id} and --shard; expected --tasks, which makes a part for every task`,
    `gevonden: zowel --engine ${id} als --shard; verwacht: --tasks, dat voor elke taak een deel maakt`,
  );
const noWorkers = ({ id, coresOption }: Scheduler): Words =>
  words(
    `found both --engine ${id} and --workers; expected --scheduler-options "${coresOption}" for more cores a task`,
    `gevonden: zowel --engine ${id} als --workers; verwacht: --scheduler-options "${coresOption}" voor meer kernen per taak`,
  );
const noTasks = ({ id }: Scheduler): Words =>
  words(
    `--tasks is missing; expected --tasks N with --engine ${id}, the number of parts`,
    `--tasks ontbreekt; verwacht: --tasks N bij --engine ${id}, het aantal delen`,
  );
const ownOption = (option: string): Words =>
  words(
    `--scheduler-options: found ${option}, which this command gives itself; expected other options`,
    `--scheduler-options: gevonden: ${option}, en dat geeft deze opdracht zelf al; verwacht: andere opties`,
  );
