import { rgb } from 'd3';
import type { Look, Theme } from '../chart.ts';

export interface Palette {
  readonly ground: string;
  readonly ink: string;
  /** Words of less weight; readable on the ground all the same. */
  readonly quiet: string;
  readonly grid: string;
  readonly satisfaction: string;
  readonly commitment: string;
  readonly reference: string;
  readonly focus: string;
  /** Above and below a reference; never red and green. */
  readonly higher: string;
  readonly lower: string;
  /** Opacity of the wide band of people; the narrow one lies over it. */
  readonly band: number;
  /** Two dark, two light and one between, so that neighbours differ in greyscale as well. */
  readonly decidedBy: Readonly<Record<'self' | 'teammate' | 'leader' | 'overruled' | 'nobody', string>>;
}

const lightStack = {
  self: '#0B5FA5',
  teammate: '#A9CDEC',
  leader: '#F6CFAE',
  overruled: '#B4480A',
  nobody: '#D5DAE1',
} as const;

export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    ground: '#FFFFFF',
    ink: '#14181F',
    quiet: '#56606F',
    grid: '#E4E8EE',
    satisfaction: '#0B5FA5',
    commitment: '#B4480A',
    reference: '#6B7484',
    focus: '#7A1FA2',
    higher: '#0B5FA5',
    lower: '#B4480A',
    band: 0.13,
    decidedBy: lightStack,
  },
  dark: {
    ground: '#11151C',
    ink: '#F2F5F9',
    quiet: '#AAB3C2',
    grid: '#2A323E',
    satisfaction: '#6CB6FF',
    commitment: '#FFA45C',
    reference: '#939DAE',
    focus: '#D8A6FF',
    higher: '#6CB6FF',
    lower: '#FFA45C',
    band: 0.17,
    decidedBy: { self: '#6CB6FF', teammate: '#2B5A8A', leader: '#7C4A24', overruled: '#FFA45C', nobody: '#3C4552' },
  },
  projector: {
    ground: '#FFFFFF',
    ink: '#000000',
    quiet: '#000000',
    grid: '#8A8F98',
    satisfaction: '#003E7E',
    commitment: '#A33A00',
    reference: '#4A4F59',
    focus: '#6A0DAD',
    higher: '#003E7E',
    lower: '#A33A00',
    band: 0.2,
    decidedBy: { self: '#003E7E', teammate: '#8FBDE6', leader: '#F0B98C', overruled: '#A33A00', nobody: '#B9BEC6' },
  },
};

export const fontFamily = "Figtree, system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/** Sizes in pixels. */
export interface Sizes {
  readonly text: number;
  readonly title: number;
  readonly stroke: number;
  readonly sign: number;
}

/** Never below 12 px; on a projector 24 px, as far as the width has room for it. */
export function sizesOf({ theme, width }: Look): Sizes {
  if (theme === 'projector') {
    const text = Math.round(Math.min(24, Math.max(14, width / 30)));
    return { text, title: Math.round(text * 1.2), stroke: 4, sign: 10 };
  }
  return width < 480 ? { text: 12, title: 15, stroke: 2, sign: 6 } : { text: 13, title: 17, stroke: 2.25, sign: 7 };
}

/** The colour of a measure's line: the two that stand side by side have their own, all others are ink. */
export const colourOf = (measure: string, palette: Palette): string =>
  measure === 'satisfaction' || measure === 'commitment' ? palette[measure] : palette.ink;

/** Black or white, whichever stands out more on a fill (relative luminance as WCAG 2 defines it). */
export function inkOn(fill: string): string {
  const { r, g, b } = rgb(fill);
  const linear = (part: number): number =>
    part <= 10.31475 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4;
  const luminance = 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  return luminance > 0.179 ? '#000000' : '#FFFFFF';
}
