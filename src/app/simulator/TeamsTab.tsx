import { useMemo } from 'preact/hooks';
import { teams as teamsChart } from '../../charts/teams.ts';
import { measureOf } from '../../model/measures/index.ts';
import { words } from '../../words/words.ts';
import { ChartFigure } from '../parts/ChartFigure.tsx';
import { shownNumber } from '../parts/counting.ts';
import { everyWeekOfTeams } from './series.ts';
import type { TabProps } from './Tabs.tsx';
import { useTimeline } from './timeline.ts';

/** Small pictures of the same size, one a team, sorted: the differences between teams at one glance. */
export function TeamsTab({ branch, trajectory, week }: TabProps) {
  const timeline = useTimeline(branch.scenario, week);
  const teams = useMemo(
    () =>
      everyWeekOfTeams(trajectory, 'satisfaction').map((values, team) => ({
        name: words(`Team ${shownNumber(team)}`, `Team ${shownNumber(team)}`),
        values,
      })),
    [trajectory],
  );
  const input = useMemo(() => ({ ...timeline, measure: measureOf('satisfaction'), teams }), [timeline, teams]);
  return <ChartFigure chart={teamsChart} input={input} height={30} />;
}
