import { inEach, type Words } from '../words/words.ts';
import type { Chart, ChartTable } from './chart.ts';
import { noted, sayInstead, type Figure } from './drawing/frame.ts';
import { drawIntervalRows, type IntervalRow } from './drawing/intervalRows.ts';
import { signOf } from './drawing/marks.ts';
import { colourOf } from './drawing/palette.ts';
import { known, orNull, type Shown } from './drawing/series.ts';
import { factorName, notResolved, verdictOf } from './drawing/verdicts.ts';
import type { NoMatch, NoVariance } from '../statistics/verdicts.ts';
import { ofBatch } from './ofBatch.ts';
import { nothingToShow } from './drawing/words.ts';
import { filled } from '../words/fill.ts';
import { inSentence } from '../words/sentences.ts';
import { signedText } from '../words/numbers.ts';

/** Main effects as the experiment gives them. */
export type MainEffects =
  | {
      readonly kind: 'effects';
      readonly factors: readonly {
        readonly path: string;
        readonly levels: readonly {
          readonly level: unknown;
          readonly effect: { readonly mean: number; readonly halfWidth: number | undefined };
          readonly resolved: boolean;
        }[];
      }[];
    }
  | NoVariance
  | NoMatch;

export interface EffectsInput {
  readonly measure: Shown;
  readonly effects: MainEffects;
  /** Names of factors by path; the path itself where there is none. */
  readonly names?: Readonly<Record<string, Words>> | undefined;
}

export interface EffectRow {
  readonly factor: Words;
  readonly level: string;
  readonly mean: number;
  /** NaN where there are too few runs for an interval. */
  readonly low: number;
  readonly high: number;
  readonly resolved: boolean;
}

export interface EffectsPoints {
  readonly measure: Shown;
  readonly rows: readonly EffectRow[];
  /** Why there are no rows. */
  readonly verdict: Words | undefined;
}

const words = {
  question: { en: '{name}: what does each setting do by itself?', nl: '{name}: wat doet elke instelling op zichzelf?' },
  axis: { en: 'difference in {name}, with 95 % interval', nl: 'verschil in {name}, met 95%-interval' },
  sentence: {
    en: 'The largest effect on {name}: {factor} at {level}, {value}.',
    nl: 'Het grootste effect op {name}: {factor} op {level}, {value}.',
  },
  unresolved: {
    en: '{n} of {all} {all|effect|effects} {n|is|are} not resolved.',
    nl: '{n} van de {all} {all|effect|effecten} {n|is|zijn} niet te onderscheiden.',
  },
  factor: { en: 'setting', nl: 'instelling' },
  level: { en: 'value', nl: 'waarde' },
  effect: { en: 'effect', nl: 'effect' },
  low: { en: 'low', nl: 'laag' },
  high: { en: 'high', nl: 'hoog' },
} as const satisfies Record<string, Words>;

const question = ({ measure }: EffectsPoints): Words =>
  inEach((language) => filled(words.question[language], { name: measure.name[language] }));

function prepare({ measure, effects: found, names }: EffectsInput): EffectsPoints {
  if (found.kind !== 'effects') return { measure, rows: [], verdict: verdictOf(found) };
  const rows = found.factors.flatMap(({ path, levels }) =>
    levels.map(({ level, effect, resolved }): EffectRow => {
      const half = effect.halfWidth ?? Number.NaN;
      return {
        factor: factorName(path, names),
        level: typeof level === 'string' ? level : JSON.stringify(level),
        mean: effect.mean,
        low: effect.mean - half,
        high: effect.mean + half,
        resolved,
      };
    }),
  );
  return { measure, rows, verdict: rows.length === 0 ? nothingToShow : undefined };
}

function sentence({ measure, rows, verdict }: EffectsPoints): Words {
  if (verdict) return verdict;
  const largest = rows.reduce((most, row) => (Math.abs(row.mean) > Math.abs(most.mean) ? row : most));
  const unresolved = rows.filter(({ resolved }) => !resolved).length;
  return inEach((language) => {
    const said = filled(words.sentence[language], {
      name: inSentence(measure.name[language]),
      factor: inSentence(largest.factor[language]),
      level: largest.level,
      value: signedText(largest.mean, language, 1),
    });
    return unresolved === 0
      ? said
      : `${said} ${filled(words.unresolved[language], { n: unresolved, all: rows.length })}`;
  });
}

const table = ({ rows }: EffectsPoints): ChartTable => ({
  columns: (['factor', 'level', 'effect', 'low', 'high'] as const).map((name) => ({ name, heading: words[name] })),
  rows: rows.map(({ factor, level, mean, low, high }) => [factor, level, orNull(mean), orNull(low), orNull(high)]),
});

function draw(whole: Figure, points: EffectsPoints): void {
  const { measure, rows, verdict } = points;
  if (verdict) {
    sayInstead(whole, verdict);
    return;
  }
  const { language, palette } = whole;
  const on = rows.every(({ resolved }) => resolved) ? whole : noted(whole, `○ ${notResolved[language]}`);
  const fill = colourOf(measure.id, palette);
  const lines = rows.flatMap((row, r): IntervalRow[] => {
    const heading = row.factor[language];
    const dot = { value: row.mean, low: row.low, high: row.high, sign: signOf(measure.id), fill, faint: !row.resolved };
    const line = { label: row.level, dots: [dot] };
    const first = r === 0 || rows[r - 1].factor[language] !== heading;
    return first ? [{ label: heading, heading: true, dots: [] }, line] : [line];
  });
  const ends = [0, ...rows.flatMap(({ mean, low, high }) => [mean, low, high])].filter(known);
  const axis = filled(words.axis[language], { name: inSentence(measure.name[language]) });
  drawIntervalRows(on, lines, [Math.min(...ends), Math.max(...ends)], axis);
}

export const effects: Chart<EffectsInput, EffectsPoints> = { id: 'effects', question, prepare, draw, table, sentence };

export const effectsOfBatch = ofBatch(
  effects,
  ({ measure, names, sensitivity }) =>
    sensitivity?.of === 'main effects' ? { measure, names, effects: sensitivity.found } : undefined,
  ({ effects }) =>
    120 +
    26 * (effects.kind === 'effects' ? effects.factors.reduce((rows, { levels }) => rows + levels.length + 1, 0) : 0),
);
