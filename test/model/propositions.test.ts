import { describe, expect, it } from 'vitest';
import { measureOf, type MeasureId } from '../../src/model/measures/index.ts';
import { run } from '../../src/model/run.ts';
import { goldenInput } from '../golden/read.ts';

/**
 * What must emerge (the propositions of the model page, section 6): each on 30 replicates, paired by seed, in points.
 * Nothing in the model says any of this; a change that makes one fail has changed the theory.
 */
const replicates = 30;
const last = 156;
const measures = [
  'satisfaction',
  'commitment',
  'initiative',
  'trustInLeader',
  'autonomy',
  'responsibility',
  'contribution',
  'strain',
  'performance',
  'control',
  'competenceHR',
  'competenceFinance',
  'competenceStrategy',
  'quits',
  'decisions',
  'decisionsAtLowestLevel',
] as const satisfies readonly MeasureId[];
type Measured = (typeof measures)[number];
type Run = Readonly<Record<Measured, Float64Array>>;

const recorded = measures.map(measureOf);
const cache = new Map<string, Run[]>();

function runs(name: string, teamSize = 10): Run[] {
  const known = `${name} ${teamSize}`;
  let found = cache.get(known);
  if (!found) {
    found = Array.from({ length: replicates }, (_, replicate) => {
      const plan = { weeks: last, warmUp: 52, seed: 'propositions', replicate };
      const input = goldenInput(name, { employees: 120, teamSize }, plan);
      return run(input, { measures: recorded }).measures;
    });
    cache.set(known, found);
  }
  return found;
}

/** B minus A per pair, by a number taken from each run. */
const paired = (b: Run[], a: Run[], taken: (of: Run) => number): number[] => b.map((of, i) => taken(of) - taken(a[i]));
const points =
  (measure: Measured, week = last) =>
  (of: Run): number =>
    of[measure][week] * 100;
const lowest =
  (measure: Measured) =>
  (of: Run): number =>
    Math.min(...of[measure]) * 100;
const quitsPerHundred = (of: Run): number => of.quits.subarray(1).reduce((sum, value) => sum + value, 0) / 1.2;
const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function clearly(direction: 'higher' | 'lower', differences: number[], by: number): void {
  const towards = direction === 'higher' ? differences : differences.map((difference) => -difference);
  expect(towards.filter((difference) => difference > 0).length).toBeGreaterThanOrEqual(28);
  expect(mean(towards)).toBeGreaterThanOrEqual(by);
}

describe('what must emerge', () => {
  const statusQuo = runs('status-quo');
  const stepByStep = runs('step-by-step');

  it.each(['satisfaction', 'commitment', 'performance', 'responsibility'] as const)(
    '1. the status quo stays put: %s',
    (measure) => {
      const drift = statusQuo.map((of) => points(measure)(of) - points(measure, 0)(of));
      expect(Math.abs(mean(drift))).toBeLessThan(2);
    },
  );

  it.each([
    ['satisfaction', 9],
    ['commitment', 7.5],
    ['initiative', 11],
    ['trustInLeader', 4],
    ['responsibility', 22],
    ['performance', 4.5],
  ] as const)('2. letting go step by step raises %s', (measure, by) => {
    clearly('higher', paired(stepByStep, statusQuo, points(measure)), by);
  });

  it('2. and fewer people leave', () => {
    clearly('lower', paired(stepByStep, statusQuo, quitsPerHundred), 4.5);
  });

  it('3. words alone lift satisfaction at first', () => {
    const wordsOnly = runs('words-only');
    const early = Array.from({ length: 26 }, (_, w) =>
      mean(paired(wordsOnly, statusQuo, points('satisfaction', w + 1))),
    );
    expect(Math.max(...early)).toBeGreaterThanOrEqual(1);
  });

  it('3. and leave it lower than before, and trust in the leader too', () => {
    const wordsOnly = runs('words-only');
    clearly('lower', paired(wordsOnly, statusQuo, points('satisfaction')), 2.5);
    clearly('lower', paired(wordsOnly, statusQuo, points('trustInLeader')), 0.5);
  });

  it('4. decision rights on paper, while control stays, cost trust in the leader and bring no satisfaction', () => {
    const paperOnly = runs('paper-only');
    clearly('lower', paired(paperOnly, statusQuo, points('trustInLeader')), 6.5);
    expect(mean(paired(paperOnly, statusQuo, points('satisfaction')))).toBeLessThanOrEqual(1);
  });

  it('5. control dropped at once with nothing in its place: results fall, strain rises, control comes back', () => {
    const abdication = runs('abdication');
    clearly(
      'lower',
      abdication.map((of) => lowest('performance')(of) - points('performance', 0)(of)),
      5,
    );
    clearly(
      'higher',
      abdication.map((of, i) => Math.max(...of.strain) * 100 - points('strain', 0)(statusQuo[i])),
      21,
    );
    clearly(
      'higher',
      abdication.map((of) => points('control', 104)(of) - 100 * Math.min(...of.control.subarray(0, 105))),
      1.5,
    );
    clearly('lower', paired(abdication, statusQuo, points('satisfaction')), 1.5);
    clearly('lower', paired(abdication, statusQuo, points('trustInLeader')), 4);
  });

  it('6. without direction letting go brings less: self-steering is not the absence of steering', () => {
    const noDirection = runs('no-direction');
    clearly('lower', paired(noDirection, stepByStep, points('performance')), 4);
    clearly('lower', paired(noDirection, stepByStep, points('satisfaction')), 4);
    clearly('higher', paired(noDirection, stepByStep, points('strain')), 7);
  });

  it('7. without time to learn the business people stay behind', () => {
    const noLearning = runs('no-learning');
    const business = (of: Run): number =>
      (points('competenceHR')(of) + points('competenceFinance')(of) + points('competenceStrategy')(of)) / 3;
    clearly('lower', paired(noLearning, stepByStep, business), 9);
    clearly('lower', paired(noLearning, stepByStep, points('responsibility')), 3);
    clearly('lower', paired(noLearning, stepByStep, points('performance')), 2);
  });

  it('8. closed books keep contribution low', () => {
    clearly('lower', paired(runs('closed-books'), stepByStep, points('contribution')), 7.5);
  });

  it('9. going too fast makes results dip deeper', () => {
    clearly('lower', paired(runs('too-fast'), stepByStep, lowest('performance')), 1.5);
  });

  it('9. step by step lies below the status quo first, and above it later', () => {
    const ahead = (week: number): number[] => paired(stepByStep, statusQuo, points('performance', week));
    const byWeek = Array.from({ length: last + 1 }, (_, week) => mean(ahead(week)));
    const lowestWeek = byWeek.indexOf(Math.min(...byWeek));
    clearly('lower', ahead(lowestWeek), 0.5);
    expect(lowestWeek).toBeGreaterThan(13);
    expect(lowestWeek).toBeLessThan(52);
    for (const difference of byWeek.slice(78)) expect(difference).toBeGreaterThan(0);
  });

  it('10. an early crisis makes leaders relapse more than one in the harvest phase', () => {
    const relapse = (name: string, crisis: number): number[] =>
      runs(name).map((of, i) => {
        const weeks = Array.from({ length: 30 }, (_, w) => crisis + 1 + w);
        return Math.max(...weeks.map((week) => points('control', week)(of) - points('control', week)(stepByStep[i])));
      });
    const late = relapse('harvest-crisis', 125);
    clearly(
      'higher',
      relapse('crisis-early', 45).map((rise, i) => rise - late[i]),
      1,
    );
  });

  it('11. freedom without responsibility: autonomy rises, contribution and results stay behind', () => {
    const freedom = runs('freedom-without-responsibility');
    clearly('higher', paired(freedom, statusQuo, points('autonomy')), 27);
    clearly('lower', paired(freedom, stepByStep, points('contribution')), 12);
    clearly('lower', paired(freedom, stepByStep, points('performance')), 4.5);
  });

  it('12. in large teams people contribute less, unless the books are open', () => {
    const closed = runs('large-teams-closed', 25);
    const open = runs('large-teams-open', 25);
    clearly('lower', paired(closed, stepByStep, points('contribution')), 9);
    clearly('higher', paired(open, closed, points('contribution')), 3.5);
  });

  it('13. decisions move to the lowest competent level', () => {
    const share = (of: Run): number => {
      const lastWeeks = (values: Float64Array): number =>
        values.subarray(last - 25).reduce((sum, value) => sum + value, 0);
      return (100 * lastWeeks(of.decisionsAtLowestLevel)) / lastWeeks(of.decisions);
    };
    clearly('higher', paired(stepByStep, statusQuo, share), 20);
  });

  it('14. a crisis in the harvest phase costs less than the same crisis under the status quo', () => {
    const lost = (hit: Run[], spared: Run[]): number[] =>
      hit.map((of, i) =>
        Array.from({ length: 32 }, (_, w) => 125 + w).reduce(
          (sum, week) => sum + points('performance', week)(spared[i]) - points('performance', week)(of),
          0,
        ),
      );
    const harvest = lost(runs('harvest-crisis'), stepByStep);
    const underControl = lost(runs('status-quo-crisis'), statusQuo);
    clearly(
      'lower',
      harvest.map((points, i) => points - underControl[i]),
      32,
    );
  });

  it('15. a leader with thirty people has less to give: results and satisfaction fall, and more people leave', () => {
    const wideSpan = runs('wide-span', 30);
    clearly('lower', paired(wideSpan, statusQuo, points('performance')), 3);
    clearly('lower', paired(wideSpan, statusQuo, points('satisfaction')), 0.5);
    expect(mean(paired(wideSpan, statusQuo, quitsPerHundred))).toBeGreaterThan(0);
    expect(mean(paired(wideSpan, statusQuo, points('trustInLeader')))).toBeLessThan(0);
  });

  it('16. taking authority back costs satisfaction, and results stay behind', () => {
    const takenBack = runs('re-centralised');
    clearly(
      'lower',
      takenBack.map((of) => points('satisfaction', 130)(of) - points('satisfaction', 78)(of)),
      4,
    );
    clearly('lower', paired(takenBack, stepByStep, points('performance')), 2.5);
  });
});
