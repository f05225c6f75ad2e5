import { useMemo } from 'preact/hooks';
import { decisions } from '../../charts/decisions.ts';
import { ChartFigure } from '../parts/ChartFigure.tsx';
import { decisionMeasures } from './decisionMeasures.ts';
import type { TabProps } from './Tabs.tsx';
import { useTimeline } from './timeline.ts';

export function DecisionsTab({ branch, trajectory, week }: TabProps) {
  const timeline = useTimeline(branch.scenario, week);
  const input = useMemo(
    () => ({ ...timeline, measures: decisionMeasures(trajectory.measures) }),
    [timeline, trajectory],
  );
  return <ChartFigure chart={decisions} input={input} height={20} />;
}
