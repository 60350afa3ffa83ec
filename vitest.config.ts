import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// Two projects: `node` runs anywhere; `browser` drives a real Chromium against the built product, alone on the machine, for it
// watches how long things take to come. On two cores Vitest would give the first only one worker.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**'],
          testTimeout: 120_000,
          // Nothing that a test imports keeps a state of its own: files share what they import, read and compiled once.
          isolate: false,
          maxWorkers: Math.max(2, availableParallelism() - 1),
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'browser',
          globalSetup: ['test/browser/support/before-all.ts'],
          include: ['test/browser/**/*.test.ts'],
          // What is awaited comes at once on a fast machine; a slow one with other work may take as long as it needs.
          testTimeout: 400_000,
          hookTimeout: 180_000,
          expect: { poll: { timeout: 60_000 } },
          isolate: false,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
