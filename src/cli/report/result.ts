import type { Summary } from '../../experiment/analysis/summary.ts';
import type { Language, Words } from '../../words/words.ts';
import { measureOf } from '../../model/measures/index.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { table, wrapped, type Column } from '../table.ts';
import { harmless, type Terminal } from '../terminal.ts';
import { changeSentence, changeTable } from './changes.ts';
import { phaseText } from './phases.ts';
import { typedText } from '../../words/numbers.ts';
import { filled } from '../../words/fill.ts';
import { thinkingAid } from '../../words/sentences.ts';

const words = {
  setting: {
    en: '{people} in teams of {team}, {weeks} after {warmUp} of warm-up, {runs}, seed {seed}',
    nl: '{people} in teams van {team}, {weeks} na {warmUp} aanloop, {runs}, startwaarde {seed}',
  },
  phases: {
    en: 'At the start and end of each phase: mean over people and runs (points from 0 to 100; counts as they are)',
    nl: 'Aan het begin en eind van elke fase: gemiddelde over mensen en doorrekeningen (punten van 0 tot 100; aantallen zoals ze zijn)',
  },
  measure: { en: 'Measure', nl: 'Uitkomst' },
  week: { en: 'week', nl: 'week' },
  people: {
    en: 'How people differ in week {week}: between which values half of them are, and nine in ten',
    nl: 'Hoe mensen verschillen in week {week}: tussen welke waarden de helft zit, en negen op de tien',
  },
  median: { en: 'middle person', nl: 'middelste' },
  half: { en: 'half of them', nl: 'de helft' },
  most: { en: 'nine in ten', nl: 'negen op tien' },
  runs: {
    en: 'How sure the mean is in week {week}, and how large its change: 95 % interval over {runs} runs (chance alone, same assumptions)',
    nl: 'Hoe zeker het gemiddelde is in week {week}, en hoe groot de verandering: 95 %-interval over {runs} doorrekeningen (alleen door toeval, bij dezelfde aannames)',
  },
  oneRun: {
    en: 'One run says nothing about chance: use --replicates for an interval.',
    nl: 'Eén run zegt niets over toeval: gebruik --replicates voor een interval.',
  },
  changed: { en: 'Not as in the file: {set}', nl: 'Anders dan in het bestand: {set}' },
} as const satisfies Record<string, Words>;

/** A result as text: phases, people's spread and the interval between runs kept apart, and one sentence. */
export function resultText(
  scenario: Scenario,
  summary: Summary,
  changed: readonly string[],
  terminal: Terminal,
): string {
  const { language } = terminal;
  const weeks = scenario.run.weeks;
  const parts = [
    terminal.paint('strong', harmless(scenario.title[language])),
    ...(scenario.question ? wrapped(harmless(scenario.question[language]), terminal.width) : []),
    ...wrapped(settingText(scenario, language), terminal.width).map((line) => terminal.paint('faint', line)),
    ...(changed.length > 0
      ? wrapped(filled(words.changed[language], { set: changed.join(', ') }), terminal.width)
      : []),
    '',
    ...heading(words.phases[language], terminal),
    phaseTable(summary, terminal),
    '',
  ];
  if (summary.spread.length > 0) {
    parts.push(
      ...heading(filled(words.people[language], { week: weeks }), terminal),
      spreadTable(summary, terminal),
      '',
    );
  }
  if (scenario.run.replicates > 1) {
    const runs = filled(words.runs[language], { week: weeks, runs: scenario.run.replicates });
    parts.push(...heading(runs, terminal), ...changeTable(summary, terminal), '');
  } else parts.push(...wrapped(words.oneRun[language], terminal.width), '');
  parts.push(
    ...wrapped(changeSentence(summary, language), terminal.width),
    terminal.paint('faint', thinkingAid[language]),
  );
  return parts.join('\n');
}

const heading = (text: string, terminal: Terminal): string[] =>
  wrapped(text, terminal.width).map((line) => terminal.paint('strong', line));

const counted = {
  people: { en: ['person', 'people'], nl: ['medewerker', 'medewerkers'] },
  weeks: { en: ['week', 'weeks'], nl: ['week', 'weken'] },
  runs: { en: ['run', 'runs'], nl: ['doorrekening', 'doorrekeningen'] },
} as const;

/** A number with its noun: `1 week`, `52 weeks`. */
const countText = (count: number, of: keyof typeof counted, language: Language): string =>
  `${count} ${counted[of][language][count === 1 ? 0 : 1]}`;

const settingText = ({ organisation, run }: Scenario, language: Language): string =>
  filled(words.setting[language], {
    people: countText(organisation.employees, 'people', language),
    team: organisation.teamSize,
    weeks: countText(run.weeks, 'weeks', language),
    warmUp: countText(run.warmUp, 'weeks', language),
    runs: countText(run.replicates, 'runs', language),
    seed: harmless(run.seed),
  });

function phaseTable({ periods, rows }: Summary, terminal: Terminal): string {
  const { language } = terminal;
  const columns: Column[] = [
    { heading: words.measure[language], wraps: true },
    ...rows[0].at.map(({ week }, w): Column => ({
      heading: `${words.week[language]} ${week}\n${w < periods.length ? phaseText(periods[w], language).replace(/(?<=\d \S+) /g, '\n') : ''}`,
      align: 'right',
    })),
  ];
  return table(
    columns,
    rows.map(({ measure, at }) => [
      measureOf(measure).name[language],
      ...at.map(({ value }) => (Number.isNaN(value.mean) ? '–' : typedText(value.mean, language, 1))),
    ]),
    terminal,
  );
}

function spreadTable({ spread }: Summary, terminal: Terminal): string {
  const { language } = terminal;
  const number = (value: number): string => typedText(value, language, 0);
  return table(
    [
      { heading: words.measure[language], wraps: true },
      { heading: words.median[language], align: 'right' },
      { heading: words.half[language], align: 'right' },
      { heading: words.most[language], align: 'right' },
    ],
    spread.map(({ measure, quantiles: q }) => [
      measureOf(measure).name[language],
      number(q.Q50),
      `${number(q.Q25)} – ${number(q.Q75)}`,
      `${number(q.Q05)} – ${number(q.Q95)}`,
    ]),
    terminal,
  );
}
