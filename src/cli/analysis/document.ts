import type { Analysis } from '../../experiment/analysis/analysis.ts';
import type { Sensitivity } from '../../scenario/designs/index.ts';
import { isSettled, type Growth } from '../../scenario/designs/growth.ts';
import type { Basis } from '../../scenario/designs/basis.ts';
import type { CellSummary } from '../../experiment/analysis/cells.ts';
import type { Index } from '../../statistics/verdicts.ts';
import type { Estimate } from '../../statistics/estimate.ts';
import { inFile } from '../../scenario/outcomes/definition.ts';
import type { AnalysedBatch } from './analysedBatch.ts';

/** An analysis as JSON, for programs: numbers in full, null where there is none, verdicts in English. */
export function analysisJson({ results, analysed }: AnalysedBatch): string {
  const { manifest, counts, missing } = results;
  const { engine, model, scenario, seed, chance, design, designSeed, factors, shard, cells, runs } = manifest;
  const about = {
    engine,
    model,
    scenario: { name: scenario.name, hash: scenario.hash },
    seed,
    chance,
    design,
    designSeed,
  };
  const measures = analysed.flatMap(({ about: { id }, outcome, analysis }) =>
    outcome ? [] : [{ measure: id, ...documentOf(analysis) }],
  );
  const outcomes = analysed.flatMap(({ about: { meaning }, outcome, withoutValue, analysis }) =>
    outcome
      ? [
          {
            outcome: outcome.name,
            definition: inFile(outcome),
            meaning: meaning.en,
            withoutValue,
            ...documentOf(analysis),
          },
        ]
      : [],
  );
  const computed = outcomes.length > 0 ? { outcomes } : {};
  const interim = missing && {
    runs: missing.runs,
    mostRuns: missing.mostRuns,
    cellsMissing: missing.cells.map(({ id }) => id),
  };
  const marked = interim ? { interim } : {};
  return JSON.stringify(
    { ...about, ...marked, factors, shard, cells, runs, status: counts, measures, ...computed },
    null,
    2,
  );
}

const documentOf = ({ cells, against, constant, sensitivity }: Analysis) => ({
  verdict: constant?.kind ?? null,
  against: against.length === 1 ? against[0].id : null,
  sensitivity: sensitivity ? sensitivityOf(sensitivity) : null,
  cells: cells.map(cellOf),
});

function cellOf({ cell, mean, against, difference, unpaired }: CellSummary) {
  const { id, values } = cell;
  const own = {
    cell: id,
    values,
    mean: estimateOf(mean),
    against: against?.id ?? null,
    unpaired: unpaired?.en ?? null,
  };
  if (!difference) return { ...own, difference: null };
  const { effect, paired, higher, lower, basis } = difference;
  const pairedEffectSize = paired.kind === 'effect size' ? { value: paired.value } : { verdict: paired.kind };
  return {
    ...own,
    difference: {
      ...estimateOf(difference),
      higher,
      lower,
      effectSize: effect ?? null,
      pairedEffectSize,
      basis: basisOf(basis),
    },
  };
}

const estimateOf = ({ mean, sd, n, halfWidth }: Estimate) => ({
  mean: Number.isNaN(mean) ? null : mean,
  sd: n > 1 ? sd : null,
  halfWidth: halfWidth ?? null,
  n,
});

const basisOf = ({ replicates, unused, withoutValue, change }: Basis) => ({
  replicates,
  unused,
  withoutValue,
  largestChange: change ?? null,
});

const indexOf = ({ value, low, high, resolved }: Index) => ({
  value,
  low,
  high,
  verdict: resolved ? null : 'not resolved',
});

function sensitivityOf(sensitivity: Sensitivity) {
  const { of, found } = sensitivity;
  const sampled =
    'growth' in sensitivity
      ? {
          incomplete: sensitivity.incomplete,
          basis: basisOf(sensitivity.basis),
          growth: growthIn(sensitivity.growth),
          ...('regions' in sensitivity ? { regions: sensitivity.regions ?? null } : {}),
        }
      : {};
  if (found.kind === 'no match') return { of, ...sampled, verdict: found.reason.en };
  if (found.kind === 'no variance' || found.kind === 'not resolved') return { of, ...sampled, verdict: found.kind };
  if (found.kind === 'indices') {
    const factors = found.factors.map(({ path, firstOrder, total }) => ({
      factor: path,
      firstOrder: indexOf(firstOrder),
      total: indexOf(total),
    }));
    const pairs = found.pairs.map(({ path, other, secondOrder }) => ({
      factors: [path, other],
      secondOrder: indexOf(secondOrder),
    }));
    return { of, ...sampled, samples: found.samples, factors, ...(pairs.length > 0 ? { pairs } : {}) };
  }
  if (found.kind === 'rank effects') {
    const factors = found.factors.map(({ path, regression, partial }) => ({
      factor: path,
      rankRegression: indexOf(regression),
      partialRankCorrelation: indexOf(partial),
    }));
    return { of, ...sampled, samples: found.samples, explained: indexOf(found.explained), factors };
  }
  if ('trajectories' in found) {
    const factors = found.factors.map(({ path, mean, meanSize, spread }) => ({
      factor: path,
      mu: indexOf(mean),
      muStar: indexOf(meanSize),
      sigma: indexOf(spread),
    }));
    return { of, ...sampled, trajectories: found.trajectories, factors };
  }
  const factors = found.factors.map(({ path, levels }) => ({
    factor: path,
    levels: levels.map(({ level, cells, mean, effect, resolved }) => ({
      level,
      cells,
      mean: { ...estimateOf(mean), most: mean.most },
      effect: { ...estimateOf(effect), verdict: resolved ? null : 'not resolved' },
    })),
  }));
  return { of, replicates: found.basis.replicates, basis: basisOf(found.basis), factors };
}

const growthIn = (growth: Growth) => ({
  settled: isSettled(growth) ?? null,
  allowed: growth.allowed,
  most: growth.most ? { ...growth.most.figure, moved: growth.most.moved } : null,
  steps: growth.steps,
});
