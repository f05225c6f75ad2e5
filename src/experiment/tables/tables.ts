import { measureOf, type MeasureId } from '../../model/measures/index.ts';
import { isCount } from '../run/atEnd.ts';
import { limits } from '../../scenario/limits.ts';
import { words } from '../../words/words.ts';
import type { NamedOutcome } from '../../scenario/outcomes/define.ts';
import { outcomeColumn } from '../outcomes/column.ts';
import type { ColumnNaming } from '../sweep/columnNaming.ts';
import { factorColumn, factorNames, type Factor } from '../sweep/factors.ts';
import type { Table, TableColumn } from './formats/index.ts';

export const runColumn: TableColumn = {
  name: 'run',
  type: 'text',
  meaning: words(
    'which run: its cell and its replicate; the same in every batch',
    'welke doorrekening: de cel en de herhaling; in elke batch hetzelfde',
  ),
  unit: 'none',
};

const cell: TableColumn = {
  name: 'cell',
  type: 'text',
  meaning: words(
    'which cell: one combination of what is varied; the same in every batch',
    'welke cel: één combinatie van wat er gevarieerd wordt; in elke batch hetzelfde',
  ),
  unit: 'none',
};

const reference: TableColumn = {
  name: 'reference',
  type: 'flag',
  meaning: words(
    'true for the runs of the reference: each run is paired with the one of these that has its replicate and all factors that are no lever or event',
    'true bij de doorrekeningen van de referentie: elke doorrekening hoort bij die ervan met dezelfde herhaling en dezelfde factoren voor zover dat geen knoppen of gebeurtenissen zijn',
  ),
  unit: 'none',
};

export const weekColumn: TableColumn = {
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
      'nummer van de doorrekening binnen de cel, vanaf 0: hetzelfde nummer betekent hetzelfde toeval',
    ),
    unit: 'none',
    low: 0,
    high: limits.replicates - 1,
  },
  {
    name: 'key',
    type: 'text',
    meaning: words(
      'of everything that can change a number of the run, engine version included: equal keys, equal numbers',
      'van alles wat een getal van de doorrekening kan veranderen, de versie van de engine inbegrepen: gelijke sleutel, gelijke getallen',
    ),
    unit: 'none',
  },
  {
    name: 'chance',
    type: 'text',
    meaning: words(
      'key of all chance in the run, hexadecimal: runs that share it met the same people and luck',
      'sleutel van al het toeval in de doorrekening, hexadecimaal: doorrekeningen met dezelfde sleutel hadden dezelfde mensen en hetzelfde toeval',
    ),
    unit: 'none',
    optional: true,
  },
  {
    name: 'status',
    type: 'text',
    meaning: words(
      'done, failed (it ended in an error), crashed (its worker died) or timed-out (--run-timeout)',
      'done (gelukt), failed (eindigde in een fout), crashed (de worker viel weg) of timed-out (--run-timeout)',
    ),
    unit: 'none',
  },
  trouble(
    'stage',
    'where it went wrong: prepare or run',
    'waar het misging: prepare (voorbereiden) of run (doorrekenen)',
  ),
  trouble('reason', 'why there are no numbers', 'waarom er geen getallen zijn'),
  trouble('replay', 'command that does this run again', 'opdracht die deze doorrekening opnieuw doet'),
];

function trouble(name: string, en: string, nl: string): TableColumn {
  return { name, type: 'text', meaning: words(en, nl), unit: 'none', optional: true };
}

/** What of a sweep decides which columns there are. */
export interface Layout {
  readonly factors: readonly Factor[];
  readonly measures: readonly MeasureId[];
  readonly outcomes: readonly NamedOutcome[];
  /** The sweep has a reference, and rows tell which are of it. */
  readonly reference: boolean;
  /** The sweep keeps everyone in some weeks. */
  readonly people: boolean;
  /** Points of the design have names of their own. */
  readonly labels?: boolean;
  readonly columnNames?: ColumnNaming;
}

const aboutCell = (layout: Layout): readonly TableColumn[] => [
  cell,
  ...(layout.reference ? [reference] : []),
  ...aboutFactors(layout),
];

function aboutFactors({ factors, columnNames }: Layout): readonly TableColumn[] {
  const names = factorNames(factors, columnNames);
  return factors.map((factor, f) => ({ ...factorColumn(factor), name: names[f] }));
}

const role: TableColumn = {
  name: 'role',
  type: 'text',
  meaning: words(
    'what the point is for: reference, base (the file as it is), A, B, AB1, AB2… (matrices of Saltelli; AB1 is A with factor 1 from B, BA1 the reverse) or step0, step1… (of a trajectory of Morris)',
    'waar het punt voor is: reference (de referentie), base (het bestand zoals het is), A, B, AB1, AB2… (matrices van Saltelli; AB1 is A met factor 1 uit B, BA1 andersom) of step0, step1… (van een wandeling van Morris)',
  ),
  unit: 'none',
  optional: true,
};

const sample: TableColumn = {
  name: 'sample',
  type: 'whole',
  meaning: words(
    'number of the sample (Sobol) or trajectory (Morris) that the point is part of, from 0',
    'nummer van de steekproef (Sobol) of wandeling (Morris) waar het punt bij hoort, vanaf 0',
  ),
  unit: 'none',
  optional: true,
  low: 0,
  high: limits.cells - 1,
};

const label: TableColumn = {
  name: 'label',
  type: 'text',
  meaning: words('what the list calls the point', 'hoe de lijst het punt noemt'),
  unit: 'none',
  optional: true,
};

const pointMeaning = words(
  'number of the point in the order of the design, from 0',
  'nummer van het punt in de volgorde van de opzet, vanaf 0',
);
const designPoint: TableColumn = {
  name: 'designPoint',
  type: 'whole',
  meaning: pointMeaning,
  unit: 'none',
  low: 0,
  high: limits.cells - 1,
};

/** Of a run: where its cell is in the design; what comes by it again is in `design` alone. */
const firstPoint: TableColumn = {
  ...designPoint,
  meaning: words(
    `${pointMeaning.en}: the first that is this cell; the table design has all`,
    `${pointMeaning.nl}: het eerste dat deze cel is; de tabel design heeft ze allemaal`,
  ),
  optional: true,
};

const aboutRole = ({ labels = false }: Layout): readonly TableColumn[] => [role, sample, ...(labels ? [label] : [])];

/** One row a point of the design, in its own order; a point that comes back has the cell that it had before. */
export const designTable = (layout: Layout): Table => ({
  name: 'design',
  columns: [designPoint, ...aboutRole(layout), cell, ...aboutFactors(layout)],
});

/** One row a run, with the values at its end: null where it failed. */
export const runsTable = (layout: Layout): Table => ({
  name: 'runs',
  columns: [
    runColumn,
    ...aboutCell(layout),
    firstPoint,
    ...aboutRole(layout),
    ...aboutRun,
    ...layout.measures.map((id): TableColumn => {
      const { meaning, ...rest } = measureColumn(id);
      const [en, nl] = isCount(id)
        ? ['over the run (weeks 1 to the last)', 'over de hele doorrekening (week 1 tot en met de laatste)']
        : ['at the end', 'aan het eind'];
      return { ...rest, meaning: words(`${en}: ${meaning.en}`, `${nl}: ${meaning.nl}`), optional: true };
    }),
    ...layout.outcomes.map(outcomeColumn),
  ],
});

/** One row a recorded week of a run; a measure that has no value in a week is NaN. */
export const weeksTable = ({ measures }: Pick<Layout, 'measures'>): Table => ({
  name: 'weeks',
  columns: [runColumn, weekColumn, ...measures.map(rowColumn)],
});

/** One row a cell, measure and recorded week, over the cell's runs. */
export const cellsTable = (layout: Layout): Table => ({
  name: 'cells',
  columns: [...aboutCell(layout), weekColumn, measure, n, ...statistics],
});

/** Of a row among others: counts, and shares of decisions, are of all weeks since the one before. */
function rowColumn(id: MeasureId): TableColumn {
  const column = measureColumn(id);
  if (measureOf(id).of !== 'week') return column;
  const { en, nl } = column.meaning;
  const since = words(
    `${en} (over all weeks since the row before; in week 0 that week alone)`,
    `${nl} (over alle weken sinds de vorige rij; in week 0 die week alleen)`,
  );
  return { ...column, meaning: since };
}

/** In points, counts as they are. */
export function measureColumn(id: MeasureId): TableColumn {
  const { name, meaning, unit } = measureOf(id);
  const description = words(`${name.en}: ${meaning.en}`, `${name.nl}: ${meaning.nl}`);
  return { name: id, type: 'number', meaning: description, unit, low: 0, ...(unit === 'count' ? {} : { high: 100 }) };
}

const measure: TableColumn = {
  name: 'measure',
  type: 'text',
  meaning: words(
    'name of the measure; as in weeks, so that counts are of all weeks since the row before',
    'naam van de uitkomst; als in weeks, dus aantallen zijn van alle weken sinds de vorige rij',
  ),
  unit: 'none',
};

const n: TableColumn = {
  name: 'n',
  type: 'whole',
  meaning: words('number of runs that have a value', 'aantal doorrekeningen met een waarde'),
  unit: 'count',
  low: 0,
  high: limits.replicates,
};

/** The part of the runs of a cell that lies below each quantile of `cells`. */
export const cellQuantiles = { q05: 0.05, q25: 0.25, q50: 0.5, q75: 0.75, q95: 0.95 } as const;

/** Over the runs of a cell; null where there are too few of them to tell. */
const statistics: readonly TableColumn[] = [
  statistic('mean', 'mean over the runs', 'gemiddelde over de doorrekeningen'),
  statistic('sd', 'standard deviation between runs', 'standaardafwijking tussen de doorrekeningen'),
  statistic('low', 'lower end of the 95 % interval of the mean', 'ondergrens van het 95 %-interval van het gemiddelde'),
  statistic(
    'high',
    'upper end of the 95 % interval of the mean',
    'bovengrens van het 95 %-interval van het gemiddelde',
  ),
  ...Object.entries(cellQuantiles).map(([name, below]) =>
    statistic(name, `${100 * below} % of the runs are below`, `${100 * below} % van de doorrekeningen zit eronder`),
  ),
];

function statistic(name: string, en: string, nl: string): TableColumn {
  return { name, type: 'number', meaning: words(en, nl), unit: 'measure', optional: true };
}
