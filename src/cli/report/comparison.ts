import type { MeasureDifference } from '../../experiment/analysis/comparison.ts';
import type { Period } from '../../experiment/analysis/periods.ts';
import type { Language, Words } from '../../words/words.ts';
import { eventOf } from '../../model/events/index.ts';
import { measureOf } from '../../model/measures/index.ts';
import type { Difference as SettingDifference } from '../../scenario/diff.ts';
import type { Scenario, ScenarioEvent } from '../../scenario/scenario.ts';
import { table, wrapped } from '../table.ts';
import { harmless, type Terminal } from '../terminal.ts';
import { deviationCell, deviationHeading, effectCells, effectHeadings, effectNote } from './effects.ts';
import { differenceText } from './intervals.ts';
import { phaseText } from './phases.ts';
import { filled } from '../../words/fill.ts';
import { thinkingAid } from '../../words/sentences.ts';

const words = {
  pair: {
    en: 'B minus A, in points, over {runs} pairs of runs with the same people and the same luck (seed {seed}); ± is half the 95 % interval of the mean over pairs',
    nl: 'B min A, in punten, over {runs} vergelijkingen met dezelfde mensen en hetzelfde toeval (startwaarde {seed}); ± is het halve 95 %-interval van het gemiddelde over paren',
  },
  mean: { en: 'Mean over weeks {from} to {to}', nl: 'Gemiddeld over week {from} tot en met {to}' },
  last: { en: 'In week {week}, the last', nl: 'In week {week}, de laatste' },
  measure: { en: 'Measure', nl: 'Uitkomst' },
  difference: { en: 'B − A (95 %)', nl: 'B − A (95 %)' },
  higher: { en: 'B higher in', nl: 'B hoger in' },
  of: { en: '{n} of {all}', nl: '{n} van {all}' },
  inA: { en: 'in A', nl: 'in A' },
  week: { en: 'week', nl: 'week' },
  settings: { en: 'What differs', nl: 'Wat verschilt' },
  same: { en: 'A and B have the same settings.', nl: 'A en B hebben dezelfde instellingen.' },
} as const satisfies Record<string, Words>;

interface Named {
  readonly scenario: Scenario;
  readonly name: string;
}

export interface ComparedPeriod {
  readonly period: Period;
  readonly differences: readonly MeasureDifference[];
}

/** A comparison as text: what differs in the settings, then paired differences per phase and in the last week. */
export function comparisonText(
  { scenario: a, name: nameOfA }: Named,
  { scenario: b, name: nameOfB }: Named,
  settings: readonly SettingDifference[],
  periods: readonly ComparedPeriod[],
  terminal: Terminal,
): string {
  const { language } = terminal;
  const { replicates, seed } = a.run;
  const parts = [
    terminal.paint('strong', `A  ${harmless(a.title[language])} (${nameOfA})`),
    terminal.paint('strong', `B  ${harmless(b.title[language])} (${nameOfB})`),
    ...wrapped(filled(words.pair[language], { runs: replicates, seed: harmless(seed) }), terminal.width),
    '',
    settings.length === 0 ? words.same[language] : terminal.paint('strong', words.settings[language]),
  ];
  if (settings.length > 0) parts.push(settingTable(settings, terminal));
  for (const { period, differences } of periods)
    parts.push('', ...periodText(period, differences, replicates, terminal));
  const sized = periods.some(({ differences }) => differences.some(({ effect }) => effect));
  const note = sized ? ['', ...wrapped(effectNote(words.inA)[language], terminal.width)] : [];
  return [...parts, ...[...note, '', thinkingAid[language]].map((line) => terminal.paint('faint', line))].join('\n');
}

const settingTable = (settings: readonly SettingDifference[], terminal: Terminal): string =>
  table(
    [{ heading: '' }, { heading: 'A', wraps: true }, { heading: 'B', wraps: true }],
    settings.map(({ path, left, right }) => [
      path,
      valueText(left, terminal.language),
      valueText(right, terminal.language),
    ]),
    terminal,
  );

/** A setting as the file writes it: points of a lever `0: 70, 13: 60`, an event `week 45: crisis 35 (teams 0, 2)`. */
function valueText(value: unknown, language: Language): string {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return '–';
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map((entry: unknown) => entryText(entry, language)).join(', ');
  return JSON.stringify(value);
}

function entryText(entry: unknown, language: Language): string {
  if (Array.isArray(entry)) return entry.join(': ');
  if (!isEvent(entry)) return valueText(entry, language);
  const teams = entry.teams ? ` (teams ${entry.teams.join(', ')})` : '';
  return `${words.week[language]} ${entry.week}: ${eventOf[entry.event].name[language].toLowerCase()} ${entry.size}${teams}`;
}

const isEvent = (entry: unknown): entry is ScenarioEvent =>
  typeof entry === 'object' && entry !== null && 'event' in entry;

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
  const title =
    from === to
      ? filled(words.last[language], { week: to })
      : phase === ''
        ? mean
        : `${phase}: ${mean[0].toLowerCase()}${mean.slice(1)}`;
  return [
    ...wrapped(title, terminal.width).map((line) => terminal.paint('strong', line)),
    table(
      [
        { heading: words.measure[language], wraps: true },
        { heading: words.difference[language], align: 'right' },
        ...[...effectHeadings, deviationHeading].map((heading) => ({
          heading: heading[language],
          align: 'right' as const,
        })),
        { heading: words.higher[language], align: 'right' },
      ],
      differences.map(({ measure, difference, effect }) => [
        measureOf(measure).name[language],
        differenceText(difference, language),
        ...effectCells(effect, language),
        deviationCell(effect, language),
        filled(words.of[language], { n: difference.higher, all: replicates }),
      ]),
      terminal,
    ),
  ];
}
