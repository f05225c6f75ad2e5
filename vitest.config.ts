import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/longestFirst.ts';

/** Tests of the page's state, which is one for all that imports it: each file gets a fresh one. */
const ofOneState = ['test/app/**/*.test.ts'];

export default defineConfig({
  test: {
    environment: 'node',
    // One more than the cores of a small machine: the tests of the page and the cluster wait much.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    execArgv: ['--enable-source-maps', '--import', join(import.meta.dirname, 'test/node/register.js')],
    server: { deps: { external: [/\/src\/(words|random|model|scenario|experiment)\/.*\.ts$/] } },
    // Generous, since the machines that run this are small and shared: a time limit is there to end a hang only.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    reporters: ['./test/plainReporter.ts'],
    projects: [
      { extends: true, test: { name: 'state', include: ofOneState } },
      { extends: true, test: { name: 'rest', include: ['test/**/*.test.ts'], exclude: ofOneState, isolate: false } },
    ],
  },
});
