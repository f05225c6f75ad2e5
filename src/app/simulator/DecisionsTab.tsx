import { useMemo } from 'preact/hooks';
import { decisions, type DecisionMeasures } from '../../charts/decisions.ts';
import { ChartFigure } from '../parts/ChartFigure.tsx';
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

const decisionMeasures = (measures: Readonly<Record<string, Float64Array>>): DecisionMeasures => ({
  shareDecidedBySelf: measures['shareDecidedBySelf'],
  shareDecidedByTeammate: measures['shareDecidedByTeammate'],
  shareReserved: measures['shareReserved'],
  shareOverruled: measures['shareOverruled'],
  shareDecidedByNobody: measures['shareDecidedByNobody'],
  decisions: measures['decisions'],
  decisionsAtLowestLevel: measures['decisionsAtLowestLevel'],
});
