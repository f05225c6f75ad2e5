import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BatchOptions, Manifest } from '../../experiment/batch/manifest.ts';
import { decidedTogether } from '../../experiment/batch/replicates.ts';
import type { ColumnNaming } from '../../experiment/sweep/columnNaming.ts';
import { planOf, sweepOf, type Plan, type PlanOptions } from '../../experiment/sweep/plan.ts';
import { partOf, type Shard } from '../../experiment/sweep/shard.ts';
import { formatIssue, type Issue } from '../../scenario/issues.ts';
import { words } from '../../words/words.ts';
import { BadInput } from '../badInput.ts';
import { loadScenario, type LoadedScenario, type Overrides } from '../scenarios.ts';
import type { Terminal } from '../terminal.ts';
import { manifestName } from './folder.ts';
import { batchOptionsOf, manifestIn } from './readFolder.ts';
import { checkModel, ofThisModel } from './checkModel.ts';
import { readList } from './readList.ts';

export interface LoadedBatch {
  readonly options: BatchOptions;
  readonly plan: Plan;
  /** What the plan is a part of; the plan itself where it is no part. */
  readonly whole: Plan;
}

interface Options extends Overrides {
  readonly independent: boolean;
  readonly shard: Shard | undefined;
  readonly columnNames?: ColumnNaming | undefined;
  readonly dryRun?: boolean;
}

/** To say how much work a design is, so many of its points are enough: they take a second. */
const pointsOfDryRun = 2_000;

/**
 * A scenario file with all that its sweep names, or what a folder of results was started with; says what is wrong with
 * any of it, and is undefined where that stops it.
 */
export async function loadBatch(file: string, typed: Options, terminal: Terminal): Promise<LoadedBatch | undefined> {
  const options = existsSync(join(file, manifestName))
    ? recordedOptions(await manifestIn(file), file, typed)
    : await optionsOf(file, typed, terminal);
  const whole = options && planFor(options, file, terminal, typed.dryRun ? pointsOfDryRun : undefined);
  if (whole && options.shard && options.shard.of > 1) checkParts(whole, '--shard');
  return whole && { options, whole, plan: options.shard ? partOf(whole, options.shard) : whole };
}

/** Throws BadInput where parts of a plan cannot be done each by itself; `asked` is the option that asks for them. */
export function checkParts({ sweep }: Plan, asked: string): void {
  if (!decidedTogether(sweep)) return;
  throw new BadInput(
    words(
      `${asked}: all cells of this design get as many replicates as the neediest of them, which no part knows by itself; expected a whole number as sweep.replicates, or no parts`,
      `${asked}: alle cellen van deze opzet krijgen zo veel herhalingen als de cel die er de meeste nodig heeft, en dat weet geen deel alleen; verwacht: een geheel getal als sweep.replicates, of geen delen`,
    ),
  );
}

function recordedOptions(
  manifest: Manifest,
  folder: string,
  { seed, set = [], independent, shard, columnNames }: Options,
): BatchOptions {
  if (seed !== undefined || set.length > 0 || independent) throw changesNothing(folder);
  checkModel(folder, manifest.model, ofThisModel);
  const recorded = batchOptionsOf(manifest, folder);
  return { ...recorded, shard, columnNames: columnNames ?? recorded.columnNames };
}

async function optionsOf(file: string, typed: Options, terminal: Terminal): Promise<BatchOptions | undefined> {
  const loaded = await loadScenario(file, typed, terminal);
  if (!loaded) return undefined;
  const { scenario, source } = loaded;
  const sweep = sweepOf(scenario);
  const list =
    sweep.design === 'list' && sweep.file !== undefined
      ? await readList(sweep.file, source.folder, terminal)
      : undefined;
  const reference = await referenceOf(loaded, sweep.reference, terminal);
  if (list === 'unfit' || reference === 'unfit') return undefined;
  return {
    name: source.name,
    scenario,
    reference: reference && { name: reference.source.name, scenario: reference.scenario },
    list,
    independent: typed.independent,
    shard: typed.shard,
    columnNames: typed.columnNames,
  };
}

async function referenceOf({ source }: LoadedScenario, name: string | undefined, terminal: Terminal) {
  if (name === undefined) return undefined;
  return (await loadScenario(name, {}, terminal, source.folder)) ?? 'unfit';
}

/** The whole plan of what was given, or of a folder's manifest; `file` is what issues name. */
export function planFor(options: BatchOptions, file: string, terminal: Terminal, atMost?: number): Plan | undefined {
  const planned = planOf(options.scenario, { ...planOptions(options, file), ...(atMost ? { atMost } : {}) });
  const { language, complain } = terminal;
  const lineOf = (issue: Issue): string => formatIssue(issue, language);
  if (!planned.ok) {
    for (const issue of planned.issues) complain(lineOf(issue));
    return undefined;
  }
  const warning = words('warning', 'let op')[language];
  for (const issue of planned.plan.warnings) complain(`${warning}: ${lineOf(issue)}`);
  return planned.plan;
}

export const planOptions = ({ independent, list, reference }: BatchOptions, file: string): PlanOptions => ({
  file,
  independent,
  ...(list ? { rows: list } : {}),
  ...(reference ? { reference: reference.scenario } : {}),
});

const changesNothing = (folder: string) =>
  new BadInput(
    words(
      `${folder}: is a folder of results, which is done again as it was; expected no --seed, --set or --independent`,
      `${folder}: is een map met resultaten, die opnieuw gedaan wordt zoals hij was; verwacht: geen --seed, --set of --independent`,
    ),
  );
