import { arc } from 'd3';
import type { Palette } from '../drawing/palette.ts';
import type { Pen } from '../drawing/mark.ts';
import { px } from '../drawing/text.ts';
import { shadeOf } from './colours.ts';
import { memberRadius, placesIn, type Circle } from './places.ts';
import { allOf, stageKinds, type StageKind, type TeamPoints } from './points.ts';
import { drawHub, round, type TeamLook } from './team.ts';

/** Kinds of decisions by their names in the palette. */
const shareColour = (kind: StageKind, { decidedBy }: Palette): string =>
  kind === 'reserved' ? decidedBy.leader : decidedBy[kind];

/** Of a team among many: its members as dots, and who decided as shares of a ring round the hub. */
export function drawDots(pen: Pen, team: TeamPoints, circle: Circle, look: TeamLook): void {
  const places = placesIn(circle, team.members.length);
  drawShares(pen, team, circle, places.hub * 1.5, places.hub * 2.1, look);
  drawHub(pen, team, circle, places.hub, look.palette);
  for (const [j, { value, responsibility, seat }] of team.members.entries()) {
    const at = places.member(j, circle.radius * 0.8);
    const fill = shadeOf(value, look.middle, look.lowIsGood);
    const chosen = seat === look.chosen ? { stroke: look.palette.ink, 'stroke-width': 2 } : {};
    pen.push(round(at.x, at.y, Math.max(1.2, memberRadius(places.largest, responsibility)), { fill, ...chosen }));
  }
}

/** Of a team among very many: its colour is the mean of its members. */
export function drawGlyph(pen: Pen, team: TeamPoints, circle: Circle, look: TeamLook): void {
  const { x, y, radius } = circle;
  pen.push(round(x, y, radius * 0.6, { fill: shadeOf(team.mean, look.middle, look.lowIsGood) }));
  pen.push(round(x, y, radius * 0.35 * Math.sqrt(team.control), { fill: look.palette.ink }));
  drawShares(pen, team, circle, radius * 0.7, radius, look);
}

const ring = arc();

function drawShares(
  pen: Pen,
  { counts }: TeamPoints,
  { x, y }: Circle,
  innerRadius: number,
  outerRadius: number,
  { palette, only }: TeamLook,
): void {
  const all = allOf(counts);
  let from = 0;
  for (const kind of stageKinds) {
    if (counts[kind] === 0) continue;
    const to = from + counts[kind] / all;
    const d = ring({ innerRadius, outerRadius, startAngle: from * 2 * Math.PI, endAngle: to * 2 * Math.PI });
    from = to;
    pen.push({
      element: 'path',
      attributes: {
        d: d ?? '',
        transform: `translate(${px(x)},${px(y)})`,
        fill: shareColour(kind, palette),
        opacity: only !== undefined && only !== kind ? 0.15 : undefined,
      },
    });
  }
}
