import type { Expectation, Scenario } from '../scenario/scenario.ts';
import { formatIssue } from '../scenario/issues.ts';
import { words } from '../words/words.ts';
import type { Override } from '../scenario/override.ts';
import { parseScenario } from '../scenario/parse.ts';
import { BadInput } from './badInput.ts';
import { readScenario, type ScenarioSource } from './files.ts';
import type { Terminal } from './terminal.ts';

export interface LoadedScenario {
  readonly source: ScenarioSource;
  readonly scenario: Scenario;
}

export interface Overrides {
  readonly seed?: string | undefined;
  readonly replicates?: number | undefined;
  readonly set?: readonly Override[];
}

/** Reads and checks a scenario; says what is wrong with it, and gives undefined where that stops it. */
export async function loadScenario(
  typed: string,
  overrides: Overrides,
  terminal: Terminal,
  folder?: string,
): Promise<LoadedScenario | undefined> {
  const source = await readScenario(typed, folder);
  const parsed = parseScenario(source.text, { file: source.file, set: settingsOf(overrides) });
  const issues = parsed.ok ? parsed.warnings : parsed.issues;
  for (const issue of issues) {
    const warning = issue.severity === 'warning' ? `${words('warning', 'let op')[terminal.language]}: ` : '';
    terminal.complain(`${warning}${formatIssue(issue, terminal.language)}`);
  }
  return parsed.ok ? { source, scenario: parsed.scenario } : undefined;
}

/** A file that cannot be read is no reason to leave the others unread: what is wrong is said, and it is undefined. */
export async function orComplaint<T>(work: () => Promise<T>, { language, complain }: Terminal): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    complain(error.words[language]);
    return undefined;
  }
}

/** All of them, or undefined where one is not right; what is wrong with the others is said as well. */
export async function loadScenarios(
  typed: readonly string[],
  overrides: Overrides,
  terminal: Terminal,
): Promise<readonly LoadedScenario[] | undefined> {
  const loaded: LoadedScenario[] = [];
  for (const one of typed) {
    const scenario = await orComplaint(() => loadScenario(one, overrides, terminal), terminal);
    if (scenario) loaded.push(scenario);
  }
  return loaded.length === typed.length ? loaded : undefined;
}

/** Options are overrides like those of `--set`; a seed stays the text that it is. */
const settingsOf = ({ seed, replicates, set = [] }: Overrides): Override[] => [
  ...set,
  ...(seed === undefined ? [] : [{ path: 'run.seed', value: JSON.stringify(seed) }]),
  ...(replicates === undefined ? [] : [{ path: 'run.replicates', value: String(replicates) }]),
];

/**
 * The scenario over another number of weeks. What lies beyond them cannot happen: events are dropped, and that is said;
 * expectations are too, since they are meant for the file's own run.
 */
export function withWeeks(loaded: LoadedScenario, weeks: number | undefined, terminal: Terminal): LoadedScenario {
  if (weeks === undefined) return loaded;
  const { scenario, source } = loaded;
  for (const { event, week } of scenario.events) {
    if (week <= weeks) continue;
    const message = words(
      `${source.name}: ${event} in week ${week} lies after week ${weeks} and does not happen`,
      `${source.name}: ${event} in week ${week} ligt na week ${weeks} en gebeurt dus niet`,
    );
    terminal.complain(message[terminal.language]);
  }
  const expect: readonly Expectation[] = [];
  const events = scenario.events.filter(({ week }) => week <= weeks);
  return { source, scenario: { ...scenario, run: { ...scenario.run, weeks }, events, expect } };
}
