import { useMemo } from 'preact/hooks';
import { bandPath } from '../../charts/drawing/marks.ts';
import { palettes } from '../../charts/drawing/palette.ts';
import { decisions, decisionStack, type DecidedBy, type DecisionsPoints } from '../../charts/decisions.ts';
import type { Trajectory } from '../../experiment/run/trajectory.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { words, type Words } from '../../words/words.ts';
import { ChartTools } from '../parts/ChartTools.tsx';
import { deciderNames } from '../parts/deciderNames.ts';
import { useVoice } from '../parts/say.ts';
import { useStore } from '../shell/store.ts';
import { decisionMeasures } from './decisionMeasures.ts';
import type { Frame } from './frame.ts';
import { Grid, MARGIN, Plot } from './Plot.tsx';
import { useTimeline } from './timeline.ts';

interface Props {
  readonly scenario: Scenario;
  readonly trajectory: Trajectory;
  readonly frame: Frame;
  readonly height: number;
  readonly week: number;
}

const text = {
  title: words('Decided in the team: {from} → {to} %', 'In het team besloten: {from} → {to} %'),
  of: words('oneself or a teammate', 'zelf of een teamgenoot'),
} as const;

const names: Readonly<Record<DecidedBy, Words>> = {
  ...deciderNames,
  overruled: words('taken back', 'teruggedraaid'),
};

/** Who decides over the weeks, on the axis of the panels above it. */
export function DecisionsPanel({ scenario, trajectory, frame, height, week }: Props) {
  const say = useVoice();
  // The playhead is drawn apart, so that the bands stay while it moves.
  const timeline = useTimeline(scenario, 0);
  const points = useMemo(
    () => decisions.prepare({ ...timeline, measures: decisionMeasures(trajectory.measures) }),
    [timeline, trajectory],
  );
  const y = useMemo(() => (value: number) => MARGIN + (1 - value / 100) * (height - 2 * MARGIN), [height]);
  const bands = useMemo(() => <Bands {...{ points, frame, y }} />, [points, frame, y]);
  const legend = useMemo(() => <Legend />, []);
  const themselves = (at: number): number => points.shares.self[at] + points.shares.teammate[at];
  const last = points.shares.self.length - 1;
  return (
    <figure class="panel blue" aria-label={say(decisions.question(points))}>
      <figcaption>
        <h2>{say(text.title, { from: say.number(themselves(0)), to: say.number(themselves(last)) })}</h2>
        <ChartTools chart={decisions} points={() => ({ ...points, playhead: week })} />
      </figcaption>
      <Plot {...{ frame, height }}>
        {bands}
        <g class="now">
          <line x1={frame.x(week)} x2={frame.x(week)} y1={MARGIN} y2={height - MARGIN} />
          <text class="value" x={frame.right + 8} y={y(themselves(week) / 2)} dy="0.35em">
            {say.number(themselves(week))}
            <title>{say(text.of)}</title>
          </text>
        </g>
      </Plot>
      {legend}
    </figure>
  );
}

/** What the colours are, in the order in which they lie on each other. */
function Legend() {
  const say = useVoice();
  const colours = palettes[useStore(({ session }) => session.theme)].decidedBy;
  return (
    <ul class="decided-legend" aria-hidden="true">
      {decisionStack.map((by) => (
        <li key={by}>
          <svg viewBox="0 0 10 10">
            <rect class="decided" width="10" height="10" fill={colours[by]} />
          </svg>
          {say(names[by])}
        </li>
      ))}
    </ul>
  );
}

interface BandsProps {
  readonly points: DecisionsPoints;
  readonly frame: Frame;
  readonly y: (value: number) => number;
}

/** All that stays while the playhead moves: who decided, piled up to a hundred percent. */
function Bands({ points: { shares, phases }, frame, y }: BandsProps) {
  const { x } = frame;
  const colours = palettes[useStore(({ session }) => session.theme)].decidedBy;
  let below = shares.self.map(() => 0);
  return (
    <>
      {decisionStack.map((by) => {
        const from = below;
        below = below.map((sum, week) => sum + shares[by][week]);
        return <path key={by} fill={colours[by]} class="decided" d={bandPath(from, below, { x, y })} />;
      })}
      <Grid {...{ frame, y, phases }} ticks={[0, 50, 100]} />
    </>
  );
}
