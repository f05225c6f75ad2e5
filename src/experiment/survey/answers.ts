import { clamp } from '../../model/arithmetic.ts';
import { P, PERSON } from '../../model/columns.ts';
import { eachOf } from '../../model/eachOf.ts';
import type { Population } from '../../model/population.ts';
import { drawEach, uniform, type Key } from '../../random/draw.ts';
import { Purpose } from '../../random/purpose.ts';
import { bell4 } from '../../random/shapes.ts';
import { scaleIds, scales, type Questionnaire, type ScaleId } from './scales.ts';

/** What everyone answers, by seat; 0–1. */
export type Answers = Readonly<Record<ScaleId, Float64Array>>;

/** Square root of a half: one half of the error's variance is the mood of the day, the other is the scale's own. */
const HALF_OF_VARIANCE = 0.7071067811865476;

/** The satisfaction at which it colours nothing. */
const NEUTRAL = 0.53;

/**
 * What a questionnaire would report of everyone at the end of a week, whose tick counts from the start of the warm-up.
 * Part of the error is common to all answers of a person on that day (common method variance, Podsakoff et al. 2003).
 */
export function answersOf(
  { employees, person }: Pick<Population, 'employees' | 'person'>,
  key: Key,
  tick: number,
  { errors, halo }: Questionnaire,
): Answers {
  const seats = Int32Array.from({ length: employees }, (_, seat) => seat);
  const moods = new Int32Array(2 * employees);
  drawEach(key, Purpose.moodOfAnswering, tick, seats, employees, moods);
  const own = new Int32Array(2 * employees);
  return eachOf(scaleIds, (column, k) => {
    drawEach(key, Purpose.answers + k, tick, seats, employees, own);
    const error = errors[column];
    const colouring = scales[k].coloured ? halo : 0;
    const sign = scales[k].opposite ? -1 : 1;
    const answers = new Float64Array(employees);
    for (let i = 0; i < employees; i++) {
      const mood = sign * bell4(moods[2 * i], moods[2 * i + 1]);
      const colour = colouring * (person[i * PERSON + P.satisfaction] - NEUTRAL);
      const deviation = error * (HALF_OF_VARIANCE * (mood + bell4(own[2 * i], own[2 * i + 1])));
      answers[i] = clamp(person[i * PERSON + P[column]] + colour + deviation);
    }
    return answers;
  });
}

/**
 * The seats of those who fill it in, when about `share` of people do (1: everyone). Each decides by chance alone, whatever
 * the others do: whoever answers at a small share also answers at a larger one.
 */
export function respondents(employees: number, key: Key, tick: number, share: number): Int32Array {
  const seats = Int32Array.from({ length: employees }, (_, seat) => seat);
  const words = new Int32Array(2 * employees);
  drawEach(key, Purpose.responding, tick, seats, employees, words);
  return seats.filter((seat) => uniform(words[2 * seat]) < share);
}
