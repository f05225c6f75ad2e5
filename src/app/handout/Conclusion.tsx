import { words } from '../../words/words.ts';
import { referenceName, scenarioName } from './comparison.ts';
import { useVoice } from '../parts/say.ts';
import { sentenceAt } from '../simulator/panelSentence.ts';
import { seriesOf } from '../simulator/series.ts';
import type { Shown } from './shown.ts';

const text = { title: words('What came of “{name}”', 'Wat eruit kwam bij ‘{name}’') } as const;

/** The end in words, with the spread between people and how often chance alone would turn it around. */
export function Conclusion(shown: Shown) {
  const say = useVoice();
  const { scenario, trajectory, pair, ensemble } = shown;
  const end = trajectory.measures['satisfaction'].length - 1;
  return (
    <section>
      <h2>{say(text.title, { name: say(scenarioName(shown)) })}</h2>
      <p>{sentenceAt(scenario, trajectory, seriesOf(pair), end, ensemble, say, referenceName(shown))}</p>
    </section>
  );
}
