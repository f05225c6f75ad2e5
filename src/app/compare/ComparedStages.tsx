import { useEffect, useMemo } from 'preact/hooks';
import { drawnIsOneRun } from '../../words/sentences.ts';
import { words } from '../../words/words.ts';
import { setSession, store } from '../shell/store.ts';
import { useVoice } from '../parts/say.ts';
import { TimeBar } from '../simulator/TimeBar.tsx';
import { useWeek } from '../simulator/useWeek.ts';
import { StageCanvas } from '../stage/StageCanvas.tsx';
import { StageLegend } from '../stage/StageLegend.tsx';
import { usePace } from '../stage/usePace.ts';
import { asPair, letters, type Side } from './sides.ts';
import { useTrajectories } from '../stage/useTrajectories.ts';

const text = {
  title: words('The same people, week {week}', 'Dezelfde mensen, week {week}'),
  how: words(
    'The same people sit in the same seats: what differs comes from what leaders did.',
    'Dezelfde mensen zitten op dezelfde plekken: wat verschilt, komt door wat leidinggevenden deden.',
  ),
} as const;

/** Organisations beside each other in the same week. */
export function ComparedStages({ sides }: { readonly sides: readonly Side[] }) {
  const say = useVoice();
  const scenarios = useMemo(() => sides.map(({ scenario }) => asPair(scenario, sides[0].scenario)), [sides]);
  const trajectories = useTrajectories(scenarios);
  const pace = usePace();
  const { weeks } = scenarios[0].run;
  const week = useWeek(weeks);
  // In week 0 nothing differs yet, so that is not where one begins to compare.
  useEffect(() => {
    if (store.getState().session.playhead === 0) setSession({ playhead: weeks });
  }, [weeks]);
  // Whoever names phases tells where in time it is.
  const timed = scenarios.find(({ phases }) => phases.length > 0) ?? scenarios[0];
  return (
    <section class="compared-stages">
      <h2>{say(text.title, { week })}</h2>
      <p class="hint">
        {say(text.how)} {say(drawnIsOneRun)}
      </p>
      <div class="stages">
        {sides.map(({ key, name }, s) => {
          const trajectory = trajectories[s];
          return (
            <figure key={key} aria-busy={!trajectory}>
              <figcaption>
                {letters[s]} {say(name)}
              </figcaption>
              {trajectory ? (
                <StageCanvas {...{ trajectory, scenario: scenarios[s], week, pace }} />
              ) : (
                <div class="stage-place" />
              )}
            </figure>
          );
        })}
      </div>
      <TimeBar scenario={timed} plays />
      <StageLegend />
    </section>
  );
}
