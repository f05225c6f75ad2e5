import { useMemo } from 'preact/hooks';
import type { Trajectory } from '../../experiment/run/trajectory.ts';
import { useBox, useRem, useWidth } from '../parts/size.ts';
import type { Branch } from '../shell/document.ts';
import { DecisionsPanel } from './DecisionsPanel.tsx';
import { frameOf } from './frame.ts';
import { Panels } from './Panels.tsx';
import { useWeek } from './useWeek.ts';

interface Props {
  readonly branch: Branch;
  readonly trajectory: Trajectory;
}

/** In rem: what stands above and below each panel, also once a change was made, and above the pictures. */
const [CAPTION, HEAD, DECISIONS_HEAD] = [5.4, 3.2, 4];
const LEAST = 5;

/** Beside the organisation: two measures over the weeks, and who decides. */
export function SideCharts({ branch, trajectory }: Props) {
  const rem = useRem();
  const [place, box] = useBox<HTMLDivElement>();
  const [inner, width] = useWidth<HTMLDivElement>(400);
  const each = Math.max(LEAST * rem, (box.height - (HEAD + 2 * CAPTION + DECISIONS_HEAD) * rem) / 3);
  const week = useWeek(trajectory.measures['satisfaction'].length - 1);
  const { weeks } = branch.scenario.run;
  const frame = useMemo(() => frameOf(Math.max(120, width), weeks, rem), [width, weeks, rem]);
  return (
    <div ref={place} class="side-charts">
      <Panels branch={branch} trajectory={trajectory} height={each} choice />
      <div ref={inner}>
        <DecisionsPanel scenario={branch.scenario} {...{ trajectory, frame, week }} height={each} />
      </div>
    </div>
  );
}
