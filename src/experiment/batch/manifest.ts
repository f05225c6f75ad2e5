import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';
import type { MeasureId } from '../../model/measures/index.ts';
import type { Replicates, Scenario } from '../../scenario/scenario.ts';
import { isPolicyPath } from '../../scenario/paths.ts';
import { scenarioText } from '../../scenario/write.ts';
import type { StatusCounts } from './assemble.ts';
import type { ListRow } from '../../scenario/designs/define.ts';
import type { DesignId } from '../../scenario/designs/index.ts';
import { columnNamings, type ColumnNaming } from '../sweep/columnNaming.ts';
import { computedBy } from '../run/identity.ts';
import type { Plan } from '../sweep/plan.ts';
import type { Layout } from '../tables/tables.ts';
import type { Shard } from '../sweep/shard.ts';

export interface ScenarioCopy {
  readonly name: string;
  /** SHA-256 of the text. */
  readonly hash: string;
  /** The scenario as a file of its own, whatever the command line had changed in it included. */
  readonly text: string;
}

/** A reference, of which only levers and events count. */
export interface ReferenceCopy extends ScenarioCopy {
  /**
   * The factors that it was run under every combination of, all else being as in the scenario. Before there was this, a
   * reference kept its own organisation and assumptions, and was run once.
   */
  readonly under?: readonly string[] | undefined;
}

export interface WrittenFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

const thisFormat = 'selfsteer batch 1';
const summed = 'all weeks since the row before; in runs, all weeks from 1 on';

/** What a folder of results holds and all that is needed to make it again; nothing of when or where it was made. */
export interface Manifest {
  readonly format: typeof thisFormat;
  readonly engine: string;
  /** The version of the model that computed it. */
  readonly model: number;
  readonly scenario: ScenarioCopy;
  readonly reference?: ReferenceCopy | undefined;
  /** What the file that a list names held. */
  readonly list?: { readonly file: string; readonly rows: readonly ListRow[] } | undefined;
  readonly seed: string;
  /** Whether replicate i has the same people and luck in all cells. */
  readonly chance: 'common' | 'independent';
  readonly design: string;
  readonly designSeed?: string | undefined;
  readonly factors: readonly string[];
  /** How columns of factors are named; absent where by their paths. */
  readonly columnNames?: ColumnNaming | undefined;
  readonly replicates: Replicates;
  readonly measures: readonly string[];
  /** Weeks between recorded rows. */
  readonly every: number;
  /** Absent where counts are those of the recorded week alone, and `runs` has those of the last. */
  readonly counts?: typeof summed | undefined;
  readonly shard?: Shard | undefined;
  readonly cells: number;
  readonly runs: number;
  readonly status: Readonly<Record<string, number>>;
  readonly files: readonly WrittenFile[];
}

/** What a batch was started with. */
export interface BatchOptions {
  readonly name: string;
  readonly scenario: Scenario;
  readonly reference: { readonly name: string; readonly scenario: Scenario } | undefined;
  readonly list: { readonly file: string; readonly rows: readonly ListRow[] } | undefined;
  readonly independent: boolean;
  readonly shard: Shard | undefined;
  readonly columnNames?: ColumnNaming | undefined;
}

export function manifestOf(
  { name, scenario, reference, list, independent, shard, columnNames }: BatchOptions,
  { sweep, filed }: Plan,
  { factors }: Layout,
  status: StatusCounts,
  files: readonly WrittenFile[],
): Manifest {
  return {
    format: thisFormat,
    ...computedBy,
    scenario: copyOf(name, scenario),
    ...(reference
      ? { reference: { ...copyOf(reference.name, reference.scenario), under: backgroundOf(factors) } }
      : {}),
    ...(list ? { list } : {}),
    seed: scenario.run.seed,
    chance: independent ? 'independent' : 'common',
    design: sweep.design,
    ...('designSeed' in sweep ? { designSeed: sweep.designSeed } : {}),
    factors: factors.map(({ path }) => path),
    ...(columnNames && columnNames !== 'paths' ? { columnNames } : {}),
    replicates: sweep.replicates,
    measures: sweep.record,
    every: sweep.every,
    counts: summed,
    ...(shard ? { shard } : {}),
    cells: filed.length,
    runs: Object.values(status).reduce((sum, count) => sum + count, 0),
    status,
    files,
  };
}

/** Factors that are neither levers nor events. */
const backgroundOf = (factors: Layout['factors']): readonly string[] =>
  factors.map(({ path }) => path).filter((path) => !isPolicyPath(path));

function copyOf(name: string, scenario: Scenario): ScenarioCopy {
  const text = scenarioText(scenario);
  return { name, hash: hashOf(text), text };
}

export const hashOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** What a batch was started with, as text that is the same for all its parts and for them together. */
export const startOf = ({ engine, model, scenario, reference, list, chance }: Manifest): string =>
  JSON.stringify({ engine, model, scenario, reference, list, chance });

export const manifestText = (manifest: Manifest): string => `${JSON.stringify(manifest, null, 2)}\n`;

/** A manifest from its text, or why it is none. */
export function readManifest(
  text: string,
): { readonly ok: true; readonly manifest: Manifest } | { readonly ok: false; readonly reason: string } {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
  const format = z.object({ format: z.string().startsWith('selfsteer batch ') }).safeParse(content);
  if (format.success && format.data.format !== thisFormat)
    return {
      ok: false,
      reason: `found format ${format.data.format}; expected ${thisFormat}, which this version reads`,
    };
  const read = schema().safeParse(content);
  return read.success ? { ok: true, manifest: read.data } : { ok: false, reason: z.prettifyError(read.error) };
}

const schema = (): z.ZodType<Manifest> => {
  const text = z.string();
  const whole = z.int().nonnegative();
  const copy = z.strictObject({ name: text, hash: text, text });
  const level = z.union([
    z.number(),
    z.array(z.number()),
    z.record(text, z.union([z.number(), z.record(text, z.number())])),
  ]);
  const row = z.strictObject({ line: whole, values: z.record(text, level), label: text.optional() });
  const halfWidth = z.number();
  const until = z.union([
    z.strictObject({ measure: z.custom<MeasureId>((id) => typeof id === 'string'), halfWidth }),
    z.strictObject({ outcome: text, halfWidth }),
  ]);
  return z.strictObject({
    format: z.literal(thisFormat),
    engine: text,
    // Batches of model 1 did not say so.
    model: z.int().positive().default(1),
    scenario: copy,
    reference: copy.extend({ under: z.array(text).optional() }).optional(),
    list: z.strictObject({ file: text, rows: z.array(row) }).optional(),
    seed: text,
    chance: z.enum(['common', 'independent']),
    design: z.custom<DesignId>((id) => typeof id === 'string'),
    designSeed: text.optional(),
    factors: z.array(text),
    columnNames: z.enum(columnNamings).optional(),
    replicates: z.union([whole, z.strictObject({ min: whole, max: whole, until })]),
    measures: z.array(text),
    every: whole,
    counts: z.literal(summed).optional(),
    shard: z.strictObject({ index: whole, of: whole }).optional(),
    cells: whole,
    runs: whole,
    status: z.record(text, whole),
    files: z.array(z.strictObject({ name: text, bytes: whole, sha256: text })),
  });
};
