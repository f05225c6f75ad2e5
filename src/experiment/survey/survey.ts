import { run } from '../../model/run.ts';
import type { RunInput } from '../../model/input.ts';
import { answersOf, respondents, type Answers } from './answers.ts';
import type { Questionnaire } from './scales.ts';

/** What is asked, of whom and when. */
export interface SurveyPlan {
  readonly questionnaire: Questionnaire;
  /** Share of people who answer: above 0, up to 1. */
  readonly response: number;
  /** Weeks at whose end it is held, rising, from 0 to the last of the run. */
  readonly weeks: readonly number[];
}

/** The survey of one week. */
export interface Wave {
  readonly week: number;
  readonly employees: number;
  readonly teams: number;
  /** Seats of those who answered, rising. */
  readonly respondents: Int32Array;
  /** Of everyone, by seat: who did not answer is left out where answers are used. */
  readonly answers: Answers;
}

/** Lives a run as far as its last survey, and holds the surveys on the way. They change nothing in it. */
export function survey(input: RunInput, { questionnaire, response, weeks }: SurveyPlan): readonly Wave[] {
  const waves: Wave[] = [];
  run(
    { ...input, weeks: Math.max(...weeks) },
    {
      measures: [],
      watch(columns, week) {
        if (!weeks.includes(week)) return;
        const { employees, teams } = columns;
        const tick = week + input.warmUp;
        waves.push({
          week,
          employees,
          teams,
          respondents: respondents(employees, input.key, tick, response),
          answers: answersOf(columns, input.key, tick, questionnaire),
        });
      },
    },
  );
  return waves;
}
