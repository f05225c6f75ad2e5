import { words } from '../../../scenario/messages.ts';
import { REPLICATES } from '../../effects/certainty.ts';
import { look, useStore } from '../../store.ts';
import { useVoice } from '../../text/say.ts';
import { certainty } from './sentence.ts';
import { panelSeries } from './series.ts';
import type { TabProps } from './Tabs.tsx';

const text = {
  question: words('How sure is this?', 'Hoe zeker is dit?'),
  switch: words('Show the runs in the panels', 'Toon de keren in de grafieken'),
  done: words('{n} of {all} runs are done.', '{n} van {all} keren zijn klaar.'),
  between: words(
    '{name}: at the end the middle person is between {low} and {high} in nine of ten runs.',
    '{name}: aan het eind zit de middelste persoon in negen van de tien keren tussen {low} en {high}.',
  ),
  two: words(
    'This is the spread between runs: what chance alone can do. It is another spread than that between people, so the two are never drawn together.',
    'Dit is de spreiding tussen keren: wat toeval alleen kan doen. Dat is een andere spreiding dan die tussen mensen, daarom staan de twee nooit samen in beeld.',
  ),
  same: words(
    'Change something to compare it with how it was.',
    'Verander iets om het te vergelijken met hoe het was.',
  ),
} as const;

/** The spread between runs, apart from that between people. */
export function CertaintyTab({ branch }: TabProps) {
  const say = useVoice();
  const shown = useStore(({ session }) => session.certainty);
  const panels = useStore(({ session }) => session.panels);
  const ensemble = useStore(({ results }) =>
    results.ensemble?.scenario === branch.scenario ? results.ensemble : undefined,
  );
  const runs = ensemble?.runs ?? [];
  return (
    <div class="certainty">
      <h3>{say(text.question)}</h3>
      <label class="check">
        <input
          type="checkbox"
          checked={shown}
          onChange={(event) => {
            look({ certainty: event.currentTarget.checked });
          }}
        />
        {say(text.switch)}
      </label>
      <p>
        <progress max={REPLICATES} value={runs.length} aria-label={say(text.question)} />{' '}
        {say(text.done, { n: runs.length, all: REPLICATES })}
      </p>
      {ensemble &&
        panelSeries[panels].map((series) => {
          const ends = runs.map((run) => 100 * (run[series.measure].at(-1) ?? 0)).sort((a, b) => a - b);
          const low = ends[Math.floor(0.05 * ends.length)];
          const high = ends[Math.ceil(0.95 * ends.length) - 1];
          return (
            <p key={series.id}>
              {say(text.between, { name: say(series.name), low: say.number(low), high: say.number(high) })}
              {certainty(ensemble, series, say)}
            </p>
          );
        })}
      {branch.reference === branch.scenario && <p class="hint">{say(text.same)}</p>}
      <p class="hint">{say(text.two)}</p>
    </div>
  );
}
