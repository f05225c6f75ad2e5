import type { Difference } from '../../experiment/comparison.ts';
import type { Period } from '../../experiment/periods.ts';
import type { Words } from '../../model/define.ts';
import { measureOf, type MeasureId } from '../../model/measures/index.ts';
import type { Difference as SettingDifference } from '../../scenario/diff.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { table, wrapped } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import { differenceText } from './intervals.ts';
import { phaseText } from './phases.ts';
import { filled } from './result.ts';

const words = {
  pair: {
    en: 'B minus A, in points, over {runs} pairs of runs with the same people and the same luck (seed {seed})',
    nl: 'B min A, in punten, over {runs} paren runs met dezelfde mensen en hetzelfde toeval (seed {seed})',
  },
  mean: { en: 'mean over weeks {from} to {to}', nl: 'gemiddeld over week {from} tot en met {to}' },
  last: { en: 'In week {week}, the last', nl: 'In week {week}, de laatste' },
  measure: { en: 'Measure', nl: 'Maat' },
  difference: { en: 'B − A (95 %)', nl: 'B − A (95 %)' },
  higher: { en: 'B higher in', nl: 'B hoger in' },
  of: { en: '{n} of {all}', nl: '{n} van {all}' },
  settings: { en: 'What differs', nl: 'Wat verschilt' },
  same: { en: 'A and B have the same settings.', nl: 'A en B hebben dezelfde instellingen.' },
  aid: { en: 'A thinking aid, not a forecast.', nl: 'Een denkhulp, geen voorspelling.' },
} as const satisfies Record<string, Words>;

export interface ComparedPeriod {
  readonly period: Period;
  readonly differences: readonly { readonly measure: MeasureId; readonly difference: Difference }[];
}

/** A comparison as text: what differs in the settings, then paired differences per phase and in the last week. */
export function comparisonText(
  a: Scenario,
  b: Scenario,
  settings: readonly SettingDifference[],
  periods: readonly ComparedPeriod[],
  terminal: Terminal,
): string {
  const { language } = terminal;
  const { replicates, seed } = a.run;
  const parts = [
    terminal.paint('strong', `A  ${a.title[language]}`),
    terminal.paint('strong', `B  ${b.title[language]}`),
    ...wrapped(filled(words.pair[language], { runs: replicates, seed }), terminal.width),
    '',
    settings.length === 0 ? words.same[language] : terminal.paint('strong', words.settings[language]),
  ];
  if (settings.length > 0) parts.push(settingTable(settings, terminal));
  for (const { period, differences } of periods)
    parts.push('', ...periodText(period, differences, replicates, terminal));
  return [...parts, '', terminal.paint('faint', words.aid[language])].join('\n');
}

const settingTable = (settings: readonly SettingDifference[], terminal: Terminal): string =>
  table(
    [{ heading: '' }, { heading: 'A', wraps: true }, { heading: 'B', wraps: true }],
    settings.map(({ path, left, right }) => [path, valueText(left), valueText(right)]),
    terminal,
  );

/** Points of a lever read as the file writes them: `0: 70, 13: 60`. */
function valueText(value: unknown): string {
  if (value === undefined) return '–';
  if (typeof value === 'string') return value;
  if (!Array.isArray(value)) return JSON.stringify(value);
  if (value.length === 0) return '–';
  return value
    .map((entry: unknown) => (Array.isArray(entry) && entry.length === 2 ? entry.join(': ') : valueText(entry)))
    .join(', ');
}

function periodText(
  period: Period,
  differences: ComparedPeriod['differences'],
  replicates: number,
  terminal: Terminal,
): string[] {
  const { language } = terminal;
  const { from, to } = period;
  const phase = phaseText(period, language);
  const mean = filled(words.mean[language], { from, to });
  const title = from === to ? filled(words.last[language], { week: to }) : phase === '' ? mean : `${phase}, ${mean}`;
  return [
    ...wrapped(title, terminal.width).map((line) => terminal.paint('strong', line)),
    table(
      [
        { heading: words.measure[language], wraps: true },
        { heading: words.difference[language], align: 'right' },
        { heading: words.higher[language], align: 'right' },
      ],
      differences.map(({ measure, difference }) => [
        measureOf(measure).name[language],
        differenceText(difference, language),
        filled(words.of[language], { n: difference.higher, all: replicates }),
      ]),
      terminal,
    ),
  ];
}
