import type { ComponentChildren } from 'preact';
import type { ShownPhase } from '../parts/phases.ts';
import { goToWeek } from '../shell/actions/playback.ts';
import type { Frame } from './frame.ts';

interface PlotProps {
  readonly frame: Frame;
  readonly height: number;
  readonly children: ComponentChildren;
}

/** In CSS pixels, what is left free above and below the scale of a plot. */
export const MARGIN = 8;

/** Weeks to click on: the playhead jumps there. */
export const Plot = ({ frame, height, children }: PlotProps) => (
  <svg
    width={frame.width}
    height={height}
    aria-hidden="true"
    onClick={(event) => {
      const at = event.clientX - event.currentTarget.getBoundingClientRect().left;
      if (at <= frame.right + 6) goToWeek(frame.week(at));
    }}
  >
    {children}
  </svg>
);

interface GridProps {
  readonly frame: Frame;
  readonly y: (value: number) => number;
  readonly ticks: readonly number[];
  /** Which of the ticks have their number beside them: each, or every so many. */
  readonly every?: number;
  /** Whether lines run from the ticks; what fills the plot would hide them. */
  readonly ruled?: boolean;
  readonly phases: readonly Pick<ShownPhase, 'from'>[];
  readonly children?: ComponentChildren;
}

/** The scale at the left, and the borders between phases from its lowest to its highest tick. */
export function Grid({ frame: { left, right, x }, y, ticks, every = 1, ruled = false, phases, children }: GridProps) {
  const [low, high] = [y(Math.min(...ticks)), y(Math.max(...ticks))];
  return (
    <g class="grid">
      {ticks.map((value, i) => (
        <g key={value}>
          {ruled && <line x1={left} x2={right} y1={y(value)} y2={y(value)} />}
          {i % every === 0 && (
            <text x={left - 6} y={y(value)} dy="0.35em" text-anchor="end">
              {value}
            </text>
          )}
        </g>
      ))}
      {phases.map(
        ({ from }) => from > 0 && <line key={from} class="border" x1={x(from)} x2={x(from)} y1={high} y2={low} />,
      )}
      {children}
    </g>
  );
}
