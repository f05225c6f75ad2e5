import { useMemo } from 'preact/hooks';
import { holdsBack } from '../../charts/holdsBack.ts';
import { timeText } from '../../words/duration.ts';
import { type Words, words } from '../../words/words.ts';
import { levers } from '../../model/levers/index.ts';
import { EffectDetails } from '../parts/EffectDetails.tsx';
import { plainSize } from '../parts/effectText.ts';
import { ChartFigure } from '../parts/ChartFigure.tsx';
import { timeOf, UNASKED } from '../shell/cost.ts';
import type { Push } from '../shell/state.ts';
import { useStore } from '../shell/store.ts';
import { useVoice } from '../parts/say.ts';
import type { TabProps } from './Tabs.tsx';

const text = {
  best: words('What moves it most over the half year after', 'Wat dit het meest beweegt in het halve jaar erna'),
  up: words('{lever} up by 10: {effect} points{size}', '{lever} 10 omhoog: {effect} punten{size}'),
  down: words('{lever} down by 10: {effect} points{size}', '{lever} 10 omlaag: {effect} punten{size}'),
  without: words('if nothing is turned', 'als er niets wordt verzet'),
  little: words(
    'No single lever moves it by more than a tenth of a point.',
    'Geen enkele knop beweegt dit meer dan een tiende punt.',
  ),
  waiting: words(
    'Trying every lever in ten pairs of runs…',
    'Elke knop wordt geprobeerd in tien vergelijkingen met hetzelfde toeval…',
  ),
  long: words(
    'In an organisation of this size that takes about {time}.',
    'Bij een organisatie van deze omvang duurt dat ongeveer {time}.',
  ),
  end: words('At the end there is no half year after.', 'Aan het eind is er geen half jaar erna.'),
} as const;

/** Ten of the scenario, and of each lever turned up and down. */
const RUNS = 10 * (1 + 2 * levers.length);

/** The lowest of the three challenges, and the two levers that move it most from here on. */
export function LimitsTab({ branch, trajectory, week }: TabProps) {
  const say = useVoice();
  const pushes = useStore(({ results }) =>
    results.pushes?.scenario === branch.scenario && results.pushes.week === week ? results.pushes.list : undefined,
  );
  const input = useMemo(
    () => ({
      week,
      control: trajectory.measures['control'][week],
      responsibility: trajectory.measures['responsibility'][week],
      contribution: trajectory.measures['contribution'][week],
    }),
    [trajectory, week],
  );
  const best = strongest(pushes ?? []);
  const time = RUNS * timeOf(branch.scenario);
  return (
    <div class="limits">
      <ChartFigure chart={holdsBack} input={input} height={14} widest={44} />
      <h4>{say(text.best)}</h4>
      {week >= branch.scenario.run.weeks ? (
        <p class="hint">{say(text.end)}</p>
      ) : (
        <>
          {!pushes && (
            <p class="hint">
              {say(text.waiting)} {time > UNASKED && say(text.long, { time: timeText(time, say.language) })}
            </p>
          )}
          {pushes && best.length === 0 && <p>{say(text.little)}</p>}
          <ul>
            {best.map(({ lever, by, effect, size }) => (
              <li key={lever}>
                {say(by > 0 ? text.up : text.down, {
                  lever: say(nameOf(lever)),
                  effect: say.signed(effect, 1),
                  size: plainSize(size, say),
                })}
              </li>
            ))}
          </ul>
          <EffectDetails
            where={text.without}
            effects={best.map(({ lever, size }) => ({ name: say(nameOf(lever)), effect: size }))}
          />
        </>
      )}
    </div>
  );
}

/** The two levers that help most, each in its better direction. */
const strongest = (pushes: readonly Push[]): readonly Push[] =>
  pushes
    .filter(({ effect }) => effect > 0.1)
    .sort((a, b) => b.effect - a.effect)
    .filter((push, i, all) => all.findIndex(({ lever }) => lever === push.lever) === i)
    .slice(0, 2);

const nameOf = (id: string): Words => levers.find((lever) => lever.id === id)?.name ?? words(id, id);
