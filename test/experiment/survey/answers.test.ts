import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersOf, respondents } from '../../../src/experiment/survey/answers.ts';
import { answerScales, onScale, rangeOf } from '../../../src/experiment/survey/answerScale.ts';
import { scaleIds, trueScores, usualQuestionnaire } from '../../../src/experiment/survey/scales.ts';
import { survey } from '../../../src/experiment/survey/survey.ts';
import { P, PERSON } from '../../../src/model/columns.ts';
import { run } from '../../../src/model/run.ts';
import { goldenInput } from '../../golden/read.ts';

const word = fc.integer({ min: 0, max: 0xffffffff });
const key = fc.tuple(word, word);
const tick = fc.integer({ min: 0, max: 5_252 });
const value = fc.double({ min: 0, max: 1, noNaN: true });
const people = fc.integer({ min: 1, max: 300 });
const share = fc.double({ min: 0.01, max: 1, noNaN: true });

describe('who fills in the questionnaire', () => {
  it('at a small share also does at a larger one, whatever the organisation', () => {
    fc.assert(
      fc.property(people, key, tick, share, share, (employees, k, week, one, other) => {
        const few = respondents(employees, k, week, Math.min(one, other));
        const many = new Set(respondents(employees, k, week, Math.max(one, other)));
        for (const seat of few) expect(many).toContain(seat);
      }),
    );
  });

  it('is everyone where all do', () => {
    fc.assert(
      fc.property(people, key, tick, (employees, k, week) => {
        expect(respondents(employees, k, week, 1)).toHaveLength(employees);
      }),
    );
  });

  it('is about the share that was asked for, and others in another week', () => {
    const first = respondents(10_000, [1, 2], 5, 0.6);
    expect(Math.abs(first.length - 6_000)).toBeLessThan(200);
    const second = new Set(respondents(10_000, [1, 2], 6, 0.6));
    expect(Math.abs(first.filter((seat) => second.has(seat)).length - 3_600)).toBeLessThan(200);
  });
});

describe('an answer', () => {
  it('stays within the scale, and what is ticked is a whole number on it', () => {
    fc.assert(
      fc.property(value, fc.constantFrom(...answerScales), (answer, scale) => {
        const { low, high, whole } = rangeOf(scale);
        const given = onScale(answer, scale);
        expect(given).toBeGreaterThanOrEqual(low);
        expect(given).toBeLessThanOrEqual(high);
        if (whole) expect(Number.isInteger(given)).toBe(true);
      }),
    );
  });

  it('is ticked at the nearest number: the middle in the middle, the ends at the ends', () => {
    expect([0, 0.12, 0.13, 0.5, 0.87, 0.88, 1].map((answer) => onScale(answer, '1-5'))).toEqual([1, 1, 2, 3, 4, 5, 5]);
    expect([0, 0.5, 1].map((answer) => onScale(answer, '1-7'))).toEqual([1, 4, 7]);
    expect(onScale(0.625, '100')).toBe(62.5);
  });

  it('lies between 0 and 1, whatever people feel and however large the errors are', () => {
    fc.assert(
      fc.property(key, tick, value, fc.double({ min: 0, max: 100, noNaN: true }), (k, week, felt, factor) => {
        const { errors, halo } = usualQuestionnaire;
        const larger = Object.fromEntries(Object.entries(errors).map(([id, error]) => [id, error * factor]));
        const person = new Float64Array(5 * PERSON).fill(felt);
        const questionnaire = { errors: { ...errors, ...larger }, halo: halo * factor };
        const answers = answersOf({ employees: 5, person }, k, week, questionnaire);
        for (const id of scaleIds) expect(answers[id].every((answer) => answer >= 0 && answer <= 1)).toBe(true);
      }),
    );
  });

  it('on a good day is better on every scale at once, and lower on strain', () => {
    const employees = 20_000;
    const person = new Float64Array(employees * PERSON).fill(0.53);
    const { satisfaction, commitment, strain } = answersOf({ employees, person }, [3, 4], 10, usualQuestionnaire);
    const together = (other: Float64Array): number =>
      satisfaction.reduce((sum, answer, i) => sum + (answer - 0.53) * (other[i] - 0.53), 0) / employees;
    // Half of the variance of the error is common.
    expect(together(commitment) / (0.065 * 0.06)).toBeCloseTo(0.5, 1);
    expect(together(strain) / (0.065 * 0.03)).toBeCloseTo(-0.5, 1);
  });
});

describe('a survey of a run', () => {
  const plan = { weeks: 30, warmUp: 52, seed: 'survey', replicate: 0 };
  const input = goldenInput('step-by-step', { employees: 60, teamSize: 10 }, plan);

  it('without errors reports what the model has at the end of the week', () => {
    const [wave] = survey(input, { questionnaire: trueScores, response: 1, weeks: [12] });
    const [{ person }] = run(input, { measures: [], snapshots: [12] }).snapshots;
    for (const id of scaleIds) {
      expect(Array.from(wave.answers[id])).toEqual(
        Array.from({ length: 60 }, (_, seat) => person[seat * PERSON + P[id]]),
      );
    }
  });

  it('has the same answers whatever other weeks are asked for, and however few respond', () => {
    const alone = survey(input, { questionnaire: usualQuestionnaire, response: 0.5, weeks: [0] });
    const among = survey(input, { questionnaire: usualQuestionnaire, response: 1, weeks: [0, 12, 30] });
    expect(among.map(({ week }) => week)).toEqual([0, 12, 30]);
    expect(alone[0].answers).toEqual(among[0].answers);
    expect(alone[0].respondents.length).toBeLessThan(among[0].respondents.length);
  });
});
