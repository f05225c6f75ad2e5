import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/**/*.test.ts'],
    maxWorkers: 2,
    execArgv: ['--enable-source-maps', '--import', join(import.meta.dirname, 'test/node/register.js')],
    server: { deps: { external: [/\/src\/(words|random|model|scenario|experiment)\/.*\.ts$/] } },
    // Generous, since the machines that run this are small and shared: a time limit is there to end a hang only.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['./test/plainReporter.ts'],
  },
});
