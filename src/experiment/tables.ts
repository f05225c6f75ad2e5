import { measureOf, type MeasureId } from '../model/measures/index.ts';
import { limits } from '../scenario/limits.ts';
import { words } from '../scenario/messages.ts';
import { factorColumn, type Factor } from './factors.ts';
import type { Table, TableColumn } from './formats/index.ts';

/** What became of a run. */
export const runStatuses = ['done', 'failed'] as const;
export type RunStatus = (typeof runStatuses)[number];

const run: TableColumn = {
  name: 'run',
  type: 'whole',
  meaning: words('number of the run, from 0', 'nummer van de keer dat het is nagespeeld, vanaf 0'),
  unit: 'none',
  low: 0,
};

const cell: TableColumn = {
  name: 'cell',
  type: 'whole',
  meaning: words(
    'number of the cell, from 0: one combination of what is varied',
    'nummer van de cel, vanaf 0: één combinatie van wat er gevarieerd wordt',
  ),
  unit: 'none',
  low: 0,
};

const week: TableColumn = {
  name: 'week',
  type: 'whole',
  meaning: words('week, from 0; values are those at its end', 'week, vanaf 0; waarden zijn die aan het eind ervan'),
  unit: 'week',
  low: 0,
  high: limits.weeks,
};

const aboutRun: readonly TableColumn[] = [
  {
    name: 'replicate',
    type: 'whole',
    meaning: words(
      'number of the run within its cell, from 0: the same number means the same chance',
      'nummer van de keer binnen de cel, vanaf 0: hetzelfde nummer betekent hetzelfde toeval',
    ),
    unit: 'none',
    low: 0,
    high: limits.replicates - 1,
  },
  {
    name: 'key',
    type: 'text',
    meaning: words('key of all chance in the run, hexadecimal', 'sleutel van al het toeval in de keer, hexadecimaal'),
    unit: 'none',
    optional: true,
  },
  {
    name: 'status',
    type: 'text',
    meaning: words('done, or failed', 'done (gelukt) of failed (mislukt)'),
    unit: 'none',
  },
  {
    name: 'reason',
    type: 'text',
    meaning: words('why it failed', 'waarom het mislukte'),
    unit: 'none',
    optional: true,
  },
];

/** One row a run, with the values at its end: null where it failed. */
export const runsTable = (factors: readonly Factor[], measures: readonly MeasureId[]): Table => ({
  name: 'runs',
  columns: [
    run,
    cell,
    ...factors.map(factorColumn),
    ...aboutRun,
    ...measures.map((id): TableColumn => {
      const { meaning, ...rest } = measureColumn(id);
      return { ...rest, meaning: words(`at the end: ${meaning.en}`, `aan het eind: ${meaning.nl}`), optional: true };
    }),
  ],
});

/** One row a recorded week of a run; a measure that has no value in a week is NaN. */
export const weeksTable = (measures: readonly MeasureId[]): Table => ({
  name: 'weeks',
  columns: [run, week, ...measures.map(measureColumn)],
});

/** One row a cell, measure and recorded week, over the cell's runs. */
export const cellsTable = (factors: readonly Factor[]): Table => ({
  name: 'cells',
  columns: [cell, ...factors.map(factorColumn), week, measure, n, ...statistics],
});

/** In points, counts as they are. */
function measureColumn(id: MeasureId): TableColumn {
  const { name, meaning, unit } = measureOf(id);
  const told = words(`${name.en}: ${meaning.en}`, `${name.nl}: ${meaning.nl}`);
  return { name: id, type: 'number', meaning: told, unit, low: 0, ...(unit === 'count' ? {} : { high: 100 }) };
}

const measure: TableColumn = {
  name: 'measure',
  type: 'text',
  meaning: words('name of the measure', 'naam van de maat'),
  unit: 'none',
};

const n: TableColumn = {
  name: 'n',
  type: 'whole',
  meaning: words('number of runs that have a value', 'aantal keren dat er een waarde is'),
  unit: 'count',
  low: 0,
  high: limits.replicates,
};

/** The part of the runs of a cell that lies below each quantile of `cells`. */
export const cellQuantiles = { q05: 0.05, q25: 0.25, q50: 0.5, q75: 0.75, q95: 0.95 } as const;

/** Over the runs of a cell; null where there are too few of them to tell. */
const statistics: readonly TableColumn[] = [
  statistic('mean', 'mean over the runs', 'gemiddelde over de keren'),
  statistic('sd', 'standard deviation between runs', 'standaardafwijking tussen de keren'),
  statistic('low', 'lower end of the 95 % interval of the mean', 'ondergrens van het 95 %-interval van het gemiddelde'),
  statistic(
    'high',
    'upper end of the 95 % interval of the mean',
    'bovengrens van het 95 %-interval van het gemiddelde',
  ),
  ...Object.entries(cellQuantiles).map(([name, below]) =>
    statistic(name, `${100 * below} % of the runs are below`, `${100 * below} % van de keren zit eronder`),
  ),
];

function statistic(name: string, en: string, nl: string): TableColumn {
  return { name, type: 'number', meaning: words(en, nl), unit: 'measure', optional: true };
}
