import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/**/*.test.ts'],
    maxWorkers: 2,
    // Generous, since the machines that run this are small and shared: a time limit is there to end a hang only.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['./test/plainReporter.ts'],
  },
});
