import type { Language, Words } from '../words/words.ts';

export const themes = ['light', 'dark', 'projector'] as const;
export type Theme = (typeof themes)[number];

/** How a chart is to be drawn; sizes in CSS pixels. */
export interface Look {
  readonly language: Language;
  readonly theme: Theme;
  readonly width: number;
  readonly height: number;
  /** The question already stands above the picture, so it is not drawn; it stays its accessible name. */
  readonly untitled?: boolean | undefined;
}

/** The numbers behind a picture, with a heading a column; null where there is none. */
export interface ChartTable {
  readonly columns: readonly { readonly name: string; readonly heading: Words }[];
  readonly rows: readonly (readonly (string | number | Words | null)[])[];
}

/** One question and all ways to answer it. Picture, table and sentence show the same points, so they cannot disagree. */
export interface Chart<Input, Points> {
  readonly id: string;
  readonly question: (points: Points) => Words;
  /** Pure: what is to be seen of the input. */
  readonly prepare: (input: Input) => Points;
  /** Draws into the element that it is given; drawing twice equals drawing once. */
  readonly draw: (svg: SVGSVGElement, points: Points, look: Look) => void;
  readonly table: (points: Points) => ChartTable;
  readonly sentence: (points: Points) => Words;
}
