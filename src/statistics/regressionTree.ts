import { chanceOf, shuffled } from './chance.ts';
import { momentsOf } from './moments.ts';
import { rankingOf } from './ranks.ts';

/** A part of the samples, and how it falls in two where it does. */
export interface TreeNode {
  readonly samples: readonly number[];
  readonly mean: number;
  readonly split: Split | undefined;
}

interface Split {
  readonly factor: number;
  /** What is less goes below, all else above: the shortest number that parts them. */
  readonly at: number;
  readonly below: TreeNode;
  readonly above: TreeNode;
}

export interface RegressionTree {
  readonly root: TreeNode;
  /** The share of the variance that such a tree explains of samples that it was not grown on; 0 where it has no split. */
  readonly foreseen: number;
}

/** `factors[f][sample]`, and what each sample came to. */
export interface TreeSamples {
  readonly factors: readonly ArrayLike<number>[];
  readonly outcome: ArrayLike<number>;
}

/** More conditions at once nobody keeps in mind. */
const deepest = 3;
/** In a part: fewer samples, or a smaller share of all, say nothing by themselves. */
const fewest = { samples: 5, share: 0.05 };
/** A split takes away this share of all squares at least, as in rpart (Therneau & Atkinson 2023). */
const leastGain = 0.01;
const folds = 10;

/**
 * A regression tree (Breiman, Friedman, Olshen & Stone 1984, "Classification and regression trees"), no deeper than it
 * pays: of three splits above each other, the fewest of which the error in tenfold cross-validation is within one
 * standard error of the least (their rule).
 */
export function regressionTreeOf(of: TreeSamples, seed = 'selfsteer'): RegressionTree {
  const orders = of.factors.map((values) => rankingOf(values).order);
  if (of.outcome.length < 2 * fewest.samples) return { root: cutAt(grown(of, orders), 0), foreseen: 0 };
  const errors = foreseenErrors(of, orders, seed).map(momentsOf);
  const best = errors.reduce((least, one) => (one.mean < least.mean ? one : least));
  const allowed = best.mean + best.sd / Math.sqrt(best.n);
  const depth = errors.findIndex(({ mean }) => mean <= allowed);
  return {
    root: cutAt(grown(of, orders), depth),
    foreseen: depth === 0 ? 0 : 1 - errors[depth].mean / errors[0].mean,
  };
}

/** Parts in which a tree ends, each with the splits that lead there. */
export function leavesOf(
  node: TreeNode,
  path: readonly { readonly factor: number; readonly at: number; readonly side: 'below' | 'above' }[] = [],
): readonly { readonly node: TreeNode; readonly path: typeof path }[] {
  if (!node.split) return [{ node, path }];
  const { factor, at, below, above } = node.split;
  return [
    ...leavesOf(below, [...path, { factor, at, side: 'below' }]),
    ...leavesOf(above, [...path, { factor, at, side: 'above' }]),
  ];
}

/** `errors[depth][sample]`, squared, from trees that were grown without the sample. */
function foreseenErrors(of: TreeSamples, orders: readonly Uint32Array[], seed: string): readonly Float64Array[] {
  const size = of.outcome.length;
  const chance = chanceOf('cross-validation', seed);
  const foldOf = new Uint8Array(size);
  shuffled(size, (place) => chance(place)).forEach((sample, place) => (foldOf[sample] = place % folds));
  const errors = Array.from({ length: deepest + 1 }, () => new Float64Array(size));
  for (let fold = 0; fold < Math.min(folds, size); fold++) {
    const others = orders.map((order) => order.filter((sample) => foldOf[sample] !== fold));
    const tree = grown(of, others);
    for (let sample = 0; sample < size; sample++) {
      if (foldOf[sample] !== fold) continue;
      errors.forEach((own, depth) => {
        const error = meanFor(tree, of, sample, depth) - of.outcome[sample];
        own[sample] = error * error;
      });
    }
  }
  return errors;
}

function meanFor({ split, mean }: TreeNode, of: TreeSamples, sample: number, depth: number): number {
  if (!split || depth === 0) return mean;
  const side = of.factors[split.factor][sample] < split.at ? split.below : split.above;
  return meanFor(side, of, sample, depth - 1);
}

function cutAt(node: TreeNode, depth: number): TreeNode {
  if (!node.split || depth === 0) return { ...node, split: undefined };
  const { below, above } = node.split;
  return { ...node, split: { ...node.split, below: cutAt(below, depth - 1), above: cutAt(above, depth - 1) } };
}

/** The whole tree on the samples of these orders: of each factor the same samples, the lowest first. */
function grown(of: TreeSamples, orders: readonly Uint32Array[]): TreeNode {
  const size = orders[0].length;
  const { squares } = sumsOf(of, orders[0]);
  const least = { samples: Math.max(fewest.samples, Math.ceil(fewest.share * size)), gain: leastGain * squares };
  return nodeOf(of, orders, deepest, least);
}

interface Least {
  readonly samples: number;
  readonly gain: number;
}

function nodeOf(of: TreeSamples, orders: readonly Uint32Array[], depth: number, least: Least): TreeNode {
  const [samples] = orders;
  const { mean } = sumsOf(of, samples);
  const node = { samples: Array.from(samples).sort((a, b) => a - b), mean };
  const best = depth === 0 ? undefined : bestSplit(of, orders, mean, least);
  if (!best) return { ...node, split: undefined };
  const values = of.factors[best.factor];
  const sideOf = (isBelow: boolean): TreeNode =>
    nodeOf(
      of,
      orders.map((order) => order.filter((sample) => values[sample] < best.at === isBelow)),
      depth - 1,
      least,
    );
  return { ...node, split: { ...best, below: sideOf(true), above: sideOf(false) } };
}

/** The split that takes away most squares; undefined where none takes away enough. */
function bestSplit({ factors, outcome }: TreeSamples, orders: readonly Uint32Array[], mean: number, least: Least) {
  let best: { readonly factor: number; readonly at: number } | undefined;
  let most = least.gain;
  for (const [factor, order] of orders.entries()) {
    const values = factors[factor];
    let sum = 0;
    for (let n = 1; n <= order.length - least.samples; n++) {
      sum += outcome[order[n - 1]] - mean;
      const [low, high] = [values[order[n - 1]], values[order[n]]];
      if (n < least.samples || low === high) continue;
      // The sum of the others is the opposite, since all are around their mean.
      const gain = (sum * sum) / n + (sum * sum) / (order.length - n);
      if (gain > most) {
        most = gain;
        best = { factor, at: shortestBetween(low, high) };
      }
    }
  }
  return best;
}

/** The number with the fewest digits that is above one and at most the other. */
function shortestBetween(low: number, high: number): number {
  const middle = low + (high - low) / 2;
  for (let digits = 1; digits <= 15; digits++) {
    const value = Number(middle.toPrecision(digits));
    if (value > low && value <= high) return value;
  }
  return high;
}

function sumsOf({ outcome }: TreeSamples, samples: Uint32Array): { readonly mean: number; readonly squares: number } {
  let sum = 0;
  for (const sample of samples) sum += outcome[sample];
  const mean = sum / samples.length;
  let squares = 0;
  for (const sample of samples) squares += (outcome[sample] - mean) * (outcome[sample] - mean);
  return { mean, squares };
}
