import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circleAt, circlesIn } from '../../../src/charts/stage/places.ts';
import { allOf, MOST_TEAMS, stagePoints, STAY, type StageInput } from '../../../src/charts/stage/points.ts';
import { stage, stagePlaces } from '../../../src/charts/stage.ts';
import { words } from '../../../src/words/words.ts';
import { organisation } from '../examples.ts';

const input = (more: Partial<StageInput> = {}): StageInput => ({
  columns: organisation(120, 12, 20),
  kinds: ['none', 'reserved', 'overruled', 'self', 'teammate', 'nobody'],
  measure: 'satisfaction',
  measureName: words('Satisfaction', 'Werktevredenheid'),
  week: 12,
  events: [],
  ...more,
});

describe('what the stage shows of a week', () => {
  it('counts every decision of the last weeks once, and shows each kind that a person met at its latest', () => {
    const { columns, kinds } = input();
    const { teams, counts } = stagePoints(input());
    let decisions = 0;
    for (let week = 12 - STAY + 1; week <= 12; week++) {
      for (let seat = 0; seat < 120; seat++) if (columns.decisions.outcome[week * 120 + seat] > 1) decisions++;
    }
    expect(allOf(counts)).toBe(decisions);
    for (const { members } of teams) {
      for (const { seat, marks } of members) {
        expect(new Set(marks.map(({ kind }) => kind)).size).toBe(marks.length);
        for (const { kind, age, worked } of marks) {
          const outcome = columns.decisions.outcome[(12 - age) * 120 + seat];
          expect(kinds[outcome >> 1]).toBe(kind);
          expect(outcome % 2 === 1).toBe(worked);
        }
      }
    }
  });

  it('knows nothing of later weeks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 19 }), (week) => {
        const { columns } = input();
        const cut = {
          ...columns,
          weeks: columns.weeks.slice(0, week + 1),
          decisions: {
            outcome: columns.decisions.outcome.slice(0, (week + 1) * 120),
            who: columns.decisions.who.slice(0, (week + 1) * 120),
          },
          newcomers: columns.newcomers.slice(0, (week + 1) * 120),
        };
        expect(stagePoints(input({ columns: cut, week }))).toEqual(stagePoints(input({ week })));
      }),
    );
  });

  it('shows a crisis at the teams that it struck, as long as marks stay', () => {
    const events = [{ week: 10, name: words('Crisis', 'Crisis'), teams: [3] }];
    const struck = (week: number) =>
      stagePoints(input({ events, week })).teams.flatMap(({ index, event }) => (event ? [index] : []));
    expect([9, 10, 15, 16].map(struck)).toEqual([[], [3], [3], []]);
  });

  it('draws an even sample of very many teams, and says so', () => {
    const columns = organisation(6_000, 3_000, 1);
    const points = stagePoints(input({ columns, week: 0 }));
    expect(points.teams).toHaveLength(MOST_TEAMS);
    expect(points.allTeams).toBe(3_000);
    expect(points.teams.at(-1)?.index).toBeGreaterThan(2_990);
  });

  it('says in words what it shows, with shares that add up', () => {
    const { en } = stage.sentence(stagePoints(input()));
    const shares = Array.from(en.matchAll(/(\d+)\u00a0%/g), ([, share]) => Number(share));
    expect(shares).toHaveLength(4);
    expect(Math.abs(shares.reduce((sum, share) => sum + share) - 100)).toBeLessThanOrEqual(2);
  });
});

describe('places on the stage', () => {
  it('keep all teams inside the box and apart, and are found where they are', () => {
    const size = fc.integer({ min: 150, max: 2_000 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), size, size, (count, right, bottom) => {
        const circles = circlesIn({ left: 0, top: 0, right, bottom }, count);
        expect(circles).toHaveLength(count);
        for (const [n, { x, y, radius }] of circles.entries()) {
          expect(x - radius).toBeGreaterThanOrEqual(-1e-9);
          expect(y - radius).toBeGreaterThanOrEqual(-1e-9);
          expect(x + radius).toBeLessThanOrEqual(right + 1e-9);
          expect(y + radius).toBeLessThanOrEqual(bottom + 1e-9);
          expect(circleAt(circles, x, y)).toBe(n);
        }
      }),
    );
  });

  it('stay in the same rows when a team is opened beside them', () => {
    const rows = (opened: number | undefined) => {
      const { circles } = stagePlaces({ left: 0, top: 0, right: 640, bottom: 460 }, 12, opened);
      const heights = [...new Set(circles.map(({ y }) => Math.round(y)))];
      return circles.map(({ y }) => heights.indexOf(Math.round(y)));
    };
    expect(rows(3)).toEqual(rows(undefined));
  });
});
