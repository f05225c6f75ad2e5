import { useMemo } from 'preact/hooks';
import type { Trajectory } from '../../experiment/run/trajectory.ts';
import { decisions } from '../../charts/decisions.ts';
import { ChartFigure } from '../parts/ChartFigure.tsx';
import { useBox, useRem } from '../parts/size.ts';
import type { Branch } from '../shell/document.ts';
import { useStore } from '../shell/store.ts';
import { decisionMeasures } from './decisionMeasures.ts';
import { Panels } from './Panels.tsx';
import { useTimeline } from './timeline.ts';

interface Props {
  readonly branch: Branch;
  readonly trajectory: Trajectory;
}

/** In rem: what stands above and below each panel, and above the pictures. */
const [CAPTION, HEAD, DECISIONS_HEAD] = [4.2, 3.2, 2.2];
const LEAST = 5;

/** Beside the organisation: two measures over the weeks, and who decides. */
export function SideCharts({ branch, trajectory }: Props) {
  const rem = useRem();
  const [place, box] = useBox<HTMLDivElement>();
  const each = Math.max(LEAST * rem, (box.height - (HEAD + 2 * CAPTION + DECISIONS_HEAD) * rem) / 3);
  const playhead = useStore(({ session }) => session.playhead);
  const week = Math.min(playhead, trajectory.measures['satisfaction'].length - 1);
  const timeline = useTimeline(branch.scenario, week);
  const input = useMemo(
    () => ({ ...timeline, measures: decisionMeasures(trajectory.measures) }),
    [timeline, trajectory],
  );
  return (
    <div ref={place} class="side-charts">
      <Panels branch={branch} trajectory={trajectory} height={each} choice />
      <ChartFigure chart={decisions} input={input} height={each / rem} />
    </div>
  );
}
