import type { CellLinesInput } from './cellLines.ts';
import type { Chart } from './chart.ts';
import type { Shown } from './drawing/series.ts';
import type { MainEffects } from './effects.ts';
import type { HeatmapInput } from './heatmap.ts';
import type { SobolIndices } from './indices.ts';
import type { RankEffects } from './ranks.ts';
import type { MorrisEffects } from './screening.ts';
import type { Words } from '../words/words.ts';

/** What a batch tells of one measure; what is absent cannot be drawn. */
export interface BatchMeasure {
  readonly measure: Shown;
  /** Names of factors by path; the path itself where there is none. */
  readonly names?: Readonly<Record<string, Words>> | undefined;
  readonly sensitivity?:
    | { readonly of: 'main effects'; readonly found: MainEffects }
    | { readonly of: 'sobol'; readonly found: SobolIndices }
    | { readonly of: 'morris'; readonly found: MorrisEffects }
    | { readonly of: 'latin hypercube'; readonly found: RankEffects }
    | undefined;
  readonly grid?: Pick<HeatmapInput, 'rows' | 'columns' | 'values'> | undefined;
  readonly lines?: Pick<CellLinesInput, 'weeks' | 'phases' | 'cells'> | undefined;
}

/** Draws a chart where the results of a batch are shown; the height is in CSS pixels, at a width of about 860. */
export type DrawOfBatch<Drawn> = <Input, Points>(chart: Chart<Input, Points>, input: Input, height: number) => Drawn;

/** A chart of the results of a batch; undefined where the batch has nothing for it. */
export type BatchChart = <Drawn>(of: BatchMeasure, draw: DrawOfBatch<Drawn>) => Drawn | undefined;

export const ofBatch =
  <Input, Points>(
    chart: Chart<Input, Points>,
    inputOf: (of: BatchMeasure) => Input | undefined,
    heightOf: (input: Input) => number,
  ): BatchChart =>
  (of, draw) => {
    const input = inputOf(of);
    return input === undefined ? undefined : draw(chart, input, heightOf(input));
  };
