/** A worker of the command line's pools: carries out one job at a time. */
export { runJob as default } from '../src/experiment/runner.ts';
export { runRecorded } from '../src/experiment/recordedRun.ts';
