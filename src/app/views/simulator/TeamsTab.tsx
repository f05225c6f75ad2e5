import { useMemo } from 'preact/hooks';
import { firstSeat } from '../../../model/columns.ts';
import { words } from '../../../scenario/messages.ts';
import { DataTable } from '../../parts/DataTable.tsx';
import { useVoice } from '../../text/say.ts';
import { linePath } from './frame.ts';
import { lookAt } from './series.ts';
import type { TabProps } from './Tabs.tsx';

const text = {
  question: words('Which teams do well, which don’t?', 'Met welke teams gaat het goed, en met welke niet?'),
  sorted: words(
    'Mean satisfaction by team, the highest at the playhead first.',
    'Gemiddelde werktevredenheid per team, de hoogste op dit moment eerst.',
  ),
  team: words('Team {team}', 'Team {team}'),
  teamHeading: words('Team', 'Team'),
  satisfaction: words('Satisfaction', 'Werktevredenheid'),
  performance: words('Performance', 'Prestaties'),
  control: words('Real control', 'Werkelijke controle'),
  some: words('The best and the worst of {teams} teams.', 'De beste en de slechtste van {teams} teams.'),
} as const;

const WIDTH = 150;
const HEIGHT = 56;
const SHOWN = 24;

/** Small pictures of the same size, one a team, sorted: the differences between teams at one glance. */
export function TeamsTab({ branch, lives, week }: TabProps) {
  const say = useVoice();
  const { weeks } = branch.scenario.run;
  const courses = useMemo(() => teamMeans(lives), [lives]);
  const at = lookAt(lives, week);
  const sorted = courses.map((_, team) => team).sort((a, b) => courses[b][at] - courses[a][at]);
  const shown = sorted.length > SHOWN ? [...sorted.slice(0, SHOWN / 2), ...sorted.slice(-SHOWN / 2)] : sorted;
  const x = (k: number): number => (lives.weeks[k] / weeks) * WIDTH;
  const y = (value: number): number => 3 + (1 - value / 100) * (HEIGHT - 6);
  return (
    <figure>
      <figcaption>
        <h3>{say(text.question)}</h3>
        <span class="hint">
          {say(text.sorted)} {sorted.length > SHOWN && say(text.some, { teams: sorted.length })}
        </span>
      </figcaption>
      <ol class="teams blue">
        {shown.map((team) => (
          <li key={team}>
            <span>
              {say(text.team, { team })} <b>{say.number(courses[team][at])}</b>
            </span>
            <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
              <rect class="field" width={WIDTH} height={HEIGHT} />
              <path class="middle" d={linePath(courses[team], x, y)} />
              <line class="playhead" x1={(week / weeks) * WIDTH} x2={(week / weeks) * WIDTH} y1={0} y2={HEIGHT} />
            </svg>
          </li>
        ))}
      </ol>
      <DataTable
        caption={say(text.question)}
        table={() => ({
          columns: [
            { name: 'team', heading: text.teamHeading },
            { name: 'satisfaction', heading: text.satisfaction },
            { name: 'performance', heading: text.performance },
            { name: 'control', heading: text.control },
          ],
          rows: sorted.map((team) => [
            team,
            courses[team][at],
            lives.ofTeams.performance[at * lives.teams + team] * 100,
            lives.ofTeams.control[at * lives.teams + team] * 100,
          ]),
        })}
      />
    </figure>
  );
}

/** Mean satisfaction of each team at every look, in points. */
function teamMeans(lives: TabProps['lives']): readonly Float64Array[] {
  return Array.from({ length: lives.teams }, (_, team) => {
    const [first, end] = [firstSeat(lives, team), firstSeat(lives, team + 1)];
    return Float64Array.from(lives.weeks, (_, k) => {
      let sum = 0;
      for (let i = first; i < end; i++) sum += lives.people.satisfaction[k * lives.employees + i];
      return (100 * sum) / (end - first);
    });
  });
}
