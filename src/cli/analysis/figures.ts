import { parseHTML } from 'linkedom';
import { svgText } from '../../charts/export.ts';
import type { DrawOfBatch } from '../../charts/ofBatch.ts';
import type { Language } from '../../words/words.ts';
import type { AnalysedBatch } from './analysedBatch.ts';
import type { CellLines } from './cellLines.ts';
import { drawnOf } from './pictures.ts';

export interface FigureFile {
  readonly name: string;
  /** SVG, which needs no other file. */
  readonly text: string;
}

interface Drawing {
  readonly lines: CellLines | undefined;
  readonly language: Language;
  /** Points from 0 to 100, where the axis would else show what is used of it. */
  readonly wholeScale: boolean;
}

/** Each chart of each measure and outcome as a file of its own, to put in a paper. */
export function figuresOf(batch: AnalysedBatch, { lines, language, wholeScale }: Drawing): readonly FigureFile[] {
  const { document } = parseHTML('<!doctype html><body></body>');
  return batch.analysed.flatMap((analysed) => {
    const draw: DrawOfBatch<FigureFile> = (chart, input, height) => ({
      name: `${analysed.about.id}-${chart.id}.svg`,
      text: svgText(
        chart,
        chart.prepare(input),
        { language, theme: 'light', width: WIDTH, height: Math.max(height, LEAST), wholeScale },
        document,
      ),
    });
    return drawnOf(analysed, batch.results, lines, language, draw);
  });
}

/** In CSS pixels: as wide as a page of a journal. */
const [WIDTH, LEAST] = [860, 320];
