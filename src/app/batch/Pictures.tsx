import { useMemo } from 'preact/hooks';
import { cellLines } from '../../charts/cellLines.ts';
import { effects } from '../../charts/effects.ts';
import { heatmap } from '../../charts/heatmap.ts';
import { indices } from '../../charts/indices.ts';
import { screening } from '../../charts/screening.ts';
import { measureOf } from '../../model/measures/index.ts';
import { factorName } from './cellNames.ts';
import { heatmapOf, linesOf } from './chartInputs.ts';
import type { BatchResults } from './analysedBatch.ts';
import type { ReadyBatch } from './state.ts';
import { ChartFigure } from '../parts/ChartFigure.tsx';
import { useVoice } from '../parts/say.ts';

interface Props {
  readonly batch: ReadyBatch;
  readonly results: BatchResults;
}

/** The pictures that a batch's design allows. */
export function Pictures({ batch, results }: Props) {
  const { language } = useVoice();
  const lines = useMemo(() => linesOf(batch, results), [batch, results]);
  const grid = useMemo(() => heatmapOf(batch, results, language), [batch, results, language]);
  return (
    <>
      <OfDesign batch={batch} results={results} />
      {grid && <ChartFigure chart={heatmap} input={grid} height={8 + 3 * grid.values.length} widest={60} />}
      {lines && <ChartFigure chart={cellLines} input={lines} height={8 + 9 * Math.ceil(Math.min(24, lines.cells.length) / 3)} />}
    </>
  ); // prettier-ignore
}

/** What the design was made to tell. */
function OfDesign({ batch, results }: Props) {
  const { measure: id, analysis } = results;
  const names = useMemo(() => {
    const { sweep } = batch.plan;
    const paths = 'vary' in sweep ? sweep.vary.map(({ path }) => path) : Object.keys(batch.plan.cells[0].values);
    return Object.fromEntries(paths.map((path) => [path, factorName(path)]));
  }, [batch]);
  const measure = measureOf(id);
  const { sensitivity } = analysis;
  const input = useMemo(() => ({ measure, names }), [measure, names]);
  const ofEffects = useMemo(
    () => (sensitivity?.of === 'main effects' ? { ...input, effects: sensitivity.found } : undefined),
    [input, sensitivity],
  );
  const ofIndices = useMemo(
    () => (sensitivity?.of === 'sobol' ? { ...input, indices: sensitivity.found } : undefined),
    [input, sensitivity],
  );
  const ofScreening = useMemo(
    () => (sensitivity?.of === 'morris' ? { ...input, effects: sensitivity.found } : undefined),
    [input, sensitivity],
  );
  const rows = rowsOf(sensitivity);
  if (ofEffects) return <ChartFigure chart={effects} input={ofEffects} height={8 + 1.8 * rows} widest={60} />;
  if (ofIndices) return <ChartFigure chart={indices} input={ofIndices} height={8 + 3 * rows} widest={60} />;
  if (ofScreening) return <ChartFigure chart={screening} input={ofScreening} height={26} widest={60} />;
  return null;
}

/** Screening has one dot a factor, whatever their number. */
function rowsOf(sensitivity: BatchResults['analysis']['sensitivity']): number {
  if (sensitivity?.of === 'sobol' && sensitivity.found.kind === 'indices') return sensitivity.found.factors.length;
  if (sensitivity?.of !== 'main effects' || sensitivity.found.kind !== 'effects') return 0;
  return sensitivity.found.factors.reduce((sum, { levels }) => sum + 1 + levels.length, 0);
}
