import { stage } from '../../charts/stage/stage.ts';
import { words } from '../../words/words.ts';
import { phasesOf } from '../parts/phases.ts';
import { useVoice } from '../parts/say.ts';
import { stageInput } from '../stage/columns.ts';
import { Printed } from './Printed.tsx';
import type { Shown } from './shown.ts';

const text = {
  title: words('Who decides, from the start to the end', 'Wie beslist, van begin tot eind'),
  week: words('Week {week}', 'Week {week}'),
  end: words('Week {week}, end of phase {number}', 'Week {week}, einde van fase {number}'),
  how: words(
    'A circle is a team with its leader in the middle (the fuller, the more control). A line: the leader decided; broken: took it back; a ring: people decided themselves. Larger: takes more responsibility; + and −: clearly more or less satisfied than the middle person in week 0.',
    'Een cirkel is een team met de leidinggevende in het midden (hoe voller, hoe meer controle). Een lijn: de leidinggevende besliste; onderbroken: draaide het terug; een ring: mensen beslisten zelf. Groter: neemt meer verantwoordelijkheid; + en −: duidelijk meer of minder tevreden dan de middelste persoon in week 0.',
  ),
} as const;

/** In CSS pixels: two beside each other on a page. */
const [WIDTH, HEIGHT] = [335, 132];

/** The organisation at the start and at the end of each phase, also readable without colour. */
export function Stages({ scenario, trajectory }: Shown) {
  const say = useVoice();
  return (
    <section>
      <h2>{say(text.title)}</h2>
      <div class="stages">
        {moments(scenario).map(({ week, number }) => (
          <figure key={week}>
            <figcaption>{number === undefined ? say(text.week, { week }) : say(text.end, { week, number })}</figcaption>
            <Printed
              chart={stage}
              points={{
                ...stage.prepare(stageInput(trajectory, scenario, 'satisfaction', week)),
                view: { signs: true },
              }}
              width={WIDTH}
              height={HEIGHT}
              untitled
            />
          </figure>
        ))}
      </div>
      <p class="small">{say(text.how)}</p>
    </section>
  );
}

/** The start, and the end of each phase; thirds of the run where it names no phases. */
function moments(scenario: Shown['scenario']): readonly { readonly week: number; readonly number?: number }[] {
  const { weeks } = scenario.run;
  const phases = phasesOf(scenario);
  const ends =
    phases.length > 0
      ? phases.map(({ to, number }) => ({ week: to, number }))
      : [1, 2, 3].map((third) => ({ week: Math.round((weeks * third) / 3) }));
  return [{ week: 0 }, ...ends];
}
