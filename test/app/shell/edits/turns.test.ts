import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lanesOf, pointsOf, withPoints, type Lane } from '../../../../src/app/shell/edits/leverEdits.ts';
import { valueFrom } from '../../../../src/app/shell/edits/courses.ts';
import {
  broughtBack,
  goneFrom,
  turned,
  turnings,
  valueAt,
  valueBefore,
  type Turn,
  type Turnable,
} from '../../../../src/app/shell/edits/turns.ts';
import { leverAt } from '../../../../src/model/input.ts';
import { parseScenario } from '../../../../src/scenario/parse.ts';
import { scenarioText } from '../../../../src/scenario/write.ts';
import { courses, value, week } from './arbitraryCourses.ts';

const parsed = parseScenario(readFileSync('scenarios/step-by-step.yaml', 'utf8'), { file: 'step-by-step' });
if (!parsed.ok) throw new Error('step-by-step is wrong');
const { scenario } = parsed;

const delegation = lanesOf('delegation');
const sliders: fc.Arbitrary<readonly Lane[]> = fc.constantFrom<(readonly Lane[])[]>(['control'], delegation, [
  'delegation.finance',
]);
const plans: fc.Arbitrary<Turnable> = fc
  .tuple(courses, fc.array(courses, { minLength: 4, maxLength: 4 }))
  .map(([control, domains]) => ({
    scenario: delegation.reduce(
      (of, lane, k) => withPoints(of, lane, domains[k]),
      withPoints(scenario, 'control', control),
    ),
  }));
const allPoints = (of: Turnable) => ['control' as const, ...delegation].map((lane) => pointsOf(of.scenario, lane));

describe('a lever that is turned', () => {
  it('has the value that was asked for, whatever becomes of the rest, also where all domains are asked together', () => {
    fc.assert(
      fc.property(
        plans,
        fc.array(fc.record({ lanes: sliders, week, turning: fc.constantFrom(...turnings), wanted: value }), {
          minLength: 1,
          maxLength: 6,
        }),
        (plan, turns) => {
          let now = plan;
          for (const turn of turns) {
            now = turned(now, turn, turn.wanted);
            expect(valueAt(now, turn.lanes, turn.week)).toBeCloseTo(turn.wanted, 5);
          }
          const again = parseScenario(scenarioText(now.scenario), { file: 'again' });
          expect(again).toMatchObject({ ok: true, scenario: { levers: now.scenario.levers } });
        },
      ),
    );
  });

  it('gives the plan back, bit for bit, when it is turned back, in however many turns', () => {
    fc.assert(
      fc.property(plans, sliders, week, fc.array(value, { maxLength: 5 }), (plan, lanes, at, ways) => {
        const turn: Turn = { lanes, week: at, turning: 'shift' };
        const away = ways.reduce((now, wanted) => turned(now, turn, wanted), plan);
        const back = turned(away, turn, valueBefore(away, turn));
        allPoints(back).forEach((points, k) => {
          expect(points).toBe(allPoints(plan)[k]);
        });
      }),
    );
  });

  it('gives the plan back as well when several turns, here and elsewhere, are turned back in the order in which they came', () => {
    const turns = fc.array(fc.record({ lanes: sliders, week, wanted: value }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(plans, turns, (plan, made) => {
        const turnOf = ({ lanes, week: at }: (typeof made)[number]): Turn => ({ lanes, week: at, turning: 'shift' });
        const away = made.reduce((now, one) => turned(now, turnOf(one), one.wanted), plan);
        const back = made.reduce((now, one) => turned(now, turnOf(one), valueBefore(now, turnOf(one))), away);
        allPoints(back).forEach((points, k) => {
          expect(points).toBe(allPoints(plan)[k]);
        });
      }),
    );
  });

  it('moves each domain of decision rights by as much, until one of them is at an end', () => {
    const turn: Turn = { lanes: delegation, week: 0, turning: 'shift' };
    const now = turned({ scenario }, turn, valueBefore({ scenario }, turn) + 10);
    for (const lane of delegation) {
      for (let at = 1; at <= 156; at++) {
        const planned = leverAt(pointsOf(scenario, lane), at);
        expect(leverAt(pointsOf(now.scenario, lane), at)).toBeCloseTo(Math.min(100, planned + 10), 5);
      }
    }
  });

  it('can be held where it is, so that what was planned goes, and comes back by one step', () => {
    const turn: Turn = { lanes: ['control'], week: 30, turning: 'hold' };
    const stood = valueBefore({ scenario }, turn);
    const now = turned({ scenario }, turn, stood);
    expect(leverAt(pointsOf(now.scenario, 'control'), 156)).toBeCloseTo(stood, 5);
    expect(goneFrom(now, 'control')).toBe(pointsOf(scenario, 'control'));
    const dragged = turned(turned(now, turn, 20), turn, 40);
    expect(goneFrom(dragged, 'control')).toBe(pointsOf(scenario, 'control'));
    expect(pointsOf(broughtBack(dragged, 'control').scenario, 'control')).toBe(pointsOf(scenario, 'control'));
    const next = turned(dragged, { ...turn, week: 40, turning: 'shift' }, 50);
    expect(goneFrom(next, 'control')).toBeUndefined();
  });

  it('has nothing to bring back where nothing was planned', () => {
    const flat = { scenario: withPoints(scenario, 'control', [[0, 70]]) };
    expect(goneFrom(turned(flat, { lanes: ['control'], week: 8, turning: 'hold' }, 40), 'control')).toBeUndefined();
    expect(goneFrom(turned(flat, { lanes: ['control'], week: 8, turning: 'whole' }, 40), 'control')).toBeUndefined();
  });

  it('counts from the course that a point was moved on, not from the one before', () => {
    const turn: Turn = { lanes: ['control'], week: 10, turning: 'shift' };
    const moved = { ...turned({ scenario }, turn, 90), scenario: withPoints(scenario, 'control', [[0, 20]]) };
    const now = turned(moved, turn, 30);
    expect(valueFrom(pointsOf(now.scenario, 'control'), 10)).toBe(30);
    expect(pointsOf(turned(now, turn, 20).scenario, 'control')).toBe(pointsOf(moved.scenario, 'control'));
  });
});
