import { analysisOf, type Analysis } from '../experiment/analysis/analysis.ts';
import { cellStatistics } from '../experiment/analysis/cellStatistics.ts';
import type { cellQuantiles } from '../experiment/tables/tables.ts';
import { deviationOf } from '../model/measures/deviations.ts';
import { known } from './known.ts';
import { endOf, type Ensemble } from './run.ts';
import type { Swept, SweptCell } from './sweep.ts';

/**
 * What a sweep tells of one measure in its last week (of a count, in total), or of an outcome, the sweep's or your own: the mean of every cell, its paired
 * difference, and what its design was made to tell (main effects, Morris effects, Sobol indices, rank regression). The same numbers as
 * `selfsteer analyse`. Throws a RangeError where nothing of that name was recorded.
 */
export function analyse(swept: Swept, name: string): Analysis {
  const filed = filedIn(swept);
  checkName(filed, name);
  const outputs = (of: string) => new Map(filed.map((cell) => [cell.id, numbersOf(cell, of)]));
  const deviation = deviationOf(name);
  const deviations = deviation && namesIn(filed).includes(deviation) ? outputs(deviation) : undefined;
  return analysisOf({ ...swept, filed }, outputs(name), { deviations });
}

/** What has results: every cell once, references first. */
const filedIn = ({ cells, references }: Swept): readonly SweptCell[] => [
  ...new Map([...references, ...cells].map((cell) => [cell.id, cell])).values(),
];

/** One number a replicate: NaN where it has none. */
function numbersOf({ runs, failures }: Ensemble, name: string): Float64Array {
  const numbers = new Float64Array(runs.length + failures.length).fill(NaN);
  for (const run of runs) numbers[run.replicate] = run.outcomes[name] ?? endOf(name, run.measures[name]);
  return numbers;
}

/** Over the runs of an ensemble at the end of a week, in points; undefined where there are too few of them to tell. */
export interface WeekStatistics {
  readonly week: number;
  /** Runs that have a value. */
  readonly n: number;
  readonly mean: number | undefined;
  /** Standard deviation between runs. */
  readonly sd: number | undefined;
  /** Ends of the 95 % interval of the mean. */
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** The part of the runs that lies below: 5, 25, 50, 75 and 95 %. */
  readonly quantiles: Readonly<Record<keyof typeof cellQuantiles, number | undefined>>;
}

/**
 * A measure through the weeks over the runs of a simulation or a cell, a row a recorded week: the same numbers as the
 * table `cells` of a batch. Throws a RangeError where the measure was not recorded.
 */
export function statistics({ runs }: Ensemble, measure: string): readonly WeekStatistics[] {
  if (runs.length === 0) return [];
  known('recorded measure', measure, Object.keys(runs[0].measures));
  return Array.from(runs[0].weeks, (week, w) => {
    const { n, mean, sd, low, high, quantiles } = cellStatistics(
      Float64Array.from(runs, (run) => run.measures[measure][w]),
    );
    const [q05, q25, q50, q75, q95] = quantiles.map(orUndefined);
    return {
      week,
      n,
      mean: orUndefined(mean),
      sd: orUndefined(sd),
      low: orUndefined(low),
      high: orUndefined(high),
      quantiles: { q05, q25, q50, q75, q95 },
    };
  });
}

const orUndefined = (value: number | null): number | undefined => value ?? undefined;

function checkName(cells: readonly Ensemble[], name: string): void {
  const names = namesIn(cells);
  if (names.length > 0) known('recorded measure or outcome', name, names);
}

function namesIn(cells: readonly Ensemble[]): readonly string[] {
  const run = cells.flatMap(({ runs }) => runs).at(0);
  return run ? [...Object.keys(run.measures), ...Object.keys(run.outcomes)] : [];
}
