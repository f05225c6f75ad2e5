import { inEach, type Words } from '../words/words.ts';
import type { Chart, ChartTable } from './chart.ts';
import { noted, sayInstead, type Figure } from './drawing/frame.ts';
import { drawBar, drawRule } from './drawing/marks.ts';
import { known, orNull } from './drawing/series.ts';
import { heightOf, widthOf, wrapped, write } from './drawing/text.ts';
import { nothingToShow } from './drawing/words.ts';
import { filled } from '../words/fill.ts';
import { inSentence } from '../words/sentences.ts';
import { numberText, signedText } from '../words/numbers.ts';

export interface HoldsBackInput {
  readonly week: number;
  /** Means over the organisation in that week, 0–1. */
  readonly control: number;
  readonly responsibility: number;
  readonly contribution: number;
  /** The levers that move the limiting one most: by how many points for 10 points more. */
  readonly levers?: readonly { readonly name: Words; readonly change: number }[] | undefined;
}

export type ChallengeId = 'control' | 'responsibility' | 'contribution';

export interface HoldsBackPoints {
  readonly week: number;
  /** In points, more is better: real control counts as 100 less itself. */
  readonly challenges: readonly { readonly id: ChallengeId; readonly value: number }[];
  readonly limiting: ChallengeId | undefined;
  readonly levers: readonly { readonly name: Words; readonly change: number }[];
}

const words = {
  question: { en: 'What holds us back?', nl: 'Wat houdt ons tegen?' },
  control: { en: 'Leaders let go (100 − real control)', nl: 'Leidinggevenden laten los (100 − werkelijke controle)' },
  responsibility: { en: 'People take responsibility', nl: 'Mensen nemen verantwoordelijkheid' },
  contribution: { en: 'People contribute to the whole', nl: 'Mensen dragen bij aan het geheel' },
  limiting: { en: 'this holds us back most', nl: 'dit houdt ons het meest tegen' },
  sentence: {
    en: 'In week {week}, this holds us back most: {limiting}, at {value} of 100.',
    nl: 'In week {week} houdt dit ons het meest tegen: {limiting}, op {value} van de 100.',
  },
  levers: { en: 'Ten points more of a lever: {list}.', nl: 'Tien punten meer op een knop: {list}.' },
  week: { en: 'week {week} · more is better', nl: 'week {week} · meer is beter' },
  challenge: { en: 'challenge', nl: 'opgave' },
  points: { en: 'points', nl: 'punten' },
} as const satisfies Record<string, Words>;

const question = (): Words => words.question;

function prepare({ week, control, responsibility, contribution, levers }: HoldsBackInput): HoldsBackPoints {
  const challenges = [
    { id: 'control', value: 100 - control * 100 },
    { id: 'responsibility', value: responsibility * 100 },
    { id: 'contribution', value: contribution * 100 },
  ] as const;
  const sure = challenges.filter(({ value }) => known(value));
  const lowest = Math.min(...sure.map(({ value }) => value));
  return { week, challenges, limiting: sure.find(({ value }) => value === lowest)?.id, levers: levers ?? [] };
}

function sentence(points: HoldsBackPoints): Words {
  const { week, challenges, limiting } = points;
  const found = challenges.find(({ id }) => id === limiting);
  if (!found) return nothingToShow;
  return inEach((language) => {
    const limit = inSentence(words[found.id][language]);
    const said = filled(words.sentence[language], { week, limiting: limit, value: numberText(found.value, language) });
    const more = leverText(points)[language];
    return more === '' ? said : `${said} ${more}`;
  });
}

const leverText = ({ levers }: HoldsBackPoints): Words =>
  inEach((language) => {
    if (levers.length === 0) return '';
    const list = levers
      .map(({ name, change }) => `${inSentence(name[language])} ${signedText(change, language, 1)}`)
      .join('; ');
    return filled(words.levers[language], { list });
  });

const table = ({ challenges }: HoldsBackPoints): ChartTable => ({
  columns: [
    { name: 'challenge', heading: words.challenge },
    { name: 'points', heading: words.points },
  ],
  rows: challenges.map(({ id, value }) => [words[id], orNull(value)]),
});

function draw(whole: Figure, points: HoldsBackPoints): void {
  const { week, challenges, limiting, levers } = points;
  if (limiting === undefined) {
    sayInstead(whole);
    return;
  }
  const { language, pen, palette, sizes, line } = whole;
  const on = noted(whole, filled(words.week[language], { week }));
  const { box } = on;
  const width = box.right - box.left;
  const advice = levers.length === 0 ? [] : wrapped(leverText(points)[language], width, sizes.text);
  const limit = words.limiting[language];
  const rows = challenges.map((challenge) => {
    const text = words[challenge.id][language];
    const marked = challenge.id === limiting;
    return { ...challenge, marked, lines: wrapped(marked ? `${text} – ${limit}` : text, width, sizes.text, marked) };
  });
  const texts = rows.reduce((sum, { lines }) => sum + heightOf(lines, sizes.text), heightOf(advice, sizes.text));
  // What the texts leave goes to the bars and the air between them.
  const each = Math.max(0, box.bottom - box.top - texts) / rows.length;
  const thick = Math.max(4, Math.min(line * 2.2, each * 0.55));
  const air = Math.min(line * 1.3, each * 0.35);
  const scale = (width - widthOf('100', sizes.text, true) - 10) / 100;
  let top = box.top + line * 0.2;
  for (const { value, marked, lines } of rows) {
    write(pen, lines, box.left, top + line / 2, { fill: palette.ink, size: sizes.text, bold: marked });
    top += heightOf(lines, sizes.text) + line * 0.1;
    drawBar(pen, [box.left, top], [box.left + 100 * scale, top + thick], {
      fill: palette.grid,
      opacity: on.projector ? 0.3 : 0.7,
    });
    if (known(value)) {
      const end = box.left + value * scale;
      drawBar(pen, [box.left, top], [end, top + thick], { fill: marked ? palette.lower : palette.reference });
      write(pen, [numberText(value, language)], box.left + 100 * scale + 8, top + thick / 2, {
        fill: palette.ink,
        size: sizes.text,
        bold: marked,
      });
      if (marked) drawRule(pen, [end, top - 3], [end, top + thick + 3], { stroke: palette.ink, width: 3 });
    }
    top += thick + air;
  }
  write(pen, advice, box.left, top + line / 2, { fill: palette.quiet, size: sizes.text });
}

export const holdsBack: Chart<HoldsBackInput, HoldsBackPoints> = {
  id: 'holdsBack',
  question,
  prepare,
  draw,
  table,
  sentence,
};
