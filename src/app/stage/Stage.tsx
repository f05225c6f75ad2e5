import { useMemo } from 'preact/hooks';
import type { Trajectory } from '../../experiment/run/trajectory.ts';
import { stage } from '../../charts/stage.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { words } from '../../words/words.ts';
import { ChartTools } from '../parts/ChartTools.tsx';
import { changesOverTime, phaseAt } from '../parts/phases.ts';
import { useVoice } from '../parts/say.ts';
import { useStore } from '../shell/store.ts';
import { stagePointsAt } from './columns.ts';
import { StageCanvas } from './StageCanvas.tsx';
import { StageLegend } from './StageLegend.tsx';
import { usePace } from './usePace.ts';
import { VideoButton } from './VideoButton.tsx';

const text = {
  title: words('The organisation, week {week}', 'De organisatie, week {week}'),
} as const;

interface Props {
  readonly trajectory: Trajectory;
  readonly scenario: Scenario;
  readonly week: number;
}

/** The organisation itself: teams, leaders, and every decision, with what its marks mean and the same in words. */
export function Stage({ trajectory, scenario, week }: Props) {
  const say = useVoice();
  const measure = useStore(({ session }) => session.stageMeasure);
  const inRoom = useStore(({ session }) => session.presentation !== undefined);
  const pace = usePace();
  // A room is told of no phase where nothing changes.
  const phase = inRoom && !changesOverTime(scenario) ? undefined : phaseAt(scenario, week);
  const video = useMemo(() => <VideoButton {...{ trajectory, scenario }} />, [trajectory, scenario.events]);
  const points = stagePointsAt(trajectory, scenario, measure, week);
  return (
    <figure class="organisation">
      <figcaption>
        <h2>
          {say(text.title, { week })}
          {phase && (
            <span class="phase-now">
              {' '}
              · {phase.number} {say(phase.name)}
            </span>
          )}
        </h2>
        <ChartTools chart={stage} points={() => points}>
          {video}
        </ChartTools>
      </figcaption>
      <StageCanvas {...{ trajectory, scenario, week, pace }} opens />
      <StageLegend counts={points.counts} />
      {/* In a room the legend says it larger. */}
      <p class={inRoom ? 'heard' : 'stage-words'}>{say(stage.sentence(points))}</p>
    </figure>
  );
}
