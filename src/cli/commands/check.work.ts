import { pairedWith } from '../../experiment/run/ensemble.ts';
import { expectedScenarios, judge, type Verdict } from '../../experiment/analysis/expectations.ts';
import { computedBy } from '../../experiment/run/identity.ts';
import type { Runner } from '../../experiment/run/pool.ts';
import { readEnsemble, type Reading } from '../../experiment/run/readings.ts';
import { words } from '../../words/words.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { BadInput } from '../badInput.ts';
import { openProgress } from '../progress.ts';
import { verdictText } from '../report/verdicts.ts';
import { loadScenario, orComplaint, type LoadedScenario } from '../scenarios.ts';
import { wrapped } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import { openPool, threadsFor } from '../pool.ts';
import { failureText } from '../report/failure.ts';
import type { CheckOptions } from './check.ts';

interface Checked {
  readonly file: string;
  readonly valid: boolean;
  readonly verdicts: readonly Verdict[];
}

/** Checks every file, whatever is wrong with the others. Exit code 2 where one is invalid, else 1 where one fails. */
export async function run(options: CheckOptions, terminal: Terminal): Promise<number> {
  const planned: { file: string; loaded?: LoadedScenario; others: ReadonlyMap<string, Scenario> }[] = [];
  for (const file of options.files) {
    const loaded = await orComplaint(() => loadScenario(file, options, terminal), terminal);
    const others = loaded && (await orComplaint(() => othersOf(loaded, terminal), terminal));
    planned.push(loaded && others ? { file, loaded, others } : { file, others: new Map() });
  }

  const scenarios = planned.flatMap(({ loaded, others }) => (loaded ? [loaded.scenario, ...others.values()] : []));
  const runs = scenarios.reduce((sum, { run: { replicates } }) => sum + replicates, 0);
  const progress = await openProgress(runs, terminal);
  const pool = openPool(threadsFor(runs));
  const runner = progress.counting(pool.run);
  const checked: Checked[] = [];
  try {
    for (const { file, loaded, others } of planned) {
      if (!loaded) checked.push({ file, valid: false, verdicts: [] });
      else {
        const verdicts = await verdictsOf(loaded.scenario, others, runner);
        checked.push({ file, valid: true, verdicts });
      }
    }
  } finally {
    progress.stop();
    await pool.close();
  }
  const documents = checked.map((one) => ({ ...computedBy, ...one }));
  terminal.print(options.format === 'json' ? JSON.stringify(documents, null, 2) : textOf(checked, terminal));
  if (checked.some(({ valid }) => !valid)) return 2;
  return checked.some(({ verdicts }) => verdicts.some(({ holds }) => !holds)) ? 1 : 0;
}

/** The scenarios that expectations name, paired with this one's seed, weeks and replicates. */
async function othersOf(
  { scenario, source }: LoadedScenario,
  terminal: Terminal,
): Promise<ReadonlyMap<string, Scenario> | undefined> {
  const others = new Map<string, Scenario>();
  for (const name of expectedScenarios(scenario)) {
    const other = await inExpect(source.file, () => loadScenario(name, {}, terminal, source.folder));
    if (!other) return undefined;
    const [own, its] = [scenario.organisation, other.scenario.organisation];
    if (own.employees !== its.employees) {
      const message = words(
        `${source.name} has ${own.employees} people and ${name} ${its.employees}: their runs share luck, but are no pairs of the same people`,
        `${source.name} heeft ${own.employees} mensen en ${name} ${its.employees}: de doorrekeningen delen het toeval, maar zijn geen paren van dezelfde mensen`,
      );
      terminal.complain(message[terminal.language]);
    }
    others.set(name, pairedWith(other.scenario, scenario));
  }
  return others;
}

/** Says in which file a name under `expect` leads nowhere. */
async function inExpect<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    throw new BadInput(words(`${file}: expect: ${error.words.en}`, `${file}: expect: ${error.words.nl}`));
  }
}

async function verdictsOf(
  scenario: Scenario,
  others: ReadonlyMap<string, Scenario>,
  runner: Runner,
): Promise<readonly Verdict[]> {
  if (scenario.expect.length === 0) return [];
  const readings: readonly Reading[] = scenario.expect;
  const values = await valuesOf(scenario, readings, runner);
  const otherValues = new Map<string, readonly (readonly number[])[]>();
  for (const [name, other] of others) otherValues.set(name, await valuesOf(other, readings, runner));
  return scenario.expect.map((expectation, e) => {
    const { than } = expectation;
    const paired = typeof than === 'string' ? otherValues.get(than)?.[e] : undefined;
    return judge(expectation, values[e], paired);
  });
}

async function valuesOf(
  scenario: Scenario,
  readings: readonly Reading[],
  runner: Runner,
): Promise<readonly (readonly number[])[]> {
  const read = await readEnsemble(scenario, readings, runner);
  if (!read.ok) throw new Error(read.failures.map(failureText).join('; '));
  return read.values;
}

function textOf(checked: readonly Checked[], terminal: Terminal): string {
  const { language } = terminal;
  return checked
    .flatMap(({ file, valid, verdicts }) => {
      if (!valid) return [`${file}: ${words('not valid', 'niet geldig')[language]}`];
      const none = words('valid; it expects nothing', 'geldig; er staan geen verwachtingen in')[language];
      if (verdicts.length === 0) return [`${file}: ${none}`];
      const held = verdicts.filter(({ holds }) => holds).length;
      const count = words(
        `valid; ${held} of ${verdicts.length} expectations hold`,
        `geldig; ${held} van de ${verdicts.length} verwachtingen komen uit`,
      )[language];
      return [
        `${file}: ${count}`,
        ...verdicts.flatMap((verdict) => indented(verdictText(verdict, language), terminal.width)),
      ];
    })
    .join('\n');
}

/** Below its file, within the terminal's width. */
const indented = (text: string, width: number): string[] =>
  wrapped(text, width - 4).map((line, l) => `${l === 0 ? '  ' : '    '}${line}`);
