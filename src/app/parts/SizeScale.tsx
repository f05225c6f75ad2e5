import { sizeFrom, type EffectSize, type Size } from '../../statistics/effectSize.ts';
import { words } from '../../words/words.ts';
import { widthOf } from '../../charts/drawing/text.ts';
import { effectFigures, nameOfSize, shortSize } from './effectText.ts';
import { useRem } from './size.ts';
import { useVoice } from './say.ts';

const text = {
  described: words(
    'At the end {points} points from the dashed line{size}. Small from {small}, medium from {medium}, large from {large} points. {figures}.',
    'Aan het eind {points} punten van de streepjeslijn{size}. Klein vanaf {small}, middelgroot vanaf {medium}, groot vanaf {large} punten. {figures}.',
  ),
} as const;

/** How far the scale goes, in standard deviations of people. */
const END = 1.05;
const named = [
  { size: 'small', to: sizeFrom.medium },
  { size: 'medium', to: sizeFrom.large },
  { size: 'large', to: END },
] as const;

interface Props {
  /** In points. */
  readonly difference: number;
  readonly effect: EffectSize;
  readonly width: number;
}

/** What so many points are to people: small, medium and large in points, and where this difference lies. */
export function SizeScale({ difference, effect, width }: Props) {
  const say = useVoice();
  const rem = useRem();
  const { sd } = effect;
  const [height, foot] = [1.9 * rem, 0.65 * rem];
  const x = (d: number): number => (Math.min(END, d) / END) * (width - 12) + 6;
  const points = (size: Size): string => say.number(sizeFrom[size] * sd, 1);
  const at = x(Math.abs(effect.d));
  const label = say(text.described, {
    points: say.signed(difference, 1),
    size: shortSize(effect, say),
    small: points('small'),
    medium: points('medium'),
    large: points('large'),
    figures: effectFigures(effect, say),
  });
  return (
    <svg class="size-scale" width={width} height={height} role="img" aria-label={label}>
      <title>{label}</title>
      {named.map(({ size, to }) => {
        const [left, room] = [x(sizeFrom[size]), x(to) - x(sizeFrom[size])];
        return (
          <g key={size}>
            <rect class={size} x={left} width={room} y={foot} height={5} />
            <text x={left} y={height - 3}>
              {labelIn(room, nameOfSize(size, say), points(size), 0.8125 * rem)}
            </text>
          </g>
        );
      })}
      <path class="here" d={`M${at} ${foot + 1}l-5-8h10z`} />
    </svg>
  );
}

/** The name with its points where there is room for both. */
const labelIn = (room: number, name: string, points: string, size: number): string =>
  [`${name} ${points}`, name].find((label) => widthOf(label, size) + 4 <= room) ?? points;
