import { describe, expect, it } from 'vitest';
import type { RunInput } from '../../src/model/input.ts';
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

function runs(name: string, { teamSize = 10, crisisIn }: { teamSize?: number; crisisIn?: number } = {}): Run[] {
  const known = `${name} ${teamSize} ${crisisIn}`;
  let found = cache.get(known);
  if (!found) {
    found = Array.from({ length: replicates }, (_, replicate) => {
      const plan = { weeks: last, warmUp: 52, seed: 'propositions', replicate };
      const input = goldenInput(name, { employees: 120, teamSize }, plan);
      const events: RunInput['events'] =
        crisisIn === undefined ? input.events : [{ event: 'crisis', week: crisisIn, size: 0.35 }];
      return run({ ...input, events }, { measures: recorded }).measures;
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
    ['satisfaction', 15],
    ['commitment', 12],
    ['initiative', 12],
    ['trustInLeader', 4],
    ['responsibility', 25],
    ['performance', 6],
  ] as const)('2. letting go step by step raises %s', (measure, by) => {
    clearly('higher', paired(stepByStep, statusQuo, points(measure)), by);
  });

  it('2. and fewer people leave', () => {
    const quits = (of: Run): number => of.quits.subarray(1).reduce((sum, value) => sum + value, 0);
    expect(mean(paired(stepByStep, statusQuo, quits))).toBeLessThan(0);
  });

  it('3. words alone lift satisfaction at first', () => {
    const wordsOnly = runs('words-only');
    const early = Array.from({ length: 26 }, (_, w) =>
      mean(paired(wordsOnly, statusQuo, points('satisfaction', w + 1))),
    );
    expect(Math.max(...early)).toBeGreaterThanOrEqual(0.5);
  });

  it('3. and leave it lower than before, and trust in the leader too', () => {
    const wordsOnly = runs('words-only');
    clearly('lower', paired(wordsOnly, statusQuo, points('satisfaction')), 2);
    clearly('lower', paired(wordsOnly, statusQuo, points('trustInLeader')), 3);
  });

  it('4. decision rights on paper, while control stays, cost trust in the leader', () => {
    clearly('lower', paired(runs('paper-only'), statusQuo, points('trustInLeader')), 5);
  });

  it('5. control dropped at once with nothing in its place: results fall, strain rises, control comes back', () => {
    const abdication = runs('abdication');
    clearly(
      'lower',
      abdication.map((of) => lowest('performance')(of) - points('performance', 0)(of)),
      10,
    );
    clearly(
      'higher',
      abdication.map((of) => (Math.max(...of.strain) - of.strain[0]) * 100),
      12,
    );
    clearly(
      'higher',
      abdication.map((of) => points('control', 104)(of) - lowest('control')(of)),
      8,
    );
    clearly('lower', paired(abdication, statusQuo, points('satisfaction')), 1);
  });

  it('6. without direction letting go brings less: self-steering is not the absence of steering', () => {
    const noDirection = runs('no-direction');
    clearly('lower', paired(noDirection, stepByStep, points('performance')), 5);
    clearly('lower', paired(noDirection, stepByStep, points('satisfaction')), 6);
    clearly('higher', paired(noDirection, stepByStep, points('strain')), 5);
  });

  it('7. without time to learn the business people stay behind', () => {
    const noLearning = runs('no-learning');
    const business = (of: Run): number =>
      (points('competenceHR')(of) + points('competenceFinance')(of) + points('competenceStrategy')(of)) / 3;
    clearly('lower', paired(noLearning, stepByStep, business), 20);
    clearly('lower', paired(noLearning, stepByStep, points('responsibility')), 5);
    clearly('lower', paired(noLearning, stepByStep, points('performance')), 4);
  });

  it('8. closed books keep contribution low', () => {
    clearly('lower', paired(runs('closed-books'), stepByStep, points('contribution')), 8);
  });

  it('9. results dip before they rise, and deeper when it goes too fast', () => {
    const dip = (of: Run): number => lowest('performance')(of) - points('performance', 0)(of);
    clearly('lower', paired(runs('too-fast'), stepByStep, dip), 3);
    clearly('lower', stepByStep.map(dip), 1);
    clearly(
      'higher',
      stepByStep.map((of) => points('performance')(of) - points('performance', 0)(of)),
      0,
    );
    for (const of of stepByStep) expect(of.performance.indexOf(Math.min(...of.performance))).toBeLessThan(104);
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
      2,
    );
  });

  it('11. freedom without responsibility: autonomy rises, contribution and results stay behind', () => {
    const freedom = runs('freedom-without-responsibility');
    clearly('higher', paired(freedom, statusQuo, points('autonomy')), 20);
    clearly('lower', paired(freedom, stepByStep, points('contribution')), 10);
    clearly('lower', paired(freedom, stepByStep, points('performance')), 4);
  });

  it('12. in large teams people contribute less, unless the books are open', () => {
    const closed = runs('large-teams-closed', { teamSize: 25 });
    const open = runs('large-teams-open', { teamSize: 25 });
    clearly('lower', paired(closed, stepByStep, points('contribution')), 10);
    clearly('higher', paired(open, closed, points('contribution')), 5);
  });

  it('13. decisions move to the lowest competent level', () => {
    const share = (of: Run): number => {
      const lastWeeks = (values: Float64Array): number =>
        values.subarray(last - 25).reduce((sum, value) => sum + value, 0);
      return (100 * lastWeeks(of.decisionsAtLowestLevel)) / lastWeeks(of.decisions);
    };
    clearly('higher', paired(stepByStep, statusQuo, share), 5);
  });

  it('14. a crisis in the harvest phase costs less than the same crisis under the status quo', () => {
    const lost = (hit: Run[], spared: Run[]): number =>
      mean(
        hit.map((of, i) => {
          const weeks = Array.from({ length: 31 }, (_, w) => 125 + w);
          return weeks.reduce(
            (sum, week) => sum + points('performance', week)(spared[i]) - points('performance', week)(of),
            0,
          );
        }),
      );
    const harvest = lost(runs('harvest-crisis'), stepByStep);
    const underControl = lost(runs('status-quo', { crisisIn: 125 }), statusQuo);
    expect(harvest).toBeGreaterThan(0);
    expect(harvest).toBeLessThan(underControl);
  });
});
