import type { FailedRun } from '../../experiment/run/job.ts';

/** Which run has no numbers, and why. */
export const failureText = ({ replicate, status, reason }: FailedRun): string =>
  `run ${replicate}: ${status === 'crashed' ? 'worker: ' : ''}${reason}`;
