import { chanceOf, type Chance } from '../../../statistics/chance.ts';
import { directionNumbers } from './directionNumbers.ts';

export const mostDimensions = directionNumbers.length + 1;

/**
 * Sobol points as 32-bit words, `points[n][dimension]`, in the order of Antonov & Saleev (1979), which begins with the
 * same points however many are asked for.
 */
export function sobolPoints(count: number, dimensions: number): readonly Uint32Array[] {
  const directions = Array.from({ length: dimensions }, (_, dimension) => directionsOf(dimension));
  const point = new Uint32Array(dimensions);
  return Array.from({ length: count }, (_, n) => {
    if (n > 0) {
      const changed = 31 - Math.clz32(n & -n);
      directions.forEach((words, dimension) => (point[dimension] ^= words[changed]));
    }
    return point.slice();
  });
}

/** The 32 directions of a dimension, after Bratley & Fox (1988), ACM Transactions on Mathematical Software 14. */
function directionsOf(dimension: number): Uint32Array {
  const words = new Uint32Array(32);
  if (dimension === 0) return words.map((_, bit) => 1 << (31 - bit));
  const [inner, ...first] = directionNumbers[dimension - 1];
  const degree = first.length;
  for (let bit = 0; bit < 32; bit++) {
    if (bit < degree) {
      words[bit] = first[bit] << (31 - bit);
      continue;
    }
    let word = words[bit - degree] ^ (words[bit - degree] >>> degree);
    for (let k = 1; k < degree; k++) if ((inner >>> (degree - 1 - k)) & 1) word ^= words[bit - k];
    words[bit] = word;
  }
  return words;
}

/**
 * Owen's scrambling (1995, "Randomly permuted (t,m,s)-nets and (t,s)-sequences"): whether a bit is flipped is drawn
 * for the bits above it, so that points spread as evenly as before but depend on the seed. Each draw stands by
 * itself, so the first points stay when more are asked for.
 */
export function scrambled(points: readonly Uint32Array[], seed: string): readonly Uint32Array[] {
  const chance = chanceOf('sobol', seed);
  return points.map((point) => point.map((word, dimension) => scrambledWord(word, dimension, chance)));
}

function scrambledWord(word: number, dimension: number, chance: Chance): number {
  let flips = 0;
  for (let bit = 0; bit < 32; bit++) {
    // `>>> 32` would shift by nothing.
    const above = bit === 0 ? 0 : word >>> (32 - bit);
    flips |= (chance(above, dimension, bit) & 1) << (31 - bit);
  }
  return (word ^ flips) >>> 0;
}
