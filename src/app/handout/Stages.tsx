import { stage } from '../../charts/stage.ts';
import { drawnIsOneRun } from '../../words/sentences.ts';
import { type Words, words } from '../../words/words.ts';
import { phasesOf } from '../parts/phases.ts';
import { useVoice } from '../parts/say.ts';
import { pointsOf } from '../simulator/series.ts';
import { stagePointsAt } from '../stage/columns.ts';
import { Printed } from './Printed.tsx';
import { allSeries, type Shown } from './shown.ts';

const text = {
  title: words('From the start to the end', 'Van begin tot eind'),
  week: words('Week {week}', 'Week {week}'),
  end: words('end of {number} {name}', 'einde van {number} {name}'),
  who: words('Who decides', 'Wie beslist'),
  how: words(
    'Circle: a team; in the middle its leader, fuller with more control. Line: the leader decided; broken: took it back; ring: people decided themselves. Larger: takes more responsibility; + or −: clearly more or less satisfied than the middle person in week 0. Numbers: the average over people, from 0 to 100.',
    'Cirkel: een team; in het midden de leidinggevende, voller bij meer controle. Lijn: de leidinggevende besliste; onderbroken: draaide het terug; ring: mensen beslisten zelf. Groter: neemt meer verantwoordelijkheid; + of −: duidelijk meer of minder tevreden dan de middelste persoon in week 0. Getallen: het gemiddelde over mensen, van 0 tot 100.',
  ),
} as const;

/** In CSS pixels: four beside each other on a page. */
const [WIDTH, HEIGHT] = [136, 104];

/** The organisation at the start and at the end of each phase, in pictures that also do without colour and in numbers. */
export function Stages({ scenario, trajectory }: Shown) {
  const say = useVoice();
  const moments = momentsOf(scenario);
  return (
    <section>
      <h2>{say(text.title)}</h2>
      <table class="moments">
        <thead>
          <tr>
            <td />
            {moments.map(({ week, named }) => (
              <th key={week} scope="col">
                {say(text.week, { week })}
                {named && <span>{say(named.text, { number: named.number, name: say(named.name) })}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{say(text.who)}</th>
            {moments.map(({ week }) => {
              const points = stagePointsAt(trajectory, scenario, 'satisfaction', week);
              const view = { signs: true };
              return (
                <td key={week}>
                  <Printed chart={stage} points={{ ...points, view }} width={WIDTH} height={HEIGHT} untitled />
                </td>
              );
            })}
          </tr>
          {allSeries.map((series) => (
            <tr key={series.id}>
              <th scope="row">{say(series.name)}</th>
              {moments.map(({ week }) => (
                <td key={week}>{say.number(pointsOf(trajectory, series).mean[week])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small">
        {say(drawnIsOneRun)} {say(text.how)}
      </p>
    </section>
  );
}

interface Moment {
  readonly week: number;
  readonly named?: { readonly text: Words; readonly number: number; readonly name: Words };
}

/** The start, and the end of each phase; thirds of the run where it names no phases. */
function momentsOf(scenario: Shown['scenario']): readonly Moment[] {
  const { weeks } = scenario.run;
  const phases = phasesOf(scenario);
  if (phases.length === 0) return [0, 1, 2, 3].map((third) => ({ week: Math.round((weeks * third) / 3) }));
  return [
    { week: 0 },
    ...phases.map(({ to, number, name }) => ({ week: to, named: { text: text.end, number, name } })),
  ];
}
