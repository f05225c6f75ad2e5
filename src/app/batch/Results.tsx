import { useEffect, useState } from 'preact/hooks';
import { words } from '../../words/words.ts';
import { aboutOf, resultsOf, type Analysed, type BatchResults } from './analysedBatch.ts';
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

/** What came of a batch, measure by measure and outcome by outcome. */
export function Results({ batch, replicates }: Props) {
  const say = useVoice();
  const { record, outcomes = [] } = batch.plan.sweep;
  const all: readonly Analysed[] = [...record, ...outcomes];
  const [of, setOf] = useState<Analysed>(record[0]);
  const [results, setResults] = useState<BatchResults | undefined>(undefined);
  useEffect(() => {
    let wanted = true;
    void resultsOf(batch, replicates, runsOf(batch.file), of).then((results) => {
      if (wanted) setResults(results);
    });
    return () => {
      wanted = false;
    };
  }, [batch, replicates, of]);
  return (
    <section class="batch-results" aria-busy={results?.of !== of}>
      <h3>{say(text.title)}</h3>
      <label class="stack">
        {say(text.measure)}
        <select
          value={aboutOf(of).id}
          onChange={({ currentTarget }) => {
            const chosen = all.find((one) => aboutOf(one).id === currentTarget.value);
            if (chosen) setOf(chosen);
          }}
        >
          {all.map((one) => {
            const { id, name } = aboutOf(one);
            return (
              <option key={id} value={id}>
                {say(name)}
              </option>
            );
          })}
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
