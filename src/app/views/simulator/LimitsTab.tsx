import { levers } from '../../../model/levers/index.ts';
import { words } from '../../../scenario/messages.ts';
import { styled } from '../../parts/styled.ts';
import { challenges, lowestOf, metIn } from '../../limits.ts';
import { useStore } from '../../store.ts';
import { useVoice } from '../../text/say.ts';
import type { TabProps } from './Tabs.tsx';

const text = {
  question: words('What holds us back most now?', 'Wat houdt ons nu het meest tegen?'),
  answer: words(
    'In week {week}: {challenge} ({value} of 100): {meaning}.',
    'In week {week}: {challenge} ({value} van 100): {meaning}.',
  ),
  best: words('What moves it most over the half year after', 'Wat dit het meest beweegt in het halve jaar erna'),
  up: words('{lever} up by 10: {effect} points', '{lever} 10 omhoog: {effect} punten'),
  down: words('{lever} down by 10: {effect} points', '{lever} 10 omlaag: {effect} punten'),
  little: words(
    'No single lever moves it by more than a tenth of a point.',
    'Geen enkele knop beweegt dit meer dan een tiende punt.',
  ),
  waiting: words(
    'Trying every lever in ten pairs of runs…',
    'Elke knop wordt geprobeerd in tien vergelijkingen met hetzelfde toeval…',
  ),
  end: words('At the end there is no half year after.', 'Aan het eind is er geen half jaar erna.'),
} as const;

/** The lowest of the three challenges, and the two levers that move it most from here on. */
export function LimitsTab({ branch, lives, week }: TabProps) {
  const say = useVoice();
  const lowest = lowestOf(lives.measures, week);
  const pushes = useStore(({ results }) =>
    results.pushes?.scenario === branch.scenario && results.pushes.week === week ? results.pushes.list : undefined,
  );
  const best = [...(pushes ?? [])]
    .filter(({ effect }) => effect > 0.1)
    .sort((a, b) => b.effect - a.effect)
    .filter((push, i, all) => all.findIndex(({ lever }) => lever === push.lever) === i)
    .slice(0, 2);
  return (
    <div class="limits">
      <h3>{say(text.question)}</h3>
      <p>
        {say(text.answer, {
          week,
          challenge: say(lowest.name).toLowerCase(),
          value: say.number(metIn(lowest, lives.measures, week)),
          meaning: say(lowest.meaning),
        })}
      </p>
      <ul class="bars">
        {challenges.map((challenge) => {
          const value = metIn(challenge, lives.measures, week);
          return (
            <li key={challenge.id} class={challenge === lowest ? 'lowest' : ''}>
              <span>{say(challenge.name)}</span>
              <span class="meter" aria-hidden="true">
                <span ref={styled({ width: `${value}%` })} />
              </span>
              <b>{say.number(value)}</b>
            </li>
          );
        })}
      </ul>
      <h4>{say(text.best)}</h4>
      {week >= branch.scenario.run.weeks ? (
        <p class="hint">{say(text.end)}</p>
      ) : (
        <>
          {!pushes && <p class="hint">{say(text.waiting)}</p>}
          {pushes && best.length === 0 && <p>{say(text.little)}</p>}
          <ul>
            {best.map(({ lever, by, effect }) => (
              <li key={lever}>
                {say(by > 0 ? text.up : text.down, {
                  lever: leverName(lever, say.language),
                  effect: say.signed(effect, 1),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

const leverName = (id: string, language: 'en' | 'nl'): string =>
  levers.find((lever) => lever.id === id)?.name[language] ?? id;
