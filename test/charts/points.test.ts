import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beeswarm } from '../../src/charts/beeswarm.ts';
import { decisions } from '../../src/charts/decisions.ts';
import { difference } from '../../src/charts/difference.ts';
import { holdsBack } from '../../src/charts/holdsBack.ts';
import { indices } from '../../src/charts/indices.ts';
import { apart } from '../../src/charts/drawing/labels.ts';
import { pictureOf } from '../../src/charts/chart.ts';
import { show } from '../../src/charts/drawing/mark.ts';
import { overTime } from '../../src/charts/overTime.ts';
import { palettes } from '../../src/charts/drawing/palette.ts';
import { person } from '../../src/charts/person.ts';
import { quadrants } from '../../src/charts/quadrants.ts';
import { screening } from '../../src/charts/screening.ts';
import { sure } from '../../src/charts/sure.ts';
import { swarm } from '../../src/charts/drawing/swarm.ts';
import { teams } from '../../src/charts/teams.ts';
import { emptySvg, rising } from './examples.ts';

const measure = { id: 'satisfaction', name: { en: 'Satisfaction', nl: 'Werktevredenheid' } };
const share = fc.double({ min: 0, max: 1, noNaN: true });
const shares = fc.array(share, { minLength: 1, maxLength: 400 });
const phases = [{ from: 0, number: 1, name: { en: 'Letting go', nl: 'Loslaten' } }];

describe('a line over time', () => {
  it('stops where there is no value and never runs through 0 there', () => {
    const mean = rising(0.5, 0.3).fill(Number.NaN, 60, 70);
    const points = overTime.prepare({ measure, mean, phases });
    const svg = emptySvg();
    const whole = { language: 'en', theme: 'light', wholeScale: true } as const;
    show(svg, pictureOf(overTime, points, { ...whole, width: 720, height: 400 }));
    const lines = [...svg.querySelectorAll('path[fill="none"]')].map((path) => path.getAttribute('d') ?? '');
    expect(lines).toHaveLength(1);
    expect(lines[0].match(/M/g)).toHaveLength(2);
    const heights = [...lines[0].matchAll(/,([\d.]+)/g)].map(([, y]) => Number(y));
    const base = Math.max(...[...svg.querySelectorAll('line')].map((line) => Number(line.getAttribute('y1'))));
    for (const y of heights) expect(y).toBeLessThan(base - 100);
    expect(overTime.table(points).rows[65]).toEqual([65, null]);
  });

  it('has a sentence that reads what the table holds in the week of the playhead', () => {
    fc.assert(
      fc.property(shares, fc.nat(), (values, at) => {
        const playhead = at % values.length;
        const points = overTime.prepare({ measure, mean: values, phases, playhead });
        const [, value] = overTime.table(points).rows[playhead];
        const { en, nl } = overTime.sentence(points);
        expect(en).toContain(`In week ${playhead}, phase 1 Letting go`);
        expect(en).toContain(`stands at ${Number(value).toFixed(0)}`);
        expect(nl).toContain(`op ${Number(value).toFixed(0)}`);
      }),
    );
  });

  it('gives as change the difference of the two numbers that a reader sees', () => {
    const mean = [0.504, 0.516];
    const { en } = overTime.sentence(overTime.prepare({ measure, mean, phases }));
    expect(en).toContain('stands at 52; +2 since week 0');
  });
});

describe('how sure', () => {
  it('counts in how many pairs of runs one is higher', () => {
    const runs = [
      [0.5, 0.6],
      [0.5, 0.4],
      [0.5, 0.7],
      [0.5, Number.NaN],
    ];
    const points = sure.prepare({ measure, runs, phases });
    expect(sure.sentence(points).en).toBe(
      'In 2 of 3 runs, satisfaction is higher in week 1 than at the start. That is about chance only: the assumptions are the same each time.',
    );
    const against = {
      name: { en: 'Other', nl: 'Anders' },
      runs: [
        [0, 0.8],
        [0, 0.8],
        [0, 0.8],
        [0, 0.1],
      ],
    };
    expect(sure.sentence(sure.prepare({ measure, runs, against, phases })).nl).toBe(
      'In 3 van de 3 doorrekeningen is werktevredenheid in week 1 lager dan bij ‘Anders’. Dat gaat alleen over toeval: de aannames zijn steeds dezelfde.',
    );
    // At week 0 all are what they are: it tells of the end.
    expect(sure.prepare({ measure, runs, phases, playhead: 0 })).toMatchObject({ week: 1, higher: 2, compared: 3 });
  });
});

describe('who is where', () => {
  it('shows every person once up to 300, and 100 shares of them above', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 700 }), (count) => {
        const values = Array.from({ length: count }, (_, i) => ((i * 37) % 101) / 101);
        const { dots, of, people } = beeswarm.prepare({ measure, week: 0, values });
        expect(people).toBe(count);
        expect(of).toBe(count <= 300 ? 'person' : 'percent');
        expect(dots).toHaveLength(count <= 300 ? count : 100);
        if (of === 'person') expect(new Set(dots.map(({ person }) => person)).size).toBe(count);
      }),
      { numRuns: 40 },
    );
  });

  it('lays no dot over another', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { maxLength: 150 }), (heights) => {
        heights.sort((a, b) => a - b);
        const { radius, offsets } = swarm(heights, 1000, 5);
        for (const [i, height] of heights.entries()) {
          for (let j = 0; j < i; j++) {
            expect(Math.hypot(offsets[i] - offsets[j], height - heights[j])).toBeGreaterThan(2 * radius - 1e-3);
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('same people', () => {
  it('puts everyone in one of four groups', () => {
    fc.assert(
      fc.property(shares, (values) => {
        const points = quadrants.prepare({ week: 0, satisfaction: values, commitment: [...values].reverse() });
        const { both, satisfiedOnly, committedOnly, neither } = points.shares;
        expect(both + satisfiedOnly + committedOnly + neither).toBeCloseTo(100, 6);
        expect(quadrants.table(points).rows.map(([, percent]) => percent)).toEqual(Object.values(points.shares));
      }),
    );
  });
});

describe('which team', () => {
  it('sorts by the week of the playhead, and shows both ends of many', () => {
    const all = Array.from({ length: 40 }, (_, t) => ({
      name: { en: `Team ${t}`, nl: `Team ${t}` },
      values: [0.5, ((t * 17) % 40) / 40],
    }));
    const points = teams.prepare({ measure, teams: all, phases, playhead: 1 });
    const values = points.teams.map(({ value }) => value);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    expect(values).toHaveLength(24);
    expect([values[0], values[23]]).toEqual([97.5, 0]);
    expect(teams.sentence(points).en).toContain('of 40 teams');
  });
});

describe('who decides', () => {
  it('divides all decisions, and leaves a gap where there were none', () => {
    const measures = {
      shareDecidedBySelf: [0.5, Number.NaN, 0.25],
      shareDecidedByTeammate: [0.5, Number.NaN, 0.25],
      shareReserved: [0, Number.NaN, 0.25],
      shareOverruled: [0, Number.NaN, 0.25],
      shareDecidedByNobody: [0, Number.NaN, 0],
      decisions: [2, 0, 4],
      decisionsAtLowestLevel: [1, 0, 2],
    };
    const { rows } = decisions.table(decisions.prepare({ measures, phases }));
    expect(rows[1]).toEqual([1, null, null, null, null, null, null]);
    for (const week of [0, 2]) {
      const [, ...cells] = rows[week].map(Number);
      expect(cells.slice(0, 5).reduce((sum, cell) => sum + cell, 0)).toBeCloseTo(100, 9);
    }
  });
});

it('says at the playhead who decides', () => {
  const flat = (value: number) => [value, value, value];
  const measures = {
    shareDecidedBySelf: [0.1, 0.3, 0.7],
    shareDecidedByTeammate: flat(0),
    shareReserved: [0.9, 0.7, 0.3],
    shareOverruled: flat(0),
    shareDecidedByNobody: flat(0),
    decisions: flat(10),
    decisionsAtLowestLevel: flat(5),
  };
  const look = { language: 'en', theme: 'light', width: 900, height: 400 } as const;
  const labels = (playhead: number): string =>
    JSON.stringify(pictureOf(decisions, decisions.prepare({ measures, phases, playhead }), look));
  expect(labels(0)).toContain('10\u00a0% the person');
  expect(labels(1)).toContain('20\u00a0% the person');
});

describe('what holds us back', () => {
  it('is the lowest of the three, and the sentence and the table agree on it', () => {
    fc.assert(
      fc.property(share, share, share, (control, responsibility, contribution) => {
        const points = holdsBack.prepare({ week: 3, control, responsibility, contribution });
        const values = holdsBack.table(points).rows.map(([, value]) => Number(value));
        const lowest = Math.min(...values);
        expect(holdsBack.sentence(points).en).toContain(`at ${Math.abs(lowest).toFixed(0)} of 100`);
        expect(values[0]).toBeCloseTo(100 - control * 100, 9);
      }),
    );
  });
});

describe('a difference', () => {
  it('is branch less reference, in words as in numbers', () => {
    const branch = { name: { en: 'A', nl: 'A' }, values: [0.5, 0.62] };
    const reference = { name: { en: 'B', nl: 'B' }, values: [0.5, 0.5] };
    const points = difference.prepare({ measure, branch, reference, phases });
    expect(difference.table(points).rows[1][1]).toBeCloseTo(12, 9);
    expect(difference.sentence(points).en).toBe(
      'In week 1, satisfaction is 12.0 points higher with “A” than with “B”.',
    );
    expect(difference.sentence(difference.prepare({ measure, branch, reference, phases, playhead: 0 })).nl).toContain(
      'hetzelfde',
    );
  });
});

describe('what could not be found out', () => {
  it('is said in words', () => {
    const none = indices.prepare({ measure, indices: { kind: 'no variance', value: 50 } });
    expect(indices.sentence(none)).toEqual({
      en: 'No variance: every run gives 50.00.',
      nl: 'Geen variantie: uit elke doorrekening komt 50,00.',
    });
    const few = screening.prepare({ measure, effects: { kind: 'not resolved' } });
    expect(screening.sentence(few).en).toBe('Not resolved, add samples.');
    const vague = { value: 0.1, low: -0.2, high: 0.4, resolved: false };
    const found = indices.prepare({
      measure,
      indices: { kind: 'indices', samples: 8, factors: [{ path: 'levers.control', firstOrder: vague, total: vague }] },
    });
    expect(indices.sentence(found).nl).toContain('voeg samples toe: levers.control');
  });
});

describe('labels that are moved apart', () => {
  it('keep their order, never overlap and stay within bounds where there is room', () => {
    const block = fc.record({
      middle: fc.double({ min: -50, max: 450, noNaN: true }),
      height: fc.double({ min: 5, max: 30, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 10 }), (blocks) => {
        blocks.sort((a, b) => a.middle - b.middle);
        const tops = apart(blocks, 0, 400);
        for (const [i, { height }] of blocks.entries()) {
          expect(tops[i]).toBeGreaterThanOrEqual(-1e-9);
          expect(tops[i] + height).toBeLessThanOrEqual((tops[i + 1] ?? 400) + 1e-9);
        }
      }),
    );
  });
});

describe('colours', () => {
  it.each(Object.entries(palettes))('of words stand out on the ground of the %s theme', (_, palette) => {
    for (const name of [
      'ink',
      'quiet',
      'satisfaction',
      'commitment',
      'reference',
      'focus',
      'higher',
      'lower',
    ] as const) {
      expect(contrast(palette[name], palette.ground)).toBeGreaterThanOrEqual(4.5);
    }
  });
});

/** As WCAG 2 defines it. */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

describe('what weighed for a person', () => {
  it('names first what is of this person, and what all share only beside it', () => {
    const points = person.prepare({
      name: { en: 'Person 17', nl: 'Persoon 17' },
      week: 0,
      satisfaction: [0.6],
      commitment: [0.5],
      weighed: [
        { of: 'satisfaction', label: { en: 'a base', nl: 'een basis' }, value: 0.33, shared: true },
        { of: 'satisfaction', label: { en: 'own nature', nl: 'eigen aard' }, value: 0.1 },
      ],
      phases,
    });
    expect(person.sentence(points).en).toContain('own nature weighed most');
    expect(person.table(points).rows.map(([, label]) => label)).toEqual([
      { en: 'own nature', nl: 'eigen aard' },
      { en: 'a base', nl: 'een basis' },
    ]);
    const svg = emptySvg();
    const look = { language: 'en', theme: 'light', wholeScale: true, width: 900, height: 600 } as const;
    show(svg, pictureOf(person, points, look));
    expect(svg.textContent).toContain('besides 33.0 for everyone');
    expect(svg.textContent).not.toContain('a base');
  });
});
