import { useMemo } from 'preact/hooks';
import { sure } from '../../charts/sure.ts';
import { timeText } from '../../words/duration.ts';
import { words } from '../../words/words.ts';
import { timeOf, UNASKED } from '../shell/cost.ts';
import type { Branch } from '../shell/document.ts';
import { REPLICATES } from './certainty.ts';
import { ChartFigure } from '../parts/ChartFigure.tsx';
import type { Ensemble } from '../shell/state.ts';
import { setSession, useStore } from '../shell/store.ts';
import { useVoice } from '../parts/say.ts';
import { seriesOf, type Series } from './series.ts';
import type { TabProps } from './Tabs.tsx';
import { useTimeline } from './timeline.ts';

const text = {
  progress: words('Runs that are done', 'Doorrekeningen die klaar zijn'),
  switch: words('Show the runs in the large panels', 'Toon de doorrekeningen in de grote grafieken'),
  done: words('{n} of {all} runs {n|is|are} done.', '{n} van {all} doorrekeningen {n|is|zijn} klaar.'),
  chance: words(
    'Here that is about chance only: the same plan, lived through {all} times with other luck. Whether the assumptions hold for your organisation, this does not say.',
    'Dat gaat hier alleen over toeval: hetzelfde plan, {all} keer doorgerekend met ander toeval. Of de aannames bij jouw organisatie kloppen, zegt dit niet.',
  ),
  two: words(
    'How runs differ is another spread than how people differ, so the two are never drawn together.',
    'Hoe doorrekeningen verschillen, is iets anders dan hoe mensen verschillen; daarom staan de twee nooit samen in beeld.',
  ),
  long: words(
    'In an organisation of this size that takes about {time}.',
    'Bij een organisatie van deze omvang duurt dat ongeveer {time}.',
  ),
  reference: words('before the changes', 'vóór de wijzigingen'),
} as const;

/** The spread between runs, apart from that between people. */
export function CertaintyTab({ branch, week }: TabProps) {
  const say = useVoice();
  const shown = useStore(({ session }) => session.certainty);
  const panels = useStore(({ session }) => session.panels);
  const ensemble = useStore(({ results }) =>
    results.ensemble?.scenario === branch.scenario ? results.ensemble : undefined,
  );
  const done = ensemble?.runs.length ?? 0;
  const time = 2 * REPLICATES * timeOf(branch.scenario);
  const long = time > UNASKED && done < REPLICATES;
  return (
    <>
      <p>{say(text.chance, { all: REPLICATES })}</p>
      <label class="check">
        <input
          type="checkbox"
          checked={shown}
          onChange={(event) => {
            setSession({ certainty: event.currentTarget.checked });
          }}
        />
        {say(text.switch)}
      </label>
      <p>
        <progress max={REPLICATES} value={done} aria-label={say(text.progress)} />{' '}
        {say(text.done, { n: done, all: REPLICATES })}
      </p>
      {long && <p class="hint">{say(text.long, { time: timeText(time, say.language) })}</p>}
      {ensemble && (
        <div class="beside">
          {seriesOf(panels).map((series) => (
            <Sure key={series.id} {...{ series, ensemble, branch, week }} />
          ))}
        </div>
      )}
      <p class="hint">{say(text.two)}</p>
    </>
  );
}

interface SureProps {
  readonly series: Series;
  readonly ensemble: Ensemble;
  readonly branch: Branch;
  readonly week: number;
}

function Sure({ series, ensemble, branch, week }: SureProps) {
  const timeline = useTimeline(branch.scenario, week);
  const input = useMemo(() => {
    const { runs, referenceRuns, reference, scenario } = ensemble;
    const name = branch.preset === reference ? text.reference : reference.title;
    const against = { name, runs: referenceRuns.map((run) => run[series.id]) };
    return {
      ...timeline,
      measure: { id: series.id, name: series.name },
      runs: runs.map((run) => run[series.id]),
      ...(scenario !== reference && { against }),
    };
  }, [timeline, ensemble, series, branch.preset]);
  return <ChartFigure chart={sure} input={input} height={17} />;
}
