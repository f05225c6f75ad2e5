import type { Language, Words } from '../words/words.ts';
import { figure, type Figure } from './drawing/frame.ts';
import type { Picture } from './drawing/mark.ts';

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
  /** Points from 0 to 100, where the axis would else show the part that is used. */
  readonly wholeScale?: boolean | undefined;
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
  /** The answer in a few words, as its title; the question is then its accessible name only. */
  readonly message?: (points: Points) => Words;
  /** Pure: what is to be seen of the input. */
  readonly prepare: (input: Input) => Points;
  /** Never with its question above it: it stands in a line of text. */
  readonly untitled?: true;
  /** Puts its marks, which are plain data, on an empty picture. */
  readonly draw: (on: Figure, points: Points) => void;
  readonly table: (points: Points) => ChartTable;
  readonly sentence: (points: Points) => Words;
}

/** The picture as plain data, the same for page, download, hand-out and report; `show` puts it in an element. */
export function pictureOf<Points>(chart: Drawn<Points>, points: Points, look: Look): Picture {
  const { language, untitled = chart.untitled } = look;
  const [question, sentence] = [chart.question(points)[language], chart.sentence(points)[language]];
  const on = figure({ ...look, untitled }, { question, sentence, title: titleOf(chart, points)[language] });
  chart.draw(on, points);
  return on.picture;
}

export type Drawn<Points> = Pick<Chart<never, Points>, 'question' | 'message' | 'sentence' | 'untitled' | 'draw'>;

/** What stands above the picture. */
export const titleOf = <Points>(chart: Pick<Drawn<Points>, 'question' | 'message'>, points: Points): Words =>
  (chart.message ?? chart.question)(points);
