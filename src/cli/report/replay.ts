import type { StoredOutcome } from '../../experiment/batch/storedOutcome.ts';
import { type Language, words } from '../../words/words.ts';
import { cellName } from '../analysis/cellNames.ts';
import type { RunComparison } from '../batch/compareRun.ts';
import type { FoundRun } from '../batch/findRun.ts';
import type { Results } from '../batch/results.ts';
import { table, wrapped } from '../table.ts';
import { harmless, type Terminal } from '../terminal.ts';
import { numberText, typedText } from '../../words/numbers.ts';
import { thinkingAid } from '../../words/sentences.ts';

export interface Replayed {
  /** The folder has what came out. */
  readonly equal: boolean;
  readonly outcome: StoredOutcome;
  /** Undefined where the run failed, then or now. */
  readonly comparison: RunComparison | undefined;
  /** Shows the run in the page; undefined where nobody asked. */
  readonly link: string | undefined;
}

/** Differences that are shown; all of them are in the JSON. */
const most = 10;

/** What was run again, and whether it came out the same. */
export function replayText(results: Results, run: FoundRun, replayed: Replayed, terminal: Terminal): string {
  const { language, width, paint } = terminal;
  const { scenario } = results.options;
  const varied = cellName(run.cell, results, language);
  const seed = harmless(run.cell.scenario.run.seed);
  const about = words(
    `run ${run.name}: ${varied}; replicate ${run.replicate}, seed ${seed}`,
    `run ${run.name}: ${varied}; herhaling ${run.replicate}, seed ${seed}`,
  );
  return [
    paint('strong', harmless(scenario.title[language])),
    ...wrapped(about[language], width),
    ...(replayed.comparison
      ? comparisonLines(replayed.comparison, terminal)
      : wrapped(troubleText(run, replayed, language), width)),
    ...(replayed.link === undefined ? [] : [`${inBrowser[language]} ${replayed.link}`]),
    paint('faint', thinkingAid[language]),
  ].join('\n');
}

const inBrowser = words("after the page's address:", 'achter het adres van de pagina:');

function comparisonLines({ compared, differences }: RunComparison, terminal: Terminal): readonly string[] {
  const { language, width } = terminal;
  const text = (number: number): string => numberText(number, language);
  if (differences.length === 0)
    return [words(`${text(compared)} values equal`, `${text(compared)} waarden gelijk`)[language]];
  const different = words(
    `${text(differences.length)} of ${text(compared)} values DIFFER; the folder was changed, or this is another engine:`,
    `${text(differences.length)} van ${text(compared)} waarden VERSCHILLEN; de map is veranderd, of dit is een andere engine:`,
  );
  const headings = words('table,week,column,in the folder,now', 'tabel,week,kolom,in de map,nu')[language].split(',');
  const shown = differences
    .slice(0, most)
    .map(({ table: name, week, column, found, now }) => [
      name,
      String(week),
      column,
      ...[found, now].map((value) => valueText(value, language)),
    ]);
  const more = differences.length - shown.length;
  const rest = words(
    `and ${text(more)} more: --format json has all`,
    `en nog ${text(more)}: --format json heeft alles`,
  );
  return [
    ...wrapped(different[language], width),
    table(
      headings.map((heading, c) => ({ heading, align: c === 0 || c === 2 ? 'left' : 'right' })),
      shown,
      terminal,
    ),
    ...(more > 0 ? [rest[language]] : []),
  ];
}

const valueText = (value: unknown, language: Language): string =>
  typeof value === 'number' ? typedText(value, language) : harmless(String(value));

function troubleText(run: FoundRun, { equal, outcome }: Replayed, language: Language): string {
  const before =
    run.status === 'done' ? 'done' : `${run.status} (${String(run.row['stage'])}): ${String(run.row['reason'])}`;
  const now = outcome.status === 'done' ? 'done' : `${outcome.status} (${outcome.stage}): ${outcome.reason}`;
  const message = equal
    ? words(`it fails in the same way: ${now}`, `hij mislukt op dezelfde manier: ${now}`)
    : words(
        `it came out DIFFERENTLY: in the folder ${before}; now ${now}`,
        `er kwam iets ANDERS uit: in de map ${before}; nu ${now}`,
      );
  return harmless(message[language]);
}

export function replayJson(results: Results, run: FoundRun, { equal, outcome, comparison, link }: Replayed): string {
  const { name, key, cell, replicate, status } = run;
  const trouble = outcome.status === 'done' ? {} : { stage: outcome.stage, reason: outcome.reason };
  const compared = comparison && {
    compared: comparison.compared,
    differences: comparison.differences.map(({ found, now, ...where }) => ({
      ...where,
      found: jsonValue(found),
      now: jsonValue(now),
    })),
  };
  const { engine, model } = results.manifest;
  const seed = cell.scenario.run.seed;
  const about = { run: name, key, engine, model, cell: cell.id, values: cell.values, seed, replicate };
  return JSON.stringify(
    { ...about, equal, found: { status }, now: { status: outcome.status, ...trouble }, ...compared, link },
    null,
    2,
  );
}

/** What JSON has no number for is told as text: here it makes a difference. */
const jsonValue = (value: unknown): unknown =>
  typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0)) ? numberName(value) : value;
const numberName = (value: number): string => (Object.is(value, -0) ? '-0' : String(value));
