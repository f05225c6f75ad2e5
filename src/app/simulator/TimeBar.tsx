import { useMemo } from 'preact/hooks';
import type { Scenario } from '../../scenario/scenario.ts';
import { changesOverTime, phasesOf } from '../parts/phases.ts';
import { useWidth } from '../parts/size.ts';
import { useStore } from '../shell/store.ts';
import { timeFrame } from './frame.ts';
import { PhaseRibbon } from './PhaseRibbon.tsx';
import { useWeek } from './useWeek.ts';
import { PlayButtons, Scrub, WeekAndSpeed } from './Transport.tsx';

interface Props {
  readonly scenario: Scenario;
  /** Without it the weeks are only to be seen. */
  readonly plays: boolean;
}

/** The phases, and below them what plays the weeks. */
export function TimeBar({ scenario, plays }: Props) {
  const [place, width] = useWidth<HTMLDivElement>(720);
  const { run, phases: labels } = scenario;
  const { weeks } = run;
  const frame = useMemo(() => timeFrame(width, weeks), [width, weeks]);
  const inRoom = useStore(({ session }) => session.presentation !== undefined);
  const named = !inRoom || changesOverTime(scenario);
  const phases = useMemo(() => (named ? phasesOf({ phases: labels, run }) : []), [named, labels, run]);
  const week = useWeek(weeks);
  const here = phases.findLast(({ from }) => from <= week);
  // The same element is not drawn again: while the playhead moves, these stay.
  const ribbon = useMemo(() => <PhaseRibbon {...{ frame, phases, here }} />, [frame, phases, here]);
  const buttons = useMemo(() => <PlayButtons />, []);
  return (
    <div class="time-bar">
      {plays && buttons}
      <div ref={place} class="time">
        {/* In a room it keeps its place, so that no step moves the picture. */}
        {(inRoom || phases.length > 0) && ribbon}
        {plays && <Scrub weeks={weeks} />}
      </div>
      {plays && <WeekAndSpeed weeks={weeks} />}
    </div>
  );
}
