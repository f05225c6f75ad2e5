import { inEach, type Words } from '../words/words.ts';
import type { Chart, ChartTable } from './chart.ts';
import { drawEvents } from './drawing/events.ts';
import { sayInstead, type Box, type Figure } from './drawing/frame.ts';
import { drawLabels, labelRoom } from './drawing/labels.ts';
import { drawLine, drawSigns, signOf } from './drawing/marks.ts';
import { inPoints, known, lastKnown, type Series, type Timeline } from './drawing/series.ts';
import { barsHeight, drawSignedBars, type SignedBar } from './drawing/signedBars.ts';
import { heightOf, wrapped, write } from './drawing/text.ts';
import { pointAxis } from './drawing/pointScale.ts';
import { drawPlayhead, timePlot } from './drawing/timeline.ts';
import { nothingToShow } from './drawing/words.ts';
import { filled } from '../words/fill.ts';
import { inSentence } from '../words/sentences.ts';
import { numberText, signedText } from '../words/numbers.ts';

interface Weighed {
  readonly of: 'satisfaction' | 'commitment';
  readonly label: Words;
  readonly value: number;
  /** The same for everyone in every week: it belongs to the sum, and tells nothing of this person. */
  readonly shared?: boolean;
}

export interface PersonInput extends Timeline {
  /** As people are told of them. */
  readonly name: Words;
  /** The week that is explained. */
  readonly week: number;
  readonly satisfaction: Series;
  readonly commitment: Series;
  /** What weighed in that week: terms of the aim, in the model's units. */
  readonly weighed: readonly Weighed[];
}

export interface PersonPoints extends Timeline {
  readonly name: Words;
  readonly week: number;
  readonly satisfaction: readonly number[];
  readonly commitment: readonly number[];
  /** In points, what weighed most first within each of the two, and last what all share. */
  readonly weighed: readonly Weighed[];
}

const words = {
  question: { en: '{name}: why this person?', nl: '{name}: waarom juist deze persoon?' },
  satisfaction: { en: 'satisfaction', nl: 'werktevredenheid' },
  commitment: { en: 'commitment', nl: 'commitment' },
  weighed: {
    en: 'What weighed on {measure} in week {week}, in points',
    nl: 'Wat meewoog voor {measure} in week {week}, in punten',
  },
  besides: { en: ', besides {value} for everyone', nl: ', naast {value} voor iedereen' },
  stands: {
    en: '{name} in week {week}: satisfaction {satisfaction}, commitment {commitment}.',
    nl: '{name} in week {week}: werktevredenheid {satisfaction}, commitment {commitment}.',
  },
  some: { en: ' (the {shown} largest of {all})', nl: ' (de {shown} grootste van {all})' },
  most: {
    en: 'For {measure}, {label} weighed most ({value}).',
    nl: 'Voor {measure} woog {label} het zwaarst ({value}).',
  },
  of: { en: 'of', nl: 'van' },
  what: { en: 'what weighed', nl: 'wat meewoog' },
  points: { en: 'points', nl: 'punten' },
} as const satisfies Record<string, Words>;

const leastLines = 12;
const both = ['satisfaction', 'commitment'] as const;

const question = ({ name }: PersonPoints): Words =>
  inEach((language) => filled(words.question[language], { name: name[language] }));

function prepare({
  name,
  week,
  satisfaction,
  commitment,
  events,
  weighed,
  phases,
  playhead,
}: PersonInput): PersonPoints {
  const sorted = both.flatMap((of) =>
    weighed
      .filter((part) => part.of === of && known(part.value))
      .map((part) => ({ ...part, value: part.value * 100 }))
      .sort((a, b) => Number(a.shared ?? false) - Number(b.shared ?? false) || Math.abs(b.value) - Math.abs(a.value)),
  );
  return {
    name,
    week,
    phases,
    playhead: playhead ?? week,
    satisfaction: inPoints(satisfaction),
    commitment: inPoints(commitment),
    events: events ?? [],
    weighed: sorted,
  };
}

function sentence({ name, week, satisfaction, commitment, weighed }: PersonPoints): Words {
  if (!known(satisfaction[week]) || !known(commitment[week])) {
    return inEach((language) => `${name[language]}: ${inSentence(nothingToShow[language])}`);
  }
  return inEach((language) => {
    const stands = filled(words.stands[language], {
      name: name[language],
      week,
      satisfaction: numberText(satisfaction[week], language),
      commitment: numberText(commitment[week], language),
    });
    const most = both.flatMap((of) => {
      const first = weighed.find((part) => part.of === of && !part.shared);
      if (!first) return [];
      const value = signedText(first.value, language, 1);
      return [filled(words.most[language], { measure: words[of][language], label: first.label[language], value })];
    });
    return [stands, ...most].join(' ');
  });
}

const table = ({ weighed }: PersonPoints): ChartTable => ({
  columns: [
    { name: 'of', heading: words.of },
    { name: 'what', heading: words.what },
    { name: 'points', heading: words.points },
  ],
  rows: weighed.map(({ of, label, value }) => [words[of], label, value]),
});

function draw(whole: Figure, points: PersonPoints): void {
  if (lastKnown(points.satisfaction) < 0 && lastKnown(points.commitment) < 0) {
    sayInstead(whole);
    return;
  }
  const all = groupsOf(points, whole, Infinity);
  const beside = whole.box.right - whole.box.left > whole.sizes.text * 52 && all.length > 1;
  const width = beside
    ? (whole.box.right - whole.box.left - whole.sizes.text * 2) / 2
    : whole.box.right - whole.box.left;
  const heightsOf = (groups: readonly Group[]): readonly number[] =>
    groups.map((group) => groupHeight(whole, group, width));
  const total = (heights: readonly number[]): number =>
    beside ? Math.max(0, ...heights) : heights.reduce((sum, height) => sum + height, 0);
  // Lines that cannot be read are worse than bars that are left to the table.
  const room = whole.box.bottom - whole.box.top - whole.line * leastLines;
  let groups = all;
  for (
    let most = Math.max(0, ...all.map(({ bars }) => bars.length)) - 1;
    most > 0 && total(heightsOf(groups)) > room;
    most--
  ) {
    groups = groupsOf(points, whole, most);
  }
  const heights = heightsOf(groups);
  const below = total(heights);
  const upper = { ...whole, box: { ...whole.box, bottom: whole.box.bottom - below } };
  drawLines(upper, points);
  const extent = Math.max(0, ...groups.map(({ bars }) => rangeOf(bars)));
  let top = whole.box.bottom - below;
  for (const [g, group] of groups.entries()) {
    const left = beside ? whole.box.left + g * (width + whole.sizes.text * 2) : whole.box.left;
    drawGroup(whole, group, { left, right: left + width, top, bottom: top + heights[g] }, extent);
    if (!beside) top += heights[g];
  }
}

interface Group {
  readonly of: (typeof both)[number];
  readonly title: string;
  readonly bars: readonly SignedBar[];
}

function groupsOf({ weighed, week }: PersonPoints, { language }: Figure, most: number): readonly Group[] {
  return both.flatMap((of) => {
    const parts = weighed.filter((part) => part.of === of && !part.shared);
    const base = weighed.find((part) => part.of === of && part.shared);
    if (parts.length === 0) return [];
    const bars = parts.slice(0, most).map(({ label, value }) => ({ label: label[language], value }));
    const title = filled(words.weighed[language], { measure: words[of][language], week });
    const besides = base ? filled(words.besides[language], { value: numberText(base.value, language, 1) }) : '';
    const some =
      bars.length < parts.length ? filled(words.some[language], { shown: bars.length, all: parts.length }) : '';
    return [{ of, title: title + besides + some, bars }];
  });
}

const rangeOf = (bars: readonly SignedBar[]): number =>
  Math.max(0, ...bars.map(({ value }) => value)) - Math.min(0, ...bars.map(({ value }) => value));

const titleLines = ({ sizes }: Figure, { title }: Group, width: number): readonly string[] =>
  wrapped(title, width, sizes.text, true);

const groupHeight = (on: Figure, group: Group, width: number): number =>
  on.line + heightOf(titleLines(on, group, width), on.sizes.text) + barsHeight(on, group.bars, width);

function drawGroup(on: Figure, group: Group, box: Box, extent: number): void {
  const { pen, palette, sizes, line } = on;
  const lines = titleLines(on, group, box.right - box.left);
  write(pen, lines, box.left, box.top + line, { fill: palette.ink, size: sizes.text, bold: true });
  drawSignedBars(on, group.bars, { ...box, top: box.top + line * 0.7 + heightOf(lines, sizes.text) }, extent);
}

function drawLines(on: Figure, points: PersonPoints): void {
  const { pen, palette, sizes, language } = on;
  const weeks = Math.max(points.satisfaction.length, points.commitment.length) - 1;
  const shown = both.filter((of) => lastKnown(points[of]) >= 0);
  const text = (of: (typeof both)[number]): string =>
    `${numberText(points[of][lastKnown(points[of])], language)} ${words[of][language]}`;
  const plot = timePlot(on, {
    ...points,
    weeks,
    ...pointAxis(
      on,
      shown.map((of) => points[of]),
    ),
    right: labelRoom(on, shown.map(text)),
  });
  const every = Math.max(4, Math.round(weeks / 12));
  for (const of of shown) {
    drawLine(pen, points[of], plot.scales, { stroke: palette[of], width: sizes.stroke });
    drawSigns(pen, points[of], plot.scales, signOf(of), {
      size: sizes.sign,
      fill: palette[of],
      ring: palette.ground,
      every,
    });
  }
  drawEvents(on, points.events, plot);
  drawLabels(
    on,
    plot.box,
    shown.map((of) => ({
      y: plot.scales.y(points[of][lastKnown(points[of])]),
      text: text(of),
      fill: palette[of],
      bold: true,
    })),
  );
  drawPlayhead(on, plot, points.playhead);
}

export const person: Chart<PersonInput, PersonPoints> = { id: 'person', question, prepare, draw, table, sentence };
