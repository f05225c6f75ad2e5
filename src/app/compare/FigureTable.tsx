import type { Difference } from '../../experiment/analysis/comparison.ts';
import { measureOf } from '../../model/measures/index.ts';
import { words } from '../../words/words.ts';
import { sizeName } from '../parts/effectText.ts';
import { useVoice, type Voice } from '../parts/say.ts';
import type { KeyFigure } from './keyFigures.ts';
import { letters, type Side } from './sides.ts';

const text = {
  measure: words('Measure', 'Uitkomst'),
  less: words('{b} − {a} (95 %)', '{b} − {a} (95 %)'),
  size: words('Size', 'Omvang'),
  higherIn: words('{b} higher in', '{b} hoger in'),
  of: words('{n} of {all}', '{n} van {all}'),
  higher: words('higher in {n} of {all}', 'hoger in {n} van {all}'),
  interval: words('{low} to {high}', '{low} tot {high}'),
} as const;

interface TableProps {
  readonly figures: readonly KeyFigure[];
  readonly sides: readonly Side[];
  readonly title: string;
}

/** The first side's means, and what each other side differs from them. */
export function FigureTable({ figures, sides, title }: TableProps) {
  const say = useVoice();
  const others = sides.slice(1);
  const [a] = letters;
  // With more than two sides what belongs together shares a cell, so that four fit.
  const close = others.length > 1;
  return (
    <div class="scroll whole" tabIndex={0} role="region" aria-label={title}>
      <table class="figures">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{say(text.measure)}</th>
            <th scope="col">
              {a} {say(sides[0].name)}
            </th>
            {others.flatMap(({ key, name }, o) => {
              const b = letters[o + 1];
              return [
                <th key={key} scope="col">
                  {b} {say(name)}
                </th>,
                <th key={`${key} less`} scope="col">
                  {say(text.less, { a, b })}
                </th>,
                ...(close
                  ? []
                  : [
                      <th key={`${key} size`} scope="col">
                        {say(text.size)}
                      </th>,
                      <th key={`${key} higher`} scope="col">
                        {say(text.higherIn, { b })}
                      </th>,
                    ]),
              ];
            })}
          </tr>
        </thead>
        <tbody>
          {figures.map(({ measure, first, others: own }) => (
            <tr key={measure}>
              <th scope="row">{say(measureOf(measure).name)}</th>
              <td>{say.number(first, 1)}</td>
              {own.flatMap(({ mean, difference, effect }, o) => [
                <td key={o}>{say.number(mean, 1)}</td>,
                <td key={`${o} less`}>
                  <b>{say.signed(difference.mean, 1)}</b> {intervalText(difference, say)}
                  {close && (
                    <div class="hint">
                      {effect && `${sizeName(effect, say)}, `}
                      {say(text.higher, { n: difference.higher, all: difference.n })}
                    </div>
                  )}
                </td>,
                ...(close
                  ? []
                  : [
                      <td key={`${o} size`}>{effect ? sizeName(effect, say) : '–'}</td>,
                      <td key={`${o} higher`}>{say(text.of, { n: difference.higher, all: difference.n })}</td>,
                    ]),
              ])}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const intervalText = ({ mean, halfWidth }: Difference, say: Voice): string =>
  halfWidth === undefined ? '' : `(${say(text.interval, ends(mean, halfWidth, say))})`;

/** Of a 95 % interval. */
export const ends = (mean: number, halfWidth: number, say: Voice) => ({
  low: say.signed(mean - halfWidth, 1),
  high: say.signed(mean + halfWidth, 1),
});
