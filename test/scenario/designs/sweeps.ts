import type { DesignId } from '../../../src/scenario/designs/index.ts';
import type { Sweep } from '../../../src/scenario/scenario.ts';

const ofEveryDesign = { replicates: 1, record: ['satisfaction'], every: 1 } as const;

export const ranges = (count: number, from = 0, to = 1) =>
  Array.from({ length: count }, (_, k) => ({ path: `assumptions.x${k + 1}`, from, to }));

type SweepOf<Id extends DesignId> = Extract<Sweep, { design: Id }>;
type Own<Id extends DesignId> = Omit<SweepOf<Id>, keyof typeof ofEveryDesign | 'design' | 'designSeed'>;

export const sobolSweep = (own: Own<'sobol'>, designSeed = 'seed'): Sweep => ({
  ...ofEveryDesign,
  ...own,
  design: 'sobol',
  designSeed,
});

export const latinSweep = (own: Own<'latin-hypercube'>, designSeed = 'seed'): Sweep => ({
  ...ofEveryDesign,
  ...own,
  design: 'latin-hypercube',
  designSeed,
});

export const morrisSweep = (own: Own<'morris'>, designSeed = 'seed'): Sweep => ({
  ...ofEveryDesign,
  ...own,
  design: 'morris',
  designSeed,
});

export const levelsSweep = (design: 'factorial' | 'one-at-a-time', vary: SweepOf<'factorial'>['vary']): Sweep => ({
  ...ofEveryDesign,
  design,
  vary,
});

export const rowsSweep = (rows: readonly Readonly<Record<string, number>>[]): Sweep => ({
  ...ofEveryDesign,
  design: 'list',
  rows,
});

export const fileSweep = (file: string): Sweep => ({ ...ofEveryDesign, design: 'list', file });
