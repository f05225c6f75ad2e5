import { useMemo, useState } from 'preact/hooks';
import { comparedPeriods } from '../../experiment/analysis/comparison.ts';
import type { Period } from '../../experiment/analysis/periods.ts';
import { summaryMeasures } from '../../experiment/analysis/summary.ts';
import { measureOf } from '../../model/measures/index.ts';
import { phases } from '../../scenario/phases.ts';
import { filled } from '../../words/fill.ts';
import { inEach, words, type Words } from '../../words/words.ts';
import { keyFigures, type KeyFigure } from './keyFigures.ts';
import { letters, type Side } from './sides.ts';
import { ends, FigureTable } from './FigureTable.tsx';
import { EffectDetails, type NamedEffect } from '../parts/EffectDetails.tsx';
import { plainSize } from '../parts/effectText.ts';
import { useVoice, type Voice } from '../parts/say.ts';
import type { ComparedProps } from './ComparedPanels.tsx';

const text = {
  title: words('Key figures', 'Kerncijfers'),
  reading: words(
    'Intervals tell of chance in the model only, under the same assumptions. Differences are larger than research usually finds: read their direction rather than their size. “–” in Size: not about single people.',
    'Intervallen gaan alleen over toeval in het model, bij dezelfde aannames. De verschillen zijn groter dan onderzoek meestal vindt: kijk eerder naar de richting dan naar de grootte. ‘–’ bij Omvang: gaat niet over afzonderlijke mensen.',
  ),
  when: words('Which weeks', 'Welke weken'),
  end: words('At the end, week {week}', 'Aan het eind, week {week}'),
  weeks: words('Weeks {from} to {to}', 'Week {from} tot en met {to}'),
  inFirst: words('in “{a}”', 'in ‘{a}’'),
  higher: words(
    '{measure}: “{b}” is {size} points higher than “{a}”{interval}{effect}; higher in {n} of {all} paired {all|run|runs}.',
    '{measure}: ‘{b}’ is {size} punten hoger dan ‘{a}’{interval}{effect}; hoger in {n} van de {all} {all|vergelijking|vergelijkingen}.',
  ),
  lower: words(
    '{measure}: “{b}” is {size} points lower than “{a}”{interval}{effect}; higher in {n} of {all} paired {all|run|runs}.',
    '{measure}: ‘{b}’ is {size} punten lager dan ‘{a}’{interval}{effect}; hoger in {n} van de {all} {all|vergelijking|vergelijkingen}.',
  ),
  within: words(' (95 % interval {low} to {high})', ' (95%-interval {low} tot {high})'),
  same: words(
    '{measure}: “{b}” and “{a}” are the same in all {all} paired runs.',
    '{measure}: ‘{b}’ en ‘{a}’ zijn gelijk in alle {all} {all|vergelijking|vergelijkingen}.',
  ),
} as const;

/** Measures that the sentences are about. */
const TOLD = 4;

/** What each side differs from the first, per phase and at the end, pair by pair. */
export function ComparedFigures({ sides, runs }: ComparedProps) {
  const say = useVoice();
  const periods = useMemo(() => comparedPeriods(sides[0].scenario, sides[1].scenario), [sides]);
  const [chosen, choose] = useState<number | undefined>(undefined);
  const at = Math.min(chosen ?? periods.length - 1, periods.length - 1);
  const figures = useMemo(() => keyFigures(periods[at], summaryMeasures, runs), [periods, at, runs]);
  return (
    <section aria-labelledby="key-figures">
      <h2 id="key-figures">{say(text.title)}</h2>
      <div role="group" aria-label={say(text.when)} class="compare-layout">
        {periods.map((period, p) => (
          <button
            key={p}
            type="button"
            aria-pressed={p === at}
            onClick={() => {
              choose(p);
            }}
          >
            {periodName(period, say)}
          </button>
        ))}
      </div>
      <ul class="differences" aria-live="polite">
        {figures
          .slice(0, TOLD)
          .flatMap((figure) =>
            figure.others.map((other, o) => (
              <li key={`${figure.measure} ${sides[o + 1].key}`}>
                {differenceText(figure, other, sides[0], sides[o + 1], say)}
              </li>
            )),
          )}
      </ul>
      <FigureTable figures={figures} sides={sides} title={periodTitle(periods[at], say)} />
      <p class="hint">{say(text.reading)}</p>
      <EffectDetails where={inFirst(sides[0])} effects={effectsOf(figures, sides, say)} />
    </section>
  );
}

const inFirst = ({ name }: Side): Words => inEach((language) => filled(text.inFirst[language], { a: name[language] }));

const effectsOf = (figures: readonly KeyFigure[], sides: readonly Side[], say: Voice): readonly NamedEffect[] =>
  figures.flatMap(({ measure, others }) =>
    others.map(({ effect }, o) => {
      const letter = sides.length > 2 ? ` (${letters[o + 1]})` : '';
      return { name: say(measureOf(measure).name) + letter, effect };
    }),
  );

const weeksOf = ({ from, to }: Period, say: Voice): string => say(text.weeks, { from, to });

function periodName(period: Period, say: Voice): string {
  if (period.from === period.to) return say(text.end, { week: period.to });
  const numeral = 1 + phases.findIndex(({ id }) => id === period.phase);
  return numeral > 0 ? `${numeral} ${say(phases[numeral - 1].name)}` : weeksOf(period, say);
}

function periodTitle(period: Period, say: Voice): string {
  const name = periodName(period, say);
  return period.from === period.to || period.phase === undefined ? name : `${name}: ${weeksOf(period, say)}`;
}

function differenceText(
  { measure }: KeyFigure,
  { difference, effect }: KeyFigure['others'][number],
  a: Side,
  b: Side,
  say: Voice,
) {
  const { mean, halfWidth, higher, lower, n } = difference;
  const values = { measure: say(measureOf(measure).name), a: say(a.name), b: say(b.name), n: higher, all: n };
  if (higher + lower === 0) return say(text.same, values);
  return say(mean > 0 ? text.higher : text.lower, {
    ...values,
    size: say.number(Math.abs(mean), 1),
    interval: halfWidth === undefined ? '' : say(text.within, ends(mean, halfWidth, say)),
    effect: plainSize(effect, say),
  });
}
