import { listRowsOf } from '../../scenario/designs/list/listFile.ts';
import type { BatchOptions } from '../../experiment/batch/manifest.ts';
import { planOf, sweepOf } from '../../experiment/sweep/plan.ts';
import { type Words, words } from '../../words/words.ts';
import type { Issue } from '../../scenario/issues.ts';
import { nearest } from '../../scenario/nearest.ts';
import { issueAt } from '../../scenario/problem.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { parseScenario } from '../shell/scenarioFiles.ts';
import { isList } from './dropped.ts';
import { sizeOf } from './batchSize.ts';
import type { DroppedFile, ReadFile } from './state.ts';

/** Scenarios that come along, by name; loaded when a file names one. */
export type Shipped = Readonly<Record<string, (() => Promise<{ readonly default: Scenario }>) | undefined>>;

/** What all dropped files are together: a file may be the list or the reference of another. */
export async function readFiles(dropped: readonly DroppedFile[], shipped: Shipped): Promise<readonly ReadFile[]> {
  const named = new Map<string, string[]>();
  const read: ReadFile[] = [];
  for (const file of dropped) read.push(await readFile(file, { dropped, shipped, named }));
  return read.map((one) => {
    const of = named.get(one.file);
    // A list is nothing by itself; a reference is, where it has a sweep of its own.
    const partOnly = of && (isList(one.file) || (one.kind === 'batch' && one.options.scenario.sweep === undefined));
    return partOnly ? { kind: 'part', file: one.file, of } : one;
  });
}

interface Beside {
  readonly dropped: readonly DroppedFile[];
  readonly shipped: Shipped;
  /** Which files name a file, by its name. */
  readonly named: Map<string, string[]>;
}

async function readFile({ name: file, content }: DroppedFile, beside: Beside): Promise<ReadFile> {
  if (!content.ok) return { kind: 'unreadable', file, message: content.message };
  if (isList(file)) return { kind: 'unreadable', file, message: loneList(file) };
  const parsed = parseScenario(content.text, { file });
  if (!parsed.ok) return { kind: 'refused', file, issues: parsed.issues };
  const { scenario } = parsed;
  const sweep = sweepOf(scenario);
  const list = sweep.design === 'list' && sweep.file !== undefined ? listNamed(sweep.file, file, beside) : undefined;
  const reference = sweep.reference === undefined ? undefined : await scenarioNamed(sweep.reference, file, beside);
  const missing = [list, reference].flatMap((part) => (part && !part.ok ? part.issues : []));
  if (missing.length > 0) return { kind: 'refused', file, issues: missing };
  const options: BatchOptions = {
    name: withoutEnding(file),
    scenario,
    reference: reference?.ok ? reference.found : undefined,
    list: list?.ok ? list.found : undefined,
    independent: false,
    shard: undefined,
  };
  const planned = planOf(scenario, {
    file,
    ...(options.list && { rows: options.list }),
    ...(options.reference && { reference: options.reference.scenario }),
  });
  if (!planned.ok) return { kind: 'refused', file, issues: planned.issues };
  const { plan } = planned;
  const theirs = reference?.ok ? reference.warnings : [];
  return {
    kind: 'batch',
    file,
    options,
    plan,
    size: sizeOf(plan),
    warnings: [...parsed.warnings, ...theirs, ...plan.warnings],
  };
}

type Part<Found> =
  | { readonly ok: true; readonly found: Found; readonly warnings: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

function listNamed(path: string, by: string, beside: Beside): Part<NonNullable<BatchOptions['list']>> {
  const file = besideOf(path, by, beside);
  if (!file) {
    const example = nearest(lastOf(path), beside.dropped.map(({ name }) => name).filter(isList));
    return { ok: false, issues: [missingIn(by, 'sweep.file', notDropped(path, example))] };
  }
  if (!file.content.ok) return { ok: false, issues: [missingIn(by, 'sweep.file', file.content.message)] };
  const read = listRowsOf(file.content.text, { file: file.name });
  return read.ok ? { ok: true, found: { file: path, rows: read.rows }, warnings: [] } : read;
}

async function scenarioNamed(
  path: string,
  by: string,
  beside: Beside,
): Promise<Part<NonNullable<BatchOptions['reference']>>> {
  const file = besideOf(path, by, beside);
  if (file) {
    if (!file.content.ok) return { ok: false, issues: [missingIn(by, 'sweep.reference', file.content.message)] };
    const parsed = parseScenario(file.content.text, { file: file.name });
    if (!parsed.ok) return parsed;
    const found = { name: withoutEnding(file.name), scenario: parsed.scenario };
    return { ok: true, found, warnings: parsed.warnings };
  }
  const known = path.replace(/\.yaml$/, '');
  const load = Object.hasOwn(beside.shipped, known) ? beside.shipped[known] : undefined;
  if (load) return { ok: true, found: { name: known, scenario: (await load()).default }, warnings: [] };
  const names = [...beside.dropped.map(({ name }) => name), ...Object.keys(beside.shipped)];
  return { ok: false, issues: [missingIn(by, 'sweep.reference', noScenario(path, nearest(lastOf(path), names)))] };
}

/** Of the files that were dropped along, the one that a path means: folders are not dropped with them. */
function besideOf(path: string, by: string, { dropped, named }: Beside): DroppedFile | undefined {
  const file = dropped.find(({ name }) => name === lastOf(path) && name !== by);
  if (file) named.set(file.name, [...(named.get(file.name) ?? []), by]);
  return file;
}

const lastOf = (path: string): string => path.split(/[/\\]/).at(-1) ?? path;
const withoutEnding = (file: string): string => file.replace(/(?<=.)\.[^.]*$/, '');

const missingIn = (file: string, path: string, message: Words): Issue =>
  issueAt({ file, line: 1, column: 1 }, path, message);

const asking = (found: string | undefined): Words =>
  found === undefined ? words('', '') : words(`; did you mean ${found}?`, `; bedoelde je ${found}?`);

const notDropped = (path: string, found: string | undefined): Words =>
  words(
    `${path}: not found; expected this CSV file to be dropped along with it${asking(found).en}`,
    `${path}: niet gevonden; verwacht: dit CSV-bestand, mee hierheen gesleept${asking(found).nl}`,
  );

const noScenario = (path: string, found: string | undefined): Words =>
  words(
    `${path}: not found; expected a scenario file that is dropped along with it, or the name of a scenario that comes along${asking(found).en}`,
    `${path}: niet gevonden; verwacht: een scenariobestand dat je mee hierheen sleept, of de naam van een meegeleverd scenario${asking(found).nl}`,
  );

const loneList = (file: string): Words =>
  words(
    `${file}: no scenario file here names this list; drop the scenario file along with it`,
    `${file}: geen scenariobestand hier verwijst naar deze lijst; sleep dat bestand er ook heen`,
  );
