/** A worker of the command line's pool: carries out one job at a time. */
export { runJob as default } from '../src/experiment/runner.ts';
