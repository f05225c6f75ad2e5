import { parentPort, threadId } from 'node:worker_threads';

/** A worker of the command line's pools: carries out one job at a time. */
export { runJob as default } from '../src/experiment/run/runner.ts';
export { runRecorded } from '../src/experiment/run/recordedRun.ts';

// Says that it has loaded: until then it must not be ended (see src/cli/threads.ts).
parentPort?.postMessage(threadId);
