import type { Use } from './uses.ts';

/** Where a figure of the model has to lie to agree with what was published; open where an end is left out. */
export interface Band {
  readonly low?: number;
  readonly high?: number;
}

export const isInside = ({ low = -Infinity, high = Infinity }: Band, figure: number): boolean =>
  low <= figure && figure <= high;

/** A figure of the model that is held against a band. */
export interface Held {
  readonly band: Band;
  readonly figure: number;
  readonly use: Use;
}

/** How many of the rows of one use lie inside their band. */
export function hitsOf(rows: readonly Held[], use: Use): { readonly hits: number; readonly of: number } {
  const counted = rows.filter((row) => row.use === use);
  return { hits: counted.filter(({ band, figure }) => isInside(band, figure)).length, of: counted.length };
}
