import { useMemo } from 'preact/hooks';
import type { Scenario } from '../../scenario/scenario.ts';
import { phasesOf } from '../parts/phases.ts';
import { useWidth } from '../parts/size.ts';
import { useStore } from '../shell/store.ts';
import { timeFrame } from './frame.ts';
import { PhaseRibbon } from './PhaseRibbon.tsx';
import { PlayButtons, Scrub, WeekAndSpeed } from './Transport.tsx';

interface Props {
  readonly scenario: Scenario;
  /** Without it the weeks are only to be seen. */
  readonly plays: boolean;
}

/** The phases, and below them what plays the weeks. */
export function TimeBar({ scenario, plays }: Props) {
  const [place, width] = useWidth<HTMLDivElement>(720);
  const { weeks } = scenario.run;
  const frame = useMemo(() => timeFrame(width, weeks), [width, weeks]);
  const phases = useMemo(() => phasesOf(scenario), [scenario]);
  const week = useStore(({ session }) => Math.min(session.playhead, weeks));
  return (
    <div class="time-bar">
      {plays && <PlayButtons />}
      <div ref={place} class="time">
        {phases.length > 0 && <PhaseRibbon frame={frame} phases={phases} week={week} />}
        {plays && <Scrub weeks={weeks} />}
      </div>
      {plays && <WeekAndSpeed weeks={weeks} />}
    </div>
  );
}
