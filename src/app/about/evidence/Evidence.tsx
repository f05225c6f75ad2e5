import { fittedBesides } from '../../../experiment/evidence/fitted.ts';
import { limits } from '../../../experiment/evidence/limits.ts';
import { predictions } from '../../../experiment/evidence/predictions/index.ts';
import { uses } from '../../../experiment/evidence/uses.ts';
import { type Words, words } from '../../../words/words.ts';
import { useVoice } from '../../parts/say.ts';
import { Correlations } from './Correlations.tsx';
import { provenanceOf } from './EvidenceTable.tsx';
import { calibration, secondSearch, sinceVersionOne } from './evidenceText.ts';
import { Predictions } from './Predictions.tsx';
import { Robustness } from './Robustness.tsx';
import { Shown } from './Shown.tsx';

const text = {
  kinds: words('What agreement is worth', 'Wat het waard is dat iets past'),
  besides: words('Also fitted, beside the rows that say so:', 'Ook afgestemd, naast de rijen waar dat bij staat:'),
  limits: words('What speaks against it, and where it ends', 'Wat ertegen spreekt, en waar het ophoudt'),
} as const;

/** What is known of how the model relates to what was measured in real organisations, with what does not fit. */
export function Evidence() {
  const say = useVoice();
  return (
    <>
      <p class="warning">
        <b>{say(calibration)}</b>
      </p>
      <Since />
      <h3>{say(text.kinds)}</h3>
      <dl class="about-uses">
        {Object.values<{ readonly name: Words; readonly meaning: Words }>(uses).map(({ name, meaning }) => (
          <div key={name.en}>
            <dt>{say(name)}</dt>
            <dd>{say(meaning)}</dd>
          </div>
        ))}
      </dl>
      <p>{say(secondSearch)}</p>
      <p>{say(text.besides)}</p>
      <List items={fittedBesides} />
      <Correlations />
      <Predictions />
      <Shown />
      <Robustness />
      <h3>{say(text.limits)}</h3>
      <List items={limits} />
    </>
  );
}

/** Which model and when, and how it moved. */
function Since() {
  const say = useVoice();
  const gain = predictions.find(({ id }) => id === '17');
  const spread = predictions.find(({ id }) => id === '16a');
  if (!gain || !spread) throw new Error('the rows that tell what became smaller are gone');
  return (
    <p>
      {provenanceOf(say)}{' '}
      {say(sinceVersionOne, {
        now: say.exact(gain.figure),
        then: gain.versionOne,
        spread: spread.figure,
        spreadThen: spread.versionOne,
      })}
    </p>
  );
}

function List({ items }: { readonly items: readonly Words[] }) {
  const say = useVoice();
  return (
    <ul class="bullets">
      {items.map((item) => (
        <li key={item.en}>{say(item)}</li>
      ))}
    </ul>
  );
}
