import {
  personColumns,
  personColumnWords,
  T,
  teamColumnWords,
  type PersonColumn,
  type TeamColumn,
} from '../../model/columns.ts';
import { decisionKinds, type DecisionKindName } from '../../model/decisionRecord.ts';
import { domains } from '../../model/define.ts';
import type { Language, Words } from '../../words/words.ts';
import type { Addition, ExplainedTarget, ExplainedWeek, Part } from '../../model/explain.ts';
import { table, wrapped, type Column } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import { points } from '../../experiment/tables/explanationDocument.ts';
import { typedSignedText, typedText } from '../../words/numbers.ts';
import { filled } from '../../words/fill.ts';

const words = {
  title: { en: 'Person {person}, week {week}, run {replicate}', nl: 'Persoon {person}, week {week}, run {replicate}' },
  joined: {
    en: 'People are numbered by seat; whoever sits here joined in week {week}.',
    nl: 'Mensen zijn genummerd per plek; wie nu op deze plek zit, kwam erbij in week {week}.',
  },
  left: {
    en: 'This person left at the end of the week; a newcomer took the seat.',
    nl: 'Deze persoon vertrok aan het eind van de week; een nieuwe collega kwam op deze plek.',
  },
  tookFor: {
    en: 'Took a decision about {domain} for teammate {who}, {outcome}.',
    nl: 'Nam een besluit over {domain} voor teamgenoot {who}, {outcome}.',
  },
  highest: {
    en: '{column} is drawn towards the highest of these, {target}:',
    nl: '{column} gaat richting de hoogste hiervan, {target}:',
  },
  rule: { en: 'Rule', nl: 'Regel' },
  moved: { en: 'What it moved, and why', nl: 'Wat die bewoog, en waardoor' },
  points: { en: 'Points', nl: 'Punten' },
  team: { en: 'team: {column}', nl: 'team: {column}' },
  towards: { en: '{column} is drawn towards {target}:', nl: '{column} gaat richting {target}:' },
  end: { en: 'From the start of the week to its end', nl: 'Van het begin van de week tot het eind' },
  column: { en: 'Column', nl: 'Kenmerk' },
  before: { en: 'start', nl: 'begin' },
  after: { en: 'end', nl: 'eind' },
  change: { en: 'change', nl: 'verschil' },
  worked: { en: 'and it worked', nl: 'en dat pakte goed uit' },
  failed: { en: 'and it did not work', nl: 'en dat pakte niet goed uit' },
} as const satisfies Record<string, Words>;

const domainWords = {
  craft: { en: 'the craft', nl: 'het vak' },
  hr: { en: 'HR', nl: 'HR' },
  finance: { en: 'finance', nl: 'financiën' },
  strategy: { en: 'strategy', nl: 'strategie' },
} as const satisfies Record<(typeof domains)[number], Words>;

const decisionWords: Readonly<Record<DecisionKindName, Words>> = {
  none: { en: 'Met no decision this week.', nl: 'Kreeg deze week zelf geen besluit voor zich.' },
  reserved: {
    en: 'A decision about {domain}: the leader decided, as agreed',
    nl: 'Een besluit over {domain}: de leidinggevende besliste, zoals afgesproken',
  },
  overruled: {
    en: 'A decision about {domain}: formally the team’s, but the leader decided',
    nl: 'Een besluit over {domain}: eigenlijk aan het team, maar teruggedraaid door de leidinggevende',
  },
  self: { en: 'Took a decision about {domain}', nl: 'Nam zelf een besluit over {domain}' },
  teammate: {
    en: 'A decision about {domain}: teammate {who} took it',
    nl: 'Een besluit over {domain}: teamgenoot {who} nam het',
  },
  nobody: { en: 'A decision about {domain}: nobody took it', nl: 'Een besluit over {domain}: niemand nam het' },
};

/** What each rule, and each term of an aim, added to a person in a week; in points. */
export function explanationText(explained: ExplainedWeek, replicate: number, terminal: Terminal): string {
  const { language, width } = terminal;
  const { person, week, joined, left } = explained;
  const notes = [
    decisionText(explained, language),
    ...explained.tookFor.map((decision) => tookForText(decision, language)),
    ...(joined === undefined ? [] : [filled(words.joined[language], { week: joined })]),
    ...(left ? [words.left[language]] : []),
  ];
  return [
    terminal.paint('strong', filled(words.title[language], { person, week, replicate })),
    ...notes.flatMap((note) => wrapped(note, width)),
    '',
    ruleTable(explained, terminal),
    '',
    terminal.paint('strong', words.end[language]),
    changeTable(explained, terminal),
  ].join('\n');
}

function decisionText({ decision }: ExplainedWeek, language: Language): string {
  const kind = decisionKinds[decision.kind];
  if (kind === 'none') return decisionWords.none[language];
  const message = filled(decisionWords[kind][language], {
    domain: domainWords[domains[decision.domain]][language],
    who: decision.who,
  });
  if (kind === 'nobody') return `${message}.`;
  return `${message}, ${words[decision.success ? 'worked' : 'failed'][language]}.`;
}

const tookForText = ({ person, domain, success }: ExplainedWeek['tookFor'][number], language: Language): string =>
  filled(words.tookFor[language], {
    domain: domainWords[domains[domain]][language],
    who: person,
    outcome: words[success ? 'worked' : 'failed'][language],
  });

function ruleTable({ rules }: ExplainedWeek, terminal: Terminal): string {
  const { language } = terminal;
  const rows = rules.flatMap(({ name, targets, additions }) => {
    const lines = [
      ...additions.flatMap((addition) => additionRows(addition, language)),
      ...targets.flatMap((target) => targetRows(target, language)),
    ];
    return lines.map(([what, points], i) => [i === 0 ? name[language] : '', what, points]);
  });
  const columns: Column[] = [
    { heading: words.rule[language], style: 'strong' },
    { heading: words.moved[language], wraps: true },
    { heading: words.points[language], align: 'right' },
  ];
  return table(columns, rows, terminal);
}

/** A column and what was added to it; its parts below it where there are several. */
function additionRows({ column, of, added, parts }: Addition, language: Language): [string, string][] {
  const name = columnName(column, language);
  const shown = of === 'team' ? filled(words.team[language], { column: name }) : name;
  return [
    [shown, pointsText(added, column, language)],
    ...(parts.length > 1 ? parts.map((part) => partRow(part, column, language)) : []),
  ];
}

function targetRows({ column, target, terms }: ExplainedTarget, language: Language): [string, string][] {
  const name = columnName(column, language);
  const towards = filled(words[column === 'expectation' ? 'highest' : 'towards'][language], {
    column: name,
    target: typedText(target * 100, language, 1),
  });
  return [[towards, ''], ...terms.map((term) => partRow(term, column, language))];
}

const partRow = ({ label, value }: Part, column: PersonColumn | TeamColumn, language: Language): [string, string] => [
  `· ${label[language]}`,
  pointsText(value, column, language),
];

const pointsText = (value: number, column: PersonColumn | TeamColumn, language: Language): string =>
  typedSignedText(points(column, value), language, 2);

function changeTable({ before, after }: ExplainedWeek, terminal: Terminal): string {
  const { language } = terminal;
  const columns = personColumns.filter((column) => before[column] !== after[column]);
  return table(
    [
      { heading: words.column[language], wraps: true },
      { heading: words.before[language], align: 'right' },
      { heading: words.after[language], align: 'right' },
      { heading: words.change[language], align: 'right' },
    ],
    columns.map((column) => [
      columnName(column, language),
      typedText(before[column] * 100, language, 1),
      typedText(after[column] * 100, language, 1),
      typedSignedText((after[column] - before[column]) * 100, language, 2),
    ]),
    terminal,
  );
}

const isTeamColumn = (column: string): column is TeamColumn => column in T;

function columnName(column: PersonColumn | TeamColumn, language: Language): string {
  return (isTeamColumn(column) ? teamColumnWords[column] : personColumnWords[column])[language];
}
