import { useMemo } from 'preact/hooks';
import { words } from '../../../scenario/messages.ts';
import { DataTable } from '../../parts/DataTable.tsx';
import { useWidth } from '../../parts/size.ts';
import { useVoice } from '../../text/say.ts';
import { areaPath } from './frame.ts';
import type { TabProps } from './Tabs.tsx';

const text = {
  question: words('Who takes the decisions?', 'Wie neemt de besluiten?'),
  smooth: words('Share of decisions, mean over {weeks} weeks.', 'Deel van de besluiten, gemiddeld over {weeks} weken.'),
  lowest: words(
    '{share} % fell where they belong: at the lowest level that can handle them.',
    '{share} % viel waar het hoort: op het laagste niveau dat het aankan.',
  ),
  week: words('Week', 'Week'),
} as const;

const kinds = [
  { measure: 'shareDecidedBySelf', name: words('the person', 'zelf') },
  { measure: 'shareDecidedByTeammate', name: words('a teammate', 'een teamgenoot') },
  { measure: 'shareReserved', name: words('the leader, as agreed', 'de leidinggevende, zoals afgesproken') },
  {
    measure: 'shareOverruled',
    name: words('the leader, overruling the team', 'de leidinggevende, over het team heen'),
  },
  { measure: 'shareDecidedByNobody', name: words('nobody', 'niemand') },
] as const;

/** Weeks over which a share is averaged: one week has few decisions. */
const SPAN = 8;
const HEIGHT = 200;

export function DecisionsTab({ branch, lives, week }: TabProps) {
  const say = useVoice();
  const [place, width] = useWidth<HTMLDivElement>(600);
  const { weeks } = branch.scenario.run;
  const shares = useMemo(() => kinds.map(({ measure }) => smoothed(lives.measures[measure])), [lives]);
  const x = (at: number): number => (at / weeks) * width;
  const y = (share: number): number => (1 - share) * HEIGHT;
  const level = (upTo: number): Float64Array =>
    Float64Array.from(shares[0], (_, at) => shares.slice(0, upTo).reduce((sum, share) => sum + share[at], 0));
  const { decisions, decisionsAtLowestLevel } = lives.measures;
  const window = (values: Float64Array): number =>
    values.slice(Math.max(0, week - SPAN + 1), week + 1).reduce((sum, value) => sum + value, 0);
  const lowest = (100 * window(decisionsAtLowestLevel)) / Math.max(1, window(decisions));
  return (
    <figure>
      <figcaption>
        <h3>{say(text.question)}</h3>
        <span class="hint">{say(text.smooth, { weeks: SPAN })}</span>
      </figcaption>
      <div class="stack-chart" ref={place}>
        <svg width={width} height={HEIGHT} aria-hidden="true">
          {kinds.map(({ measure }, k) => (
            <path key={measure} class={`kind kind-${k}`} d={areaPath(level(k), level(k + 1), x, y)} />
          ))}
          <line class="playhead" x1={x(week)} x2={x(week)} y1={0} y2={HEIGHT} />
        </svg>
      </div>
      <ul class="legend">
        {kinds.map(({ measure, name }, k) => (
          <li key={measure}>
            <span class={`key kind-${k}`} aria-hidden="true" /> {say(name)} <b>{say.number(100 * shares[k][week])} %</b>
          </li>
        ))}
      </ul>
      <p>{say(text.lowest, { share: say.number(lowest) })}</p>
      <DataTable
        caption={say(text.question)}
        table={() => ({
          columns: [
            { name: 'week', heading: text.week },
            ...kinds.map(({ measure, name }) => ({ name: measure, heading: name })),
          ],
          rows: Array.from({ length: Math.floor(weeks / 4) + 1 }, (_, k) => [
            4 * k,
            ...shares.map((share) => 100 * share[4 * k]),
          ]),
        })}
      />
    </figure>
  );
}

/** Mean over the last weeks; a week without decisions does not count. */
function smoothed(values: Float64Array): Float64Array {
  return Float64Array.from(values, (_, week) => {
    const near = values.slice(Math.max(0, week - SPAN + 1), week + 1).filter((value) => !Number.isNaN(value));
    return near.length > 0 ? near.reduce((sum, value) => sum + value, 0) / near.length : 0;
  });
}
