import { inEach, type Words } from '../words/words.ts';
import type { Chart, ChartTable } from './chart.ts';
import { sayInstead, type Figure } from './drawing/frame.ts';
import { drawEvents } from './drawing/events.ts';
import { drawLabels, labelRoom, type Label } from './drawing/labels.ts';
import { drawBand, drawLine } from './drawing/marks.ts';
import { known, lastKnown, orNull, weekOf, type Series, type Timeline } from './drawing/series.ts';
import { pointTicks } from './drawing/pointScale.ts';
import { drawBorders, drawPlayhead, timePlot, type TimePlot } from './drawing/timeline.ts';
import { STAY } from './stage/points.ts';
import { nothingToShow, weekWord } from './drawing/words.ts';
import { filled } from '../words/fill.ts';
import { percentText } from '../words/numbers.ts';

/** By the ids of the model's measures, so that the measures of a run fit as they are. */
export interface DecisionMeasures {
  readonly shareDecidedBySelf: Series;
  readonly shareDecidedByTeammate: Series;
  readonly shareReserved: Series;
  readonly shareOverruled: Series;
  readonly shareDecidedByNobody: Series;
  readonly decisions: Series;
  readonly decisionsAtLowestLevel: Series;
}

export interface DecisionsInput extends Timeline {
  readonly measures: DecisionMeasures;
}

export type DecidedBy = 'self' | 'teammate' | 'leader' | 'overruled' | 'nobody';

export interface DecisionsPoints extends Timeline {
  /** In percent of the decisions, averaged over this many weeks up to each week. */
  readonly over: number;
  readonly shares: Readonly<Record<DecidedBy, readonly number[]>>;
  readonly atLowestLevel: readonly number[];
}

/** As many weeks as marks stay on the stage, so that both say the same. */
const window = STAY;

const words = {
  question: { en: 'Who decides?', nl: 'Wie beslist?' },
  inTeam: { en: 'Decided in the team: {from} → {to}', nl: 'In het team besloten: {from} → {to}' },
  inTeamNow: { en: 'Decided in the team: {to}', nl: 'In het team besloten: {to}' },
  self: { en: 'the person', nl: 'de medewerker zelf' },
  teammate: { en: 'a teammate', nl: 'een teamgenoot' },
  leader: { en: 'the leader, as agreed', nl: 'de leidinggevende, zoals afgesproken' },
  overruled: { en: 'taken back by the leader', nl: 'teruggedraaid door de leidinggevende' },
  nobody: { en: 'nobody', nl: 'niemand' },
  lowest: { en: 'at the right level (line)', nl: 'op het juiste niveau (lijn)' },
  lowestHeading: { en: 'at the lowest competent level', nl: 'op het laagste niveau dat het aankan' },
  sentence: {
    en: 'Around week {week}, of all decisions: {list}. {lowest} are taken at the lowest level that is competent.',
    nl: 'Rond week {week}, van alle besluiten: {list}. {lowest} valt op het laagste niveau dat het aankan.',
  },
} as const satisfies Record<string, Words>;

/** From the bottom of the stack to its top. */
const stack = [
  { by: 'self', measure: 'shareDecidedBySelf' },
  { by: 'teammate', measure: 'shareDecidedByTeammate' },
  { by: 'leader', measure: 'shareReserved' },
  { by: 'overruled', measure: 'shareOverruled' },
  { by: 'nobody', measure: 'shareDecidedByNobody' },
] as const satisfies readonly { by: DecidedBy; measure: keyof DecisionMeasures }[];

export const decisionStack: readonly DecidedBy[] = stack.map(({ by }) => by);

const question = (): Words => words.question;

/** How much is decided in the team itself, at both ends of the picture. */
function message({ shares }: DecisionsPoints): Words {
  const [first, last] = [shares.self.findIndex(known), lastKnown(shares.self)];
  if (last < 0) return words.question;
  const inTeam = (week: number): number => shares.self[week] + shares.teammate[week];
  return inEach((language) =>
    filled(words[last > first ? 'inTeam' : 'inTeamNow'][language], {
      from: percentText(inTeam(first), language),
      to: percentText(inTeam(last), language),
    }),
  );
}

function prepare({ measures, phases, events, playhead }: DecisionsInput): DecisionsPoints {
  const { decisions } = measures;
  const shareOf = (counts: (week: number) => number): readonly number[] => averaged(decisions, counts);
  const by = (measure: keyof DecisionMeasures): readonly number[] =>
    shareOf((week) => measures[measure][week] * decisions[week]);
  return {
    phases,
    events,
    playhead,
    over: window,
    shares: {
      self: by('shareDecidedBySelf'),
      teammate: by('shareDecidedByTeammate'),
      leader: by('shareReserved'),
      overruled: by('shareOverruled'),
      nobody: by('shareDecidedByNobody'),
    },
    atLowestLevel: shareOf((week) => measures.decisionsAtLowestLevel[week]),
  };
}

/** In percent of the decisions of the last few weeks; a week without decisions has no value of its own. */
function averaged(decisions: Series, counts: (week: number) => number): readonly number[] {
  return Array.from({ length: decisions.length }, (_, week) => {
    if (!(decisions[week] > 0)) return Number.NaN;
    let some = 0;
    let all = 0;
    for (let w = Math.max(0, week - window + 1); w <= week; w++) {
      if (!(decisions[w] > 0)) continue;
      some += counts(w);
      all += decisions[w];
    }
    return (some / all) * 100;
  });
}

function sentence({ shares, atLowestLevel, playhead }: DecisionsPoints): Words {
  const week = weekOf(playhead, shares.self);
  if (!known(shares.self[week])) return nothingToShow;
  return inEach((language) => {
    const list = stack.map(({ by }) => `${words[by][language]} ${percentText(shares[by][week], language)}`).join('; ');
    return filled(words.sentence[language], { week, list, lowest: percentText(atLowestLevel[week], language) });
  });
}

function table({ shares, atLowestLevel }: DecisionsPoints): ChartTable {
  return {
    columns: [
      { name: 'week', heading: weekWord },
      ...stack.map(({ by }) => ({ name: by, heading: words[by] })),
      { name: 'lowestLevel', heading: words.lowestHeading },
    ],
    rows: atLowestLevel.map((lowest, week) => [
      week,
      ...stack.map(({ by }) => orNull(shares[by][week])),
      orNull(lowest),
    ]),
  };
}

function draw(on: Figure, points: DecisionsPoints): void {
  const { shares, atLowestLevel, phases, playhead } = points;
  const end = lastKnown(shares.self);
  if (end < 0) {
    sayInstead(on);
    return;
  }
  const { pen, palette, language } = on;
  // What the labels say is of the week that people look at; where they stand is the end, beside the areas they name.
  const week = weekOf(playhead, shares.self);
  const at = known(shares.self[week]) ? week : end;
  const text = (by: DecidedBy): string => `${percentText(shares[by][at], language)} ${words[by][language]}`;
  const lowest = `${percentText(atLowestLevel[at], language)} ${words.lowest[language]}`;
  const right = labelRoom(on, [...stack.map(({ by }) => text(by)), lowest], true);
  const tickText = (value: number): string => percentText(value, language);
  const plot = timePlot(on, {
    ...points,
    weeks: atLowestLevel.length - 1,
    low: 0,
    high: 100,
    ticks: pointTicks,
    tickText,
    right,
  });
  const labels: Label[] = [];
  let below = shares.self.map(() => 0);
  for (const { by } of stack) {
    const above = below.map((sum, week) => sum + shares[by][week]);
    drawBand(pen, below, above, plot.scales, { fill: palette.decidedBy[by], outline: palette.ground });
    labels.push({
      y: plot.scales.y((below[end] + above[end]) / 2),
      text: text(by),
      fill: palette.ink,
      swatch: palette.decidedBy[by],
      weight: shares[by][at] < 1 ? 2 : 1,
    });
    below = above;
  }
  drawBorders(on, plot, phases);
  drawEvents(on, points.events, plot);
  drawLowest(on, plot, atLowestLevel);
  labels.push({ y: plot.scales.y(atLowestLevel[end]), text: lowest, fill: palette.ink, bold: true });
  drawLabels(on, plot.box, labels);
  drawPlayhead(on, plot, playhead);
}

/** Ringed by the ground, so that it stands out on every colour of the stack. */
function drawLowest({ pen, palette, sizes }: Figure, { scales }: TimePlot, values: readonly number[]): void {
  drawLine(pen, values, scales, { stroke: palette.ground, width: sizes.stroke * 2.2 });
  drawLine(pen, values, scales, { stroke: palette.ink, width: sizes.stroke });
}

export const decisions: Chart<DecisionsInput, DecisionsPoints> = {
  id: 'decisions',
  question,
  message,
  prepare,
  draw,
  table,
  sentence,
};
