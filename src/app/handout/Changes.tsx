import { words } from '../../words/words.ts';
import { changesOf } from './changedSettings.ts';
import { isUnmoved, referenceName, scenarioName, type Compared } from './comparison.ts';
import { useVoice } from '../parts/say.ts';

const text = {
  title: words('What was changed', 'Wat er is veranderd'),
  setting: words('Lever', 'Knop'),
  nothing: words('Nothing was changed: every lever stayed as it was.', 'Niets: elke knop bleef zoals hij was.'),
  more: words('And {n} more; the file holds them all.', 'En nog {n}; in het bestand staan ze allemaal.'),
  between: words(
    'Between two weeks that are named, a lever moves in a straight line.',
    'Tussen twee genoemde weken loopt een knop in een rechte lijn.',
  ),
} as const;

/** The levers before and after, in their own words. */
export function Changes(compared: Compared) {
  const say = useVoice();
  const { shown, more } = changesOf(compared, say);
  // A course says itself where it began.
  const named = !isUnmoved(compared);
  return (
    <section>
      <h2>{say(text.title)}</h2>
      {shown.length === 0 ? (
        <p>{say(text.nothing)}</p>
      ) : (
        <>
          <table class="changes">
            <thead>
              <tr>
                <th scope="col">{say(text.setting)}</th>
                {named && <th scope="col">{say(referenceName(compared))}</th>}
                <th scope="col">{say(scenarioName(compared))}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ path, name, before, after }) => (
                <tr key={path}>
                  <th scope="row">{say(name)}</th>
                  {named && <td>{before}</td>}
                  <td>{after}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p class="small">
            {say(text.between)} {more > 0 && say(text.more, { n: more })}
          </p>
        </>
      )}
    </section>
  );
}
