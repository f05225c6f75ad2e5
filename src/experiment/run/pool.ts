import type { Job, Outcome } from './job.ts';

/** Carries out jobs, here or in workers; never rejects. */
export type Runner = (job: Job) => Promise<Outcome>;

/** Workers that carry out jobs. A job whose worker dies is an outcome; another worker takes the place of that one. */
export interface Pool {
  /** How many jobs are carried out at a time; more of them wait. */
  readonly size: number;
  readonly run: Runner;
}
