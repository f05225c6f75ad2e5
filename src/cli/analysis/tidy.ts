import type { Analysis } from '../../experiment/analysis/analysis.ts';
import type { Sensitivity } from '../../scenario/designs/index.ts';
import { basisIn } from '../../experiment/analysis/basisText.ts';
import { isSettled, type Figure, type Growth } from '../../scenario/designs/growth.ts';
import type { Regions } from '../../scenario/designs/latinHypercube/regions.ts';
import type { Basis } from '../../scenario/designs/basis.ts';
import { csvLine } from '../../experiment/tables/formats/csv.ts';
import type { Index } from '../../statistics/verdicts.ts';
import type { Estimate } from '../../statistics/estimate.ts';
import { factorCell, factorNames } from '../../experiment/sweep/factors.ts';
import type { Cell } from '../../experiment/sweep/cell.ts';
import type { Results } from '../batch/results.ts';
import type { AnalysedBatch } from './analysedBatch.ts';

const columns = ['measure', 'statistic', 'cell', 'factor', 'level', 'value', 'low', 'high', 'n', 'verdict'] as const;

type Row = Partial<Record<(typeof columns)[number], string | number | null>>;

/**
 * One number with its interval a row, so that all designs have the same columns; behind them the values of the cell's
 * factors, named as in the tables of the batch.
 */
export function analysisCsv({ analysed, results }: AnalysedBatch): string {
  const varied = variedIn(results);
  const rows = analysed.flatMap(({ about, analysis }) =>
    [...cellRows(analysis), ...(analysis.sensitivity ? sensitivityRows(analysis.sensitivity) : [])].map((row) => ({
      measure: about.id,
      ...row,
    })),
  );
  const lines = rows.map((row: Row) => [...columns.map((column) => row[column] ?? null), ...varied.of(row.cell)]);
  return [[...columns, ...varied.names], ...lines].map(csvLine).join('').trimEnd();
}

/** What was varied, by the id of a cell; empty where a row is of no cell, or its cell leaves the file as it is. */
function variedIn({ plan, layout: { factors, columnNames } }: Results) {
  const cells = new Map<unknown, Cell>(plan.filed.map((cell) => [cell.id, cell]));
  return {
    names: factorNames(factors, columnNames),
    of: (id: unknown) => factors.map((factor) => factorCell(factor, cells.get(id)?.values ?? {})),
  };
}

const ofEstimate = ({ mean, halfWidth, n }: Estimate): Row => ({
  value: Number.isNaN(mean) ? null : mean,
  low: halfWidth === undefined ? null : mean - halfWidth,
  high: halfWidth === undefined ? null : mean + halfWidth,
  n,
});

const ofIndex = ({ value, low, high, resolved }: Index): Row => ({
  value,
  low,
  high,
  verdict: resolved ? null : 'not resolved',
});

function* cellRows({ cells }: Analysis): Generator<Row> {
  for (const { cell, mean, difference } of cells) {
    yield { cell: cell.id, statistic: 'mean', ...ofEstimate(mean) };
    if (!difference) continue;
    const { effect, paired, higher, lower, n } = difference;
    yield { cell: cell.id, statistic: 'difference', ...ofEstimate(difference) };
    for (const row of basisRows(difference.basis)) yield { cell: cell.id, ...row };
    if (effect) {
      yield { cell: cell.id, statistic: 'effectSize', value: effect.d, n, verdict: effect.size };
      yield { cell: cell.id, statistic: 'sdOfPeople', value: effect.sd, n };
    }
    yield {
      cell: cell.id,
      statistic: 'pairedEffectSize',
      n,
      ...(paired.kind === 'effect size' ? { value: paired.value } : { verdict: paired.kind }),
    };
    yield { cell: cell.id, statistic: 'higher', value: higher, n };
    yield { cell: cell.id, statistic: 'lower', value: lower, n };
  }
}

/** What was left out of figures, where anything was, and by how much it would change one at most. */
function* basisRows({ replicates, unused, withoutValue, change }: Basis): Generator<Row> {
  if (unused + withoutValue === 0) return;
  yield { statistic: 'unusedRuns', value: unused, n: replicates };
  yield { statistic: 'runsWithoutValue', value: withoutValue, n: replicates };
  yield { statistic: 'largestChange', value: change ?? null, n: replicates };
}

function* sensitivityRows(sensitivity: Sensitivity): Generator<Row> {
  const { of, found } = sensitivity;
  const basis = basisIn(sensitivity);
  if (basis) yield* basisRows(basis);
  if ('growth' in sensitivity) yield* growthRows(sensitivity.growth);
  if ('regions' in sensitivity && sensitivity.regions) yield* regionRows(sensitivity.regions);
  if (found.kind === 'indices') {
    for (const { path: factor, firstOrder, total } of found.factors) {
      yield { factor, statistic: 'firstOrder', n: found.samples, ...ofIndex(firstOrder) };
      yield { factor, statistic: 'total', n: found.samples, ...ofIndex(total) };
    }
    for (const { path, other, secondOrder } of found.pairs) {
      yield { factor: pairName(path, other), statistic: 'secondOrder', n: found.samples, ...ofIndex(secondOrder) };
    }
  } else if (found.kind === 'rank effects') {
    for (const { path: factor, regression, partial } of found.factors) {
      yield { factor, statistic: 'rankRegression', n: found.samples, ...ofIndex(regression) };
      yield { factor, statistic: 'partialRankCorrelation', n: found.samples, ...ofIndex(partial) };
    }
    yield { statistic: 'rankRegressionR2', n: found.samples, ...ofIndex(found.explained) };
  } else if (found.kind !== 'effects') yield { statistic: of, verdict: found.kind };
  else if ('trajectories' in found) {
    for (const { path: factor, mean, meanSize, spread } of found.factors) {
      yield { factor, statistic: 'mu', n: found.trajectories, ...ofIndex(mean) };
      yield { factor, statistic: 'muStar', n: found.trajectories, ...ofIndex(meanSize) };
      yield { factor, statistic: 'sigma', n: found.trajectories, ...ofIndex(spread) };
    }
  } else {
    for (const { path: factor, levels } of found.factors) {
      for (const { level: own, mean, effect, resolved } of levels) {
        const level = typeof own === 'number' ? own : JSON.stringify(own);
        yield { factor, level, statistic: 'mean', ...ofEstimate(mean) };
        yield { factor, level, statistic: 'effect', ...ofEstimate(effect), verdict: resolved ? null : 'not resolved' };
      }
    }
  }
}

/** Two factors together, as R's formulas write it. */
const pairName = (factor: string, other: string): string => `${factor}:${other}`;

/** Figures of the first samples, n of them, and what moved most from half of them on. */
function* growthRows(growth: Growth): Generator<Row> {
  const nameOf = ({ factor, other }: Figure): string => (other === undefined ? factor : pairName(factor, other));
  for (const { samples, figures } of growth.steps.slice(0, -1)) {
    for (const figure of figures) {
      yield { factor: nameOf(figure), statistic: `${figure.statistic}After`, n: samples, value: figure.value };
    }
  }
  if (!growth.most) return;
  const { figure, moved } = growth.most;
  const verdict = isSettled(growth) ? 'settled' : 'not settled';
  yield { factor: nameOf(figure), statistic: `${figure.statistic}Moved`, value: moved, verdict };
}

function* regionRows({ limit, foreseen, regions }: Regions): Generator<Row> {
  yield { statistic: 'regionLimit', value: limit };
  yield { statistic: 'regionsForeseen', value: foreseen };
  for (const { where, samples: n, mean, above } of regions) {
    const level = where
      .flatMap(({ path, from, below }) => [
        ...(from === undefined ? [] : [`${path} >= ${from}`]),
        ...(below === undefined ? [] : [`${path} < ${below}`]),
      ])
      .join(' and ');
    yield { level, statistic: 'regionMean', n, value: mean };
    yield { level, statistic: 'regionShareAbove', n, value: above };
  }
}
