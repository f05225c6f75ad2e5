import type { Palette } from '../drawing/palette.ts';
import { inkOn } from '../drawing/palette.ts';
import type { Mark, Pen } from '../drawing/mark.ts';
import { px } from '../drawing/text.ts';
import { shadeOf } from './colours.ts';
import { memberRadius, placesIn, type Circle } from './places.ts';
import { STAY, type DecisionMark, type MemberPoints, type StageKind, type TeamPoints } from './points.ts';

/** How a team is to be drawn. */
export interface TeamLook {
  readonly palette: Palette;
  /** The middle of the colours, and whether less is better. */
  readonly middle: number;
  readonly lowIsGood: boolean;
  /** Only marks of this kind stand out. */
  readonly only: StageKind | undefined;
  /** How far a mark of so many weeks has come on its way, 0–1. */
  readonly travelled: (age: number) => number;
  /** The seat of someone who is followed. */
  readonly chosen: number | undefined;
  /** With numbers, and whether decisions worked: for a team that is drawn large. */
  readonly close: boolean;
  /** Signs for who is far from the middle: for paper without colour. */
  readonly signs: boolean;
}

/** A team with all that its members decided, or that was decided for them. */
export function drawTeam(pen: Pen, team: TeamPoints, circle: Circle, look: TeamLook): void {
  const { palette, only } = look;
  const { members } = team;
  const first = members[0].seat;
  const places = placesIn(circle, members.length);
  pen.push(round(circle.x, circle.y, circle.radius, { fill: 'none', stroke: palette.grid, 'stroke-width': 1 }));
  if (team.event) drawEvent(pen, circle, team.event.age, palette);
  const radii = members.map(({ responsibility }) => memberRadius(places.largest, responsibility));
  for (const [j, { marks }] of members.entries()) {
    for (const mark of marks) {
      const strength = only !== undefined && only !== mark.kind ? 0.16 : strengthAt(mark.age);
      drawDecision(pen, mark, { j, to: mark.who - first, circle, places, radii }, strength, look);
    }
  }
  drawHub(pen, team, circle, places.hub, palette);
  for (const [j, member] of members.entries()) drawMember(pen, member, places.member(j), radii[j], look);
}

/** Marks fade with the weeks; a shape is never gone before its last. */
const strengthAt = (age: number): number => 1 - (0.82 * age) / STAY;

interface Between {
  readonly j: number;
  /** The member who took it. */
  readonly to: number;
  readonly circle: Circle;
  readonly places: ReturnType<typeof placesIn>;
  readonly radii: readonly number[];
}

function drawDecision(pen: Pen, mark: DecisionMark, between: Between, strength: number, look: TeamLook): void {
  const { j, circle, places, radii } = between;
  const { palette, close } = look;
  const way = look.travelled(mark.age);
  const opacity = Math.round(strength * 100) / 100;
  const at = places.member(j);
  const thick = Math.max(1, circle.radius / 55);
  if (mark.kind === 'reserved' || mark.kind === 'overruled') {
    const taken = mark.kind === 'overruled';
    const stroke = palette.lower;
    // To the leader in the first half of the way; in the second the answer comes back.
    const reach = Math.min(1, 2 * way);
    const [x, y] = [at.x + (circle.x - at.x) * reach, at.y + (circle.y - at.y) * reach];
    pen.push({
      element: 'line',
      attributes: {
        x1: px(at.x),
        y1: px(at.y),
        x2: px(x),
        y2: px(y),
        stroke,
        opacity,
        'stroke-width': px(taken ? thick * 2.6 : thick),
        'stroke-dasharray': taken ? `${px(thick * 3)} ${px(thick * 2)}` : undefined,
      },
    });
    if (way > 0.5 && way < 1) {
      const back = 2 * (1 - way);
      const dot = { x: at.x + (circle.x - at.x) * back, y: at.y + (circle.y - at.y) * back };
      pen.push(round(dot.x, dot.y, thick * 2.4, { fill: stroke }));
    }
  } else if (mark.kind === 'self') {
    const open = radii[j] + (1 + 2.2 * way) * thick;
    pen.push(
      round(at.x, at.y, open, { fill: 'none', stroke: palette.higher, opacity, 'stroke-width': px(thick * 1.7) }),
    );
  } else if (mark.kind === 'teammate') {
    const to = places.member(between.to);
    const bend = { x: circle.x + (at.x + to.x - 2 * circle.x) * 0.3, y: circle.y + (at.y + to.y - 2 * circle.y) * 0.3 };
    const end = { x: at.x + (to.x - at.x) * way, y: at.y + (to.y - at.y) * way };
    const d = `M${px(at.x)},${px(at.y)}Q${px(bend.x)},${px(bend.y)} ${px(end.x)},${px(end.y)}`;
    pen.push({
      element: 'path',
      attributes: { d, fill: 'none', stroke: palette.higher, opacity, 'stroke-width': px(thick * 1.3) },
    });
    // A square end at who took it tells the direction.
    const head = { x: end.x + (bend.x - end.x) * 0.2, y: end.y + (bend.y - end.y) * 0.2 };
    pen.push(round(head.x, head.y, thick * 2.2, { fill: palette.higher, opacity }));
  } else {
    const out = places.member(j, places.outside);
    const size = Math.max(1.8, thick * 2) * (0.4 + 0.6 * way);
    pen.push(
      round(out.x, out.y, size, { fill: palette.ground, stroke: palette.ink, opacity, 'stroke-width': px(thick) }),
    );
  }
  if (close && way === 1 && mark.age === 0 && mark.kind !== 'nobody') {
    const out = places.member(j, places.outside + places.largest * 0.6);
    pen.push(verdict(out.x, out.y, places.largest * 0.4, mark.worked, palette.ink));
  }
}

/** A tick or a cross. */
const verdict = (x: number, y: number, size: number, worked: boolean, stroke: string): Mark => ({
  element: 'path',
  attributes: {
    d: worked
      ? `M${px(x - size)},${px(y)}L${px(x - size * 0.2)},${px(y + size * 0.8)}L${px(x + size)},${px(y - size * 0.8)}`
      : `M${px(x - size)},${px(y - size)}L${px(x + size)},${px(y + size)}M${px(x + size)},${px(y - size)}L${px(x - size)},${px(y + size)}`,
    fill: 'none',
    stroke,
    'stroke-width': px(Math.max(1.5, size / 3)),
  },
});

/** Filled as far as the leader really controls; the arc round it grows with the coaching that is given. */
export function drawHub(pen: Pen, team: TeamPoints, { x, y }: Circle, hub: number, palette: Palette): void {
  pen.push(round(x, y, hub, { fill: palette.ground, stroke: palette.ink, 'stroke-width': px(Math.max(1, hub / 10)) }));
  pen.push(round(x, y, hub * 0.92 * Math.sqrt(team.control), { fill: palette.ink }));
  if (team.coaching < 0.05) return;
  const turn = Math.min(0.999, team.coaching) * 2 * Math.PI;
  const far = hub * 1.28;
  const end = { x: x + Math.sin(turn) * far, y: y - Math.cos(turn) * far };
  pen.push({
    element: 'path',
    attributes: {
      d: `M${px(x)},${px(y - far)}A${px(far)},${px(far)} 0 ${turn > Math.PI ? 1 : 0} 1 ${px(end.x)},${px(end.y)}`,
      fill: 'none',
      stroke: palette.ink,
      'stroke-width': px(Math.max(1.5, hub / 5)),
    },
  });
}

function drawMember(
  pen: Pen,
  member: MemberPoints,
  at: { x: number; y: number },
  radius: number,
  look: TeamLook,
): void {
  const { palette, middle, lowIsGood, chosen, close, signs } = look;
  const fill = shadeOf(member.value, middle, lowIsGood);
  // Who has just come is empty at first, and fills.
  const here = member.cameAgo === undefined ? 1 : (member.cameAgo + look.travelled(0)) / STAY;
  if (here < 1) pen.push(round(at.x, at.y, radius, { fill: palette.ground }));
  pen.push(
    round(at.x, at.y, radius, {
      fill,
      'fill-opacity': Math.round(here * 100) / 100,
      stroke: palette.ink,
      'stroke-width': member.seat === chosen ? 3 : 0.75,
      'stroke-dasharray': here < 1 ? '2 2' : undefined,
    }),
  );
  const text = close ? String(member.seat + 1) : signs ? signOf(member.value, middle, lowIsGood) : '';
  if (text === '') return;
  const size = Math.max(close ? 12 : 7, Math.min(15, radius * 0.95));
  pen.push({
    element: 'text',
    attributes: {
      x: px(at.x),
      y: px(at.y + size * 0.35),
      fill: here < 1 ? palette.ink : inkOn(fill),
      'font-size': px(size),
      'text-anchor': 'middle',
      'font-weight': 600,
    },
    content: text,
  });
}

/** Points on 0–1 from the middle that count as far. */
const FAR = 0.08;

function signOf(value: number, middle: number, lowIsGood: boolean): string {
  const off = lowIsGood ? middle - value : value - middle;
  return off > FAR ? '+' : off < -FAR ? '−' : '';
}

const drawEvent = (pen: Pen, { x, y, radius }: Circle, age: number, palette: Palette): void => {
  pen.push(
    round(x, y, radius, {
      fill: 'none',
      stroke: palette.focus,
      opacity: strengthAt(age),
      'stroke-width': px(Math.max(2.5, radius / 16)),
    }),
  );
};

export const round = (x: number, y: number, r: number, more: Mark['attributes']): Mark => ({
  element: 'circle',
  attributes: { cx: px(x), cy: px(y), r: px(Math.max(0, r)), ...more },
});
