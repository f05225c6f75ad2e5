import { largestChange } from './basis.ts';

/** A number that an analysis gives of a factor, or of two together. */
export interface Figure {
  readonly statistic: string;
  readonly factor: string;
  readonly other?: string;
  readonly value: number;
}

/** How figures moved as samples grew: from the first quarter, half and three quarters of them to all. */
export interface Growth {
  /** The same figures in each, or none where there were too few samples for any. */
  readonly steps: readonly { readonly samples: number; readonly figures: readonly Figure[] }[];
  /** What moved most from half of the samples on, and by how much; undefined where it cannot be told. */
  readonly most: { readonly figure: Figure; readonly moved: number } | undefined;
  /** By how much a figure may have moved, and be called settled all the same. */
  readonly allowed: number;
}

/**
 * A twentieth of the scale of the figures, which Sarrazin, Pianosi & Wagener (2016, "Global sensitivity analysis of
 * environmental models: convergence and validation", Environmental Modelling & Software 79) ask of intervals of indices.
 */
const allowedShare = 0.05;
const shares = [0.25, 0.5, 0.75, 1];
/** With fewer samples the parts of them are no samples at all. */
const fewest = 8;

/** `figuresOf` gives the figures of the first samples; `scale` is how large they can be, from those of all. */
export function growthOf(
  samples: number,
  figuresOf: (first: number) => readonly Figure[],
  scale: (figures: readonly Figure[]) => number = () => 1,
): Growth {
  if (samples < fewest) return { steps: [], most: undefined, allowed: allowedShare };
  const steps = shares.map((share) => {
    const first = Math.round(share * samples);
    return { samples: first, figures: figuresOf(first) };
  });
  const all = steps[steps.length - 1].figures;
  return { steps, most: mostMoved(all, steps.slice(1, -1)), allowed: allowedShare * scale(all) };
}

function mostMoved(all: readonly Figure[], later: Growth['steps']): Growth['most'] {
  if (all.length === 0 || later.some(({ figures }) => figures.length !== all.length)) return undefined;
  const moves = all.map((figure, k) => {
    const moved = later.reduce((most, { figures }) => Math.max(most, Math.abs(figures[k].value - figure.value)), 0);
    return { figure, moved };
  });
  return moves.reduce((most, one) => (one.moved > most.moved ? one : most));
}

/** Undefined where it cannot be told. */
export const isSettled = ({ most, allowed }: Growth): boolean | undefined => most && most.moved <= allowed;

/** The largest of the changes from some figures to the same ones of other runs; undefined where none can be told. */
export const largestMove = (from: readonly Figure[], to: readonly Figure[]): number | undefined =>
  largestChange(valuesOf(from), valuesOf(to));

const valuesOf = (figures: readonly Figure[]): readonly number[] => figures.map(({ value }) => value);
