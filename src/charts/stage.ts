import { inEach, type Words } from '../words/words.ts';
import { filled } from '../words/fill.ts';
import { percentText } from '../words/numbers.ts';
import type { Chart, ChartTable } from './chart.ts';
import { footed, type Box, type Figure } from './drawing/frame.ts';
import type { Pen } from './drawing/mark.ts';
import { px, widthOf, write } from './drawing/text.ts';
import { nothingToShow } from './drawing/words.ts';
import { drawDots, drawGlyph } from './stage/crowd.ts';
import { circlesIn, columnsIn, type Circle } from './stage/places.ts';
import {
  allOf,
  MOST_TEAMS,
  stageKinds,
  stagePoints,
  type StageInput,
  type StageKind,
  type StagePoints,
  type TeamPoints,
} from './stage/points.ts';
import { drawTeam, type TeamLook } from './stage/team.ts';

const words = {
  question: { en: 'Who decides for whom?', nl: 'Wie beslist voor wie?' },
  sentence: {
    en: 'Around week {week}: the leader decides {reserved}, takes back {overruled}, the team itself {self}, nobody {nobody}. {measure} is lowest in team {team}.',
    nl: 'Rond week {week}: de leidinggevende beslist {reserved}, draait {overruled} terug, het team zelf {self}, niemand {nobody}. {measure} is het laagst in team {team}.',
  },
  highest: {
    en: 'Around week {week}: the leader decides {reserved}, takes back {overruled}, the team itself {self}, nobody {nobody}. {measure} is highest in team {team}.',
    nl: 'Rond week {week}: de leidinggevende beslist {reserved}, draait {overruled} terug, het team zelf {self}, niemand {nobody}. {measure} is het hoogst in team {team}.',
  },
  sample: {
    en: '{shown} of {teams} teams are drawn, evenly chosen.',
    nl: 'Getekend zijn {shown} van de {teams} teams, gelijkmatig gekozen.',
  },
  team: { en: 'team', nl: 'team' },
  people: { en: 'people', nl: 'mensen' },
  control: { en: 'real control by the leader', nl: 'werkelijke controle van de leidinggevende' },
  coaching: { en: 'coaching given', nl: 'coaching die gegeven wordt' },
} as const satisfies Record<string, Words>;

/** Who decides, as the picture and its table call it. */
export const kindWords = {
  reserved: { en: 'the leader', nl: 'de leidinggevende' },
  overruled: { en: 'taken back by the leader', nl: 'teruggedraaid door de leidinggevende' },
  self: { en: 'the person', nl: 'de medewerker zelf' },
  teammate: { en: 'a teammate', nl: 'een teamgenoot' },
  nobody: { en: 'nobody', nl: 'niemand' },
} as const satisfies Record<StageKind, Words>;

/** What is seen of the points at this moment: nothing of it is a number of the run. */
export interface StageView {
  readonly only?: StageKind | undefined;
  readonly chosen?: number | undefined;
  /** A team that is opened, by its number among those drawn. */
  readonly opened?: number | undefined;
  /** How far a mark of so many weeks has come on its way, 0–1; absent: all stand. */
  readonly travelled?: ((age: number) => number) | undefined;
  readonly signs?: boolean;
}

/** More people than this are dots; more than that, teams are. */
const [MOST_PEOPLE, MOST_DOTS] = [400, 5_000];

/** In CSS pixels. */
const NAME = 44;

/** Where teams are drawn: all of them, and one that is opened in a half of its own. */
export function stagePlaces(box: Box, count: number, opened: number | undefined) {
  if (opened === undefined) return { circles: circlesIn(box, count), large: undefined };
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const across = width >= height;
  const rest = across ? { ...box, right: box.left + width * 0.42 } : { ...box, bottom: box.top + height * 0.42 };
  // Above the team stand its name and the way back.
  const half = across ? { ...box, left: rest.right, top: box.top + NAME } : { ...box, top: rest.bottom + NAME };
  // Each keeps its place among the others, so that eyes find it again.
  return { circles: circlesIn(rest, count, columnsIn(box, count)), large: circlesIn(half, 1)[0] };
}

/** Draws a week into a box; the same for canvas and paper. */
export function drawStage(
  pen: Pen,
  points: StagePoints,
  view: StageView,
  box: Box,
  on: Pick<Figure, 'palette' | 'language' | 'sizes'>,
): void {
  const { circles, large } = stagePlaces(box, points.teams.length, view.opened);
  const look: TeamLook = {
    palette: on.palette,
    middle: points.middle,
    lowIsGood: points.measure === 'strain',
    only: view.only,
    travelled: view.travelled ?? standing,
    chosen: view.chosen,
    close: false,
    signs: view.signs ?? false,
  };
  for (const [n, team] of points.teams.entries()) drawOne(pen, team, circles[n], look, points.employees);
  if (points.employees <= MOST_DOTS) nameTeams(pen, points, circles, on);
  if (large && view.opened !== undefined) {
    const { x, y, radius } = circles[view.opened];
    pen.push({
      element: 'circle',
      attributes: { cx: px(x), cy: px(y), r: px(radius), fill: 'none', stroke: on.palette.focus, 'stroke-width': 2.5 },
    });
    drawTeam(pen, points.teams[view.opened], large, { ...look, close: true });
  }
}

const standing = (): number => 1;

function drawOne(pen: Pen, team: TeamPoints, circle: Circle, look: TeamLook, employees: number): void {
  if (employees <= MOST_PEOPLE) drawTeam(pen, team, circle, look);
  else if (employees <= MOST_DOTS) drawDots(pen, team, circle, look);
  else drawGlyph(pen, team, circle, look);
}

/** The number of each team at its upper left, where nothing else is drawn, and what has just struck it. */
function nameTeams(
  pen: Pen,
  { teams }: StagePoints,
  circles: readonly Circle[],
  { palette, language, sizes }: Pick<Figure, 'palette' | 'language' | 'sizes'>,
): void {
  for (const [n, { index, event }] of teams.entries()) {
    const { x, y, radius } = circles[n];
    if (radius < 2.3 * sizes.text) continue;
    const number = String(index + 1);
    const struck = event ? `${number} ${event.name[language]}` : number;
    const text = widthOf(struck, sizes.text, true) < 2 * radius ? struck : number;
    write(pen, [text], x - radius, y - radius + sizes.text / 2, {
      fill: palette.quiet,
      size: sizes.text,
      bold: event !== undefined,
      halo: palette.ground,
    });
  }
}

function sentence({ week, counts, teams, measure, measureName }: StagePoints): Words {
  const all = allOf(counts);
  if (all === 0) return nothingToShow;
  const strain = measure === 'strain';
  const worst = teams.reduce((one, other) => ((strain ? other.mean > one.mean : other.mean < one.mean) ? other : one));
  return inEach((language) => {
    // Rounded first, so that they add up to what the legend says of each.
    const share = (...kinds: StageKind[]): string =>
      percentText(
        kinds.reduce((sum, kind) => sum + Math.round((counts[kind] / all) * 100), 0),
        language,
      );
    return filled((strain ? words.highest : words.sentence)[language], {
      week,
      reserved: share('reserved'),
      overruled: share('overruled'),
      self: share('self', 'teammate'),
      nobody: share('nobody'),
      measure: measureName[language],
      team: worst.index + 1,
    });
  });
}

function table({ teams, measure, measureName }: StagePoints): ChartTable {
  return {
    columns: [
      { name: 'team', heading: words.team },
      { name: 'people', heading: words.people },
      { name: measure, heading: measureName },
      { name: 'control', heading: words.control },
      { name: 'coachingGiven', heading: words.coaching },
      ...stageKinds.map((kind) => ({ name: kind, heading: kindWords[kind] })),
    ],
    rows: teams.map(({ index, members, mean, control, coaching, counts }) => [
      index + 1,
      members.length,
      mean * 100,
      control * 100,
      coaching * 100,
      ...stageKinds.map((kind) => (counts[kind] / Math.max(1, allOf(counts))) * 100),
    ]),
  };
}

/** Says, under the picture, that not all teams are in it. */
const sampled = (on: Figure, { teams, allTeams }: StagePoints): Figure =>
  allTeams > MOST_TEAMS ? footed(on, filled(words.sample[on.language], { shown: teams.length, teams: allTeams })) : on;

/** The organisation: every team, its leader, its people, and what each decided or had decided. */
export const stage: Chart<StageInput, StagePoints & { readonly view?: StageView }> = {
  id: 'stage',
  question: () => words.question,
  prepare: stagePoints,
  draw: (on, points) => {
    const { pen, box } = sampled(on, points);
    drawStage(pen, points, points.view ?? {}, box, on);
  },
  table,
  sentence,
};
