import { useMemo } from 'preact/hooks';
import { words } from '../../words/words.ts';
import { letters, type Side } from './sides.ts';
import { useVoice } from '../parts/say.ts';
import { settingLines, settingName, settingRows } from '../parts/settingText.ts';

const text = {
  title: words('Which levers differ', 'Welke knoppen verschillen'),
  table: words('Levers of each scenario', 'Knoppen van elk scenario'),
  lever: words('Lever', 'Knop'),
  same: words(
    'These scenarios have the same levers, events and assumptions.',
    'Deze scenario’s hebben dezelfde knoppen, gebeurtenissen en aannames.',
  ),
  between: words(
    'Between two weeks that are named, a lever moves in a straight line.',
    'Tussen twee genoemde weken loopt een knop in een rechte lijn.',
  ),
} as const;

/** In what the scenarios differ, in the words of the levers, with their points. */
export function ComparedSettings({ sides }: { readonly sides: readonly Side[] }) {
  const say = useVoice();
  const rows = useMemo(() => settingRows(sides.map(({ scenario }) => scenario)), [sides]);
  return (
    <section aria-labelledby="levers-differ">
      <h2 id="levers-differ">{say(text.title)}</h2>
      {rows.length === 0 ? (
        <p>{say(text.same)}</p>
      ) : (
        <>
          <div class="scroll whole" tabIndex={0} role="region" aria-label={say(text.table)}>
            <table class="settings">
              <thead>
                <tr>
                  <th scope="col">{say(text.lever)}</th>
                  {sides.map(({ key, name }, s) => (
                    <th key={key} scope="col">
                      {letters[s]} {say(name)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.path}>
                    <th scope="row">{say(settingName(row.path))}</th>
                    {sides.map(({ key }, s) => (
                      <td key={key}>
                        {settingLines(row, s, say).map((line, l) => (
                          <div key={l}>{line}</div>
                        ))}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p class="hint">{say(text.between)}</p>
        </>
      )}
    </section>
  );
}
