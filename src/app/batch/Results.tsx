import { useEffect, useState } from 'preact/hooks';
import { measureOf, type MeasureId } from '../../model/measures/index.ts';
import { words } from '../../words/words.ts';
import { resultsOf, type BatchResults } from './analysedBatch.ts';
import { runsOf } from './session.ts';
import type { ReadyBatch } from './state.ts';
import { useVoice } from '../parts/say.ts';
import { CellTable } from './CellTable.tsx';
import { Pictures } from './Pictures.tsx';

const text = {
  title: words('Results', 'Resultaten'),
  measure: words('What about?', 'Waarover?'),
} as const;

interface Props {
  readonly batch: ReadyBatch;
  readonly replicates: ReadonlyMap<string, number>;
}

/** What came of a batch, measure by measure. */
export function Results({ batch, replicates }: Props) {
  const say = useVoice();
  const { record } = batch.plan.sweep;
  const [measure, setMeasure] = useState<MeasureId>(record[0]);
  const [results, setResults] = useState<BatchResults | undefined>(undefined);
  useEffect(() => {
    let wanted = true;
    void resultsOf(batch, replicates, runsOf(batch.file), measure).then((results) => {
      if (wanted) setResults(results);
    });
    return () => {
      wanted = false;
    };
  }, [batch, replicates, measure]);
  return (
    <section class="batch-results" aria-busy={results?.measure !== measure}>
      <h3>{say(text.title)}</h3>
      <label class="stack">
        {say(text.measure)}
        <select
          value={measure}
          onChange={({ currentTarget }) => {
            const chosen = record.find((id) => id === currentTarget.value);
            if (chosen) setMeasure(chosen);
          }}
        >
          {record.map((id) => (
            <option key={id} value={id}>
              {say(measureOf(id).name)}
            </option>
          ))}
        </select>
      </label>
      {results && (
        <>
          <Pictures batch={batch} results={results} />
          <CellTable batch={batch} results={results} />
        </>
      )}
    </section>
  );
}
