import { words } from '../../words/words.ts';
import { useVoice } from '../parts/say.ts';
import { phasesOf } from '../parts/phases.ts';
import { pointsOf } from '../simulator/series.ts';
import { allSeries, type Shown } from './shown.ts';

const text = {
  title: words('The three phases', 'De drie fasen'),
  one: words('The phases', 'De fasen'),
  phase: words('Phase', 'Fase'),
  weeks: words('Weeks', 'Weken'),
  from: words('{from} to {to}', '{from} tot {to}'),
  change: words('{from} → {to}', '{from} → {to}'),
  average: words(
    'The average at the start and at the end of each phase, from 0 to 100.',
    'Het gemiddelde aan het begin en aan het eind van elke fase, van 0 tot 100.',
  ),
} as const;

export function Phases({ scenario, trajectory }: Shown) {
  const say = useVoice();
  const phases = phasesOf(scenario);
  if (phases.length === 0) return null;
  return (
    <section>
      <h2>{say(phases.length === 3 ? text.title : text.one)}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{say(text.phase)}</th>
            <th scope="col">{say(text.weeks)}</th>
            {allSeries.map(({ id, name }) => (
              <th key={id} scope="col">
                {say(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {phases.map(({ number, name, from, to }) => (
            <tr key={number}>
              <th scope="row">
                {number} {say(name)}
              </th>
              <td class="weeks-of">{say(text.from, { from, to })}</td>
              {allSeries.map((series) => {
                const { mean } = pointsOf(trajectory, series);
                const values = { from: say.number(mean[from]), to: say.number(mean[to]) };
                return <td key={series.id}>{say(text.change, values)}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small">{say(text.average)}</p>
    </section>
  );
}
