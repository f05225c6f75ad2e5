import { inEach, type Words } from '../words/words.ts';
import type { Chart, ChartTable } from './chart.ts';
import { noted, sayInstead, type Figure } from './drawing/frame.ts';
import { gridOf } from './drawing/grid.ts';
import { dashed, drawLine, drawRule, drawSign, signOf } from './drawing/marks.ts';
import { colourOf } from './drawing/palette.ts';
import {
  inPoints,
  known,
  lastKnown,
  middleOf,
  orNull,
  type Series,
  type Shown,
  type Timeline,
} from './drawing/series.ts';
import { widthOf, wrapped, write } from './drawing/text.ts';
import { nothingToShow, weekWord } from './drawing/words.ts';
import { filled } from '../words/fill.ts';
import { inSentence } from '../words/sentences.ts';
import { numberText } from '../words/numbers.ts';

export interface TeamsInput extends Timeline {
  readonly measure: Shown;
  /** The mean or median of each team. */
  readonly teams: readonly { readonly name: Words; readonly values: Series }[];
}

export interface TeamsPoints extends Timeline {
  readonly measure: Shown;
  readonly week: number;
  readonly all: number;
  /** Highest first by their value in `week`; of more than 24, the 12 highest and the 12 lowest. */
  readonly teams: readonly { readonly name: Words; readonly value: number; readonly values: readonly number[] }[];
  /** Over all teams, by week. */
  readonly middle: readonly number[];
}

const mostTeams = 24;

const words = {
  question: { en: '{name}: which team?', nl: '{name}: welk team?' },
  note: {
    en: 'Highest first in week {week}; dashed: the middle team; every panel runs from 0 to 100.',
    nl: 'Hoogste eerst in week {week}; gestreept: het middelste team; elk vakje loopt van 0 tot 100.',
  },
  some: {
    en: 'The {half} highest and the {half} lowest of {all} teams.',
    nl: 'De {half} hoogste en de {half} laagste van {all} teams.',
  },
  sentence: {
    en: '{measure} in week {week}: {first} is highest with {high}, {last} is lowest with {low}, of {all} {all|team|teams}.',
    nl: '{measure} in week {week}: {first} is het hoogst met {high}, {last} het laagst met {low}, van {all} {all|team|teams}.',
  },
  one: {
    en: '{measure} in week {week}: {first}, the only team, is at {high}.',
    nl: '{measure} in week {week}: {first}, het enige team, staat op {high}.',
  },
  team: { en: 'team', nl: 'team' },
} as const satisfies Record<string, Words>;

const question = ({ measure }: TeamsPoints): Words =>
  inEach((language) => filled(words.question[language], { name: measure.name[language] }));

function prepare({ measure, teams, phases, playhead }: TeamsInput): TeamsPoints {
  const all = teams.map(({ name, values }) => ({ name, values: inPoints(values) }));
  const middle = middleOf(all.map(({ values }) => values));
  const week = Math.min(playhead ?? Infinity, lastKnown(middle));
  const sorted = all
    .map((team) => ({ ...team, value: team.values[week] }))
    .filter(({ value }) => known(value))
    .sort((a, b) => b.value - a.value);
  const half = mostTeams / 2;
  const shown = sorted.length <= mostTeams ? sorted : [...sorted.slice(0, half), ...sorted.slice(-half)];
  return { measure, phases, playhead, week, all: sorted.length, teams: shown, middle };
}

function sentence({ measure, week, all, teams }: TeamsPoints): Words {
  if (teams.length === 0) return nothingToShow;
  const [first, last] = [teams[0], teams[teams.length - 1]];
  return inEach((language) =>
    filled(words[all === 1 ? 'one' : 'sentence'][language], {
      measure: measure.name[language],
      week,
      all,
      first: inSentence(first.name[language]),
      last: inSentence(last.name[language]),
      high: numberText(first.value, language),
      low: numberText(last.value, language),
    }),
  );
}

function table({ teams, middle }: TeamsPoints): ChartTable {
  return {
    columns: [
      { name: 'week', heading: weekWord },
      ...teams.map(({ name }, t) => ({ name: `team${t + 1}`, heading: name })),
    ],
    rows: teams.length === 0 ? [] : middle.map((_, week) => [week, ...teams.map(({ values }) => orNull(values[week]))]),
  };
}

function draw(whole: Figure, points: TeamsPoints): void {
  const { week, all, teams } = points;
  if (teams.length === 0) {
    sayInstead(whole);
    return;
  }
  const { language } = whole;
  const some = all > teams.length ? ` ${filled(words.some[language], { half: mostTeams / 2, all })}` : '';
  const on = noted(whole, filled(words.note[language], { week }) + some);
  const places = gridOf(on, teams.length);
  for (const [t, place] of places.entries()) drawTeam(on, points, t, place);
}

function drawTeam(
  on: Figure,
  { measure, teams, middle, playhead, phases, week }: TeamsPoints,
  t: number,
  place: ReturnType<typeof gridOf>[number],
): void {
  const { pen, palette, sizes, language, line } = on;
  const { name, values, value } = teams[t];
  const colour = colourOf(measure.id, palette);
  const last = Math.max(1, middle.length - 1);
  const number = numberText(value, language);
  const room = place.right - place.left - widthOf(number, sizes.text, true) - 8;
  const lines = wrapped(name[language], room, sizes.text);
  const top = place.top + lines.length * line + 2;
  const scales = {
    x: (at: number) => place.left + (at / last) * (place.right - place.left - sizes.sign),
    y: (points: number) => place.bottom - (points / 100) * (place.bottom - top),
  };
  write(pen, lines, place.left, place.top + line / 2, { fill: palette.ink, size: sizes.text });
  write(pen, [number], place.right, place.top + line / 2, {
    fill: colour,
    size: sizes.text,
    bold: true,
    anchor: 'end',
  });
  for (const border of [0, 50, 100]) {
    drawRule(pen, [place.left, scales.y(border)], [place.right, scales.y(border)], {
      stroke: border === 0 ? palette.reference : palette.grid,
      width: 1,
    });
  }
  for (const { from } of phases) {
    if (from > 0 && from <= last)
      drawRule(pen, [scales.x(from), top], [scales.x(from), place.bottom], { stroke: palette.grid, width: 1 });
  }
  drawLine(pen, middle, scales, dashed({ stroke: palette.reference, width: sizes.stroke / 1.6 }));
  drawLine(pen, values, scales, { stroke: colour, width: sizes.stroke / 1.2 });
  if (playhead !== undefined)
    drawRule(pen, [scales.x(week), top], [scales.x(week), place.bottom], { stroke: palette.ink, width: 1 });
  drawSign(pen, [scales.x(week), scales.y(value)], signOf(measure.id), sizes.sign, colour, palette.ground);
}

export const teams: Chart<TeamsInput, TeamsPoints> = { id: 'teams', question, prepare, draw, table, sentence };
