import { useEffect, useMemo } from 'preact/hooks';
import { words } from '../../words/words.ts';
import { compareRuns, same } from './comparing.ts';
import { MOST, paired, runsOf, type Side } from './sides.ts';
import { useStore } from '../shell/store.ts';
import { routeNames } from '../shell/routeNames.ts';
import { useVoice } from '../parts/say.ts';
import { ComparedFigures } from './ComparedFigures.tsx';
import { ComparedPanels } from './ComparedPanels.tsx';
import { ComparedSettings } from './ComparedSettings.tsx';
import { addFile, ComparedSides } from './ComparedSides.tsx';
import { ComparedStages } from './ComparedStages.tsx';
import { useSides } from './useSides.ts';
import { thinkingAid } from '../../words/sentences.ts';
import './compare.css';

const text = {
  intro: words(
    'Two to four scenarios with the same people and the same luck: what differs between them comes from what you turned.',
    'Twee tot vier scenario’s met dezelfde mensen en hetzelfde toeval: wat ertussen verschilt, komt door wat je hebt ingesteld.',
  ),
  refused: words('{name} is left out. {reason}.', '{name} doet niet mee. {reason}.'),
  few: words('Choose a second scenario to compare.', 'Kies een tweede scenario om te vergelijken.'),
  progress: words('Paired runs that are done', 'Vergelijkingen die klaar zijn'),
  done: words(
    '{n} of {all} paired {all|run|runs} {n|is|are} done.',
    '{n} van {all} {all|vergelijking|vergelijkingen} met hetzelfde toeval {n|is|zijn} klaar.',
  ),
} as const;

export function Compare() {
  const say = useVoice();
  const chosen = useSides();
  const { sides, refused } = useMemo(() => paired(chosen.sides), [chosen.sides]);
  const enough = sides.length > 1;
  useEffect(() => {
    compareRuns(enough ? sides.map(({ scenario }) => scenario) : []);
  }, [sides, enough]);
  return (
    <main
      id="content"
      class="page compare"
      tabIndex={-1}
      onDrop={(event) => {
        const file = event.dataTransfer?.files[0];
        if (!file || chosen.keys.length >= MOST) return;
        event.preventDefault();
        void addFile(chosen.keys, file);
      }}
    >
      <h1>{say(routeNames.compare)}</h1>
      <p class="lead">{say(text.intro)}</p>
      <ComparedSides chosen={chosen.sides} keys={chosen.keys} />
      {refused.map(({ side, reason }) => (
        <p key={side.key} class="warning" role="alert">
          {say(text.refused, { name: say(side.name), reason: say(reason) })}
        </p>
      ))}
      {enough ? <Compared sides={sides} /> : <p>{say(text.few)}</p>}
      <p class="hint">{say(thinkingAid)}</p>
    </main>
  );
}

function Compared({ sides }: { readonly sides: readonly Side[] }) {
  const say = useVoice();
  const comparison = useStore(({ results }) => results.comparison);
  const scenarios = sides.map(({ scenario }) => scenario);
  const runs = comparison && same(comparison.scenarios, scenarios) ? comparison.runs : undefined;
  const done = runs?.[0].length ?? 0;
  const all = runsOf(scenarios[0]);
  return (
    <div class="compared" data-runs={done} aria-busy={done < all}>
      <ComparedStages sides={sides} />
      <p class="progress">
        <progress max={all} value={done} aria-label={say(text.progress)} /> {say(text.done, { n: done, all })}
      </p>
      {runs && done > 0 && (
        <>
          <ComparedPanels sides={sides} runs={runs} />
          <ComparedFigures sides={sides} runs={runs} />
        </>
      )}
      <ComparedSettings sides={sides} />
    </div>
  );
}
