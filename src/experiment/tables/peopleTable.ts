import { personColumns, personColumnWords } from '../../model/columns.ts';
import { words } from '../../words/words.ts';
import type { ColumnValues, Table, TableColumn } from './formats/index.ts';
import { personColumnNames, personRows, type Everyone } from './people.ts';
import { runColumn, weekColumn } from './tables.ts';

const seat = {
  name: 'person',
  type: 'whole',
  meaning: words(
    'seat in the organisation, from 0: someone who leaves is followed by a newcomer in the same seat',
    'plek in de organisatie, vanaf 0: wie vertrekt, wordt op dezelfde plek opgevolgd door een nieuwkomer',
  ),
  unit: 'none',
  low: 0,
} as const satisfies TableColumn;

const team = {
  name: 'team',
  type: 'whole',
  meaning: words('team of that seat, from 0', 'team van die plek, vanaf 0'),
  unit: 'none',
  low: 0,
} as const satisfies TableColumn;

const ofDecision: readonly TableColumn[] = [
  {
    name: 'decidedBy',
    type: 'text',
    meaning: words(
      'who decided on what this person met in that week; none: there was nothing to decide',
      'wie besliste over wat deze persoon die week tegenkwam; none: er viel niets te beslissen',
    ),
    unit: 'none',
  },
  {
    name: 'domain',
    type: 'text',
    meaning: words('field of that decision', 'gebied van dat besluit'),
    unit: 'none',
    optional: true,
  },
  {
    name: 'decider',
    type: 'whole',
    meaning: words(
      'seat of who decided, as far as that was someone of the team; else -1',
      'plek van wie besliste, voor zover dat iemand van het team was; anders -1',
    ),
    unit: 'none',
    low: -1,
    optional: true,
  },
  {
    name: 'success',
    type: 'flag',
    meaning: words('whether it went well', 'of het goed uitpakte'),
    unit: 'none',
    optional: true,
  },
];

/** One row a person, run and week that the sweep names. */
export const peopleTable: Table = {
  name: 'people',
  columns: [
    runColumn,
    weekColumn,
    seat,
    team,
    ...personColumns.map((name): TableColumn => ({
      name,
      type: 'number',
      meaning: personColumnWords[name],
      unit: 'points',
      low: 0,
      high: 100,
    })),
    ...ofDecision,
  ],
};

/** Its columns for a week of a run, after those of the run and the week. */
export function peopleCells(everyone: Everyone): readonly ColumnValues[] {
  const rows = personRows(everyone);
  return personColumnNames.map((name) => rows.map((row) => row[name]));
}
