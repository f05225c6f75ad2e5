import { personRows } from '../../experiment/tables/people.ts';
import { personColumnWords } from '../../model/columns.ts';
import type { PersonColumn } from '../../model/columns.ts';
import type { Words } from '../../words/words.ts';
import type { Snapshot } from '../../model/simulation.ts';
import { table, wrapped } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import { typedText } from '../../words/numbers.ts';
import { filled } from '../../words/fill.ts';

const words = {
  title: {
    en: 'Everyone at the end of week {week} of run {replicate}, by seat (all columns with --format csv or json)',
    nl: 'Iedereen aan het eind van week {week} van run {replicate}, per plek (alle kenmerken met --format csv of json)',
  },
  seat: { en: 'seat', nl: 'plek' },
  team: { en: 'team', nl: 'team' },
} as const satisfies Record<string, Words>;

const shownColumns: readonly PersonColumn[] = ['satisfaction', 'commitment', 'initiative', 'responsibility'];

/** A row for everyone, with the columns that fit a page. */
export function peopleText(replicate: number, people: Snapshot, terminal: Terminal): string {
  const { language } = terminal;
  const title = filled(words.title[language], { week: people.week, replicate });
  return [
    ...wrapped(title, terminal.width).map((line) => terminal.paint('strong', line)),
    table(
      [
        { heading: words.seat[language], align: 'right' },
        { heading: words.team[language], align: 'right' },
        ...shownColumns.map((column) => ({
          heading: personColumnWords[column][language],
          align: 'right' as const,
          wraps: true as const,
        })),
      ],
      personRows(people).map((row) => [
        String(row.person),
        String(row.team),
        ...shownColumns.map((column) => typedText(Number(row[column]), language, 0)),
      ]),
      terminal,
    ),
  ].join('\n');
}
