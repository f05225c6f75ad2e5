import { parentPort, threadId } from 'node:worker_threads';

/** A worker of the command line's pool: carries out one job at a time. */
export { runJob as default } from '../src/experiment/run/runner.ts';

// Says that it has loaded: until then it must not be ended (see src/cli/pool.ts).
parentPort?.postMessage(threadId);
