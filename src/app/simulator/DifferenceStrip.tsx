import { useMemo } from 'preact/hooks';
import { words } from '../../words/words.ts';
import { useRested } from '../parts/useRested.ts';
import { useRem } from '../parts/size.ts';
import type { EffectSize } from '../../statistics/effectSize.ts';
import { effectFigures, shortSize } from '../parts/effectText.ts';
import { useVoice } from '../parts/say.ts';
import { bandPath } from '../../charts/drawing/marks.ts';
import type { Frame } from './frame.ts';

const text = {
  name: words('The difference that it makes{size}', 'Het verschil dat het maakt{size}'),
  described: words(
    'Difference of the line from the dashed line: {now} points in week {week}{size}; over all weeks from {least} to {most}.',
    'Verschil van de lijn met de streepjeslijn: {now} punten in week {week}{size}; over alle weken van {least} tot {most}.',
  ),
} as const;

/** Points from the middle to the edge at the least, so that chance does not look like an effect. */
const LEAST = 5;
/** Milliseconds. */
const REST = 60;

interface Props {
  /** In points, by week. */
  readonly now: readonly number[];
  readonly before: readonly number[];
  readonly frame: Frame;
  readonly week: number;
  /** How large it is in that week; undefined where people do not come into it. */
  readonly effect: EffectSize | undefined;
}

/** The line minus the dashed line, on the same weeks. */
export function DifferenceStrip({ now, before, frame, week, effect }: Props) {
  const say = useVoice();
  const height = Math.round(3 * useRem());
  // It follows a drag at a short distance: the line itself comes first.
  const lines = useRested(
    useMemo(() => ({ now, before }), [now, before]),
    REST,
  );
  const drawn = useMemo(() => {
    const weeks = Math.min(lines.now.length, lines.before.length);
    const values = lines.now.slice(0, weeks).map((value, w) => value - lines.before[w]);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const edge = Math.max(LEAST, 5 * Math.ceil(Math.max(most, -least) / 5));
    const y = (value: number): number => (1 - value / edge) * (height / 2 - 3) + 3;
    const none = values.map(() => 0);
    const scales = { x: frame.x, y };
    const up = bandPath(none, values.map((value) => Math.max(0, value)), scales); // prettier-ignore
    const down = bandPath(values.map((value) => Math.min(0, value)), none, scales); // prettier-ignore
    return { values, least, most, edge, y, up, down };
  }, [lines, frame, height]);
  const { values, least, most, edge, y } = drawn;
  const signed = (value: number): string => say.signed(Math.round(value));
  const here = values[Math.min(week, values.length - 1)];
  const size = shortSize(effect, say);
  const figures = effect && effectFigures(effect, say);
  const told = { now: signed(here), week, size, least: signed(least), most: signed(most) };
  const label = say(text.described, told) + (figures ? ` ${figures}.` : '');
  return (
    <div class="difference">
      <span class="hint" title={figures}>
        {say(text.name, { size })}
      </span>
      <svg width={frame.width} height={height} role="img" aria-label={label}>
        <path class="up" d={drawn.up} />
        <path class="down" d={drawn.down} />
        <line class="zero" x1={frame.left} x2={frame.right} y1={y(0)} y2={y(0)} />
        <line class="here" x1={frame.x(week)} x2={frame.x(week)} y1={3} y2={height - 3} />
        {[edge, -edge].map((value) => (
          <text key={value} x={frame.left - 6} y={y(value)} dy={value > 0 ? '0.6em' : '0em'} text-anchor="end">
            {signed(value)}
          </text>
        ))}
        <text class="value" x={frame.right + 8} y={y(0)} dy="0.35em">
          {signed(here)}
        </text>
      </svg>
    </div>
  );
}
