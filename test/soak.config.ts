// `npm run soak`: the property tests with ten times as many random cases, and other ones every time; the browser killed ten
// times as often, ten times as many planted faults. MUSTER_RUNS says how many times as many, MUSTER_SEED brings a failing run back.

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'soak',
    include: [
      'test/sim/**/*.test.ts',
      'test/machines/**/*.test.ts',
      'test/trace/**/*.test.ts',
      'test/keep/**/*.test.ts',
      'test/experiments/planted-faults.test.ts',
      'test/browser/kill.test.ts',
    ],
    globalSetup: ['test/browser/support/before-all.ts'],
    env: { MUSTER_RUNS: process.env.MUSTER_RUNS ?? '10' },
    testTimeout: 3_600_000,
  },
});
