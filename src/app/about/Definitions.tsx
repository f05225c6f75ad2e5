import { type Words, words } from '../../words/words.ts';
import { events } from '../../model/events/index.ts';
import { levers } from '../../model/levers/index.ts';
import { measures } from '../../model/measures/index.ts';
import { useVoice } from '../parts/say.ts';

const text = {
  levers: words('Levers: what leaders can turn ({n})', 'Knoppen: wat leidinggevenden kunnen instellen ({n})'),
  events: words('Events: what can happen ({n})', 'Gebeurtenissen: wat er kan gebeuren ({n})'),
  measures: words('Measures: what is recorded every week ({n})', 'Uitkomsten: wat elke week wordt vastgelegd ({n})'),
} as const;

interface Entry {
  readonly id: string;
  readonly name: Words;
  readonly meaning: Words;
  readonly words?: readonly Words[];
}

/** Everything else that the model is made of, folded. */
export const Definitions = () => (
  <>
    <List
      title={text.levers}
      entries={levers.map(({ id, name, help, zones }) => ({ id, name, meaning: help, words: zones }))}
    />
    <List title={text.events} entries={events} />
    <List title={text.measures} entries={measures} />
  </>
);

function List({ title, entries }: { readonly title: Words; readonly entries: readonly Entry[] }) {
  const say = useVoice();
  return (
    <details class="about-list">
      <summary>
        <h3>{say(title, { n: entries.length })}</h3>
      </summary>
      <dl>
        {entries.map(({ id, name, meaning, words: zones }) => (
          <div key={id}>
            <dt>
              {say(name)} <code>{id}</code>
            </dt>
            <dd>
              {say(meaning)}
              {zones && <span class="hint">{zones.map((zone) => say(zone)).join(' – ')}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
