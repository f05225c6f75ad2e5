import { useMemo } from 'preact/hooks';
import { batchCharts } from '../../charts/index.ts';
import { ChartFigure } from '../parts/ChartFigure.tsx';
import { useVoice } from '../parts/say.ts';
import type { BatchResults } from './analysedBatch.ts';
import { batchMeasure } from './chartInputs.ts';
import type { ReadyBatch } from './state.ts';

interface Props {
  readonly batch: ReadyBatch;
  readonly results: BatchResults;
}

/** Pixels of height that a chart asks for, in the rem that a figure takes. */
const REM = 16;

/** The pictures that a batch's design allows. */
export function Pictures({ batch, results }: Props) {
  const { language } = useVoice();
  const figures = useMemo(() => {
    const of = batchMeasure(batch, results, language);
    return batchCharts.map((chartOf) =>
      chartOf(of, (chart, input, height) => (
        <ChartFigure key={chart.id} chart={chart} input={input} height={height / REM} widest={60} />
      )),
    );
  }, [batch, results, language]);
  return <>{figures}</>;
}
