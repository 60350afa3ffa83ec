import { defineConfig } from 'vitest/config';

// Two projects: `node` runs anywhere; `browser` drives a real Chromium against the built product.
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'node', include: ['test/**/*.test.ts'], exclude: ['test/browser/**'], testTimeout: 120_000 } },
      {
        test: {
          name: 'browser',
          globalSetup: ['test/browser/support/before-all.ts'],
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
