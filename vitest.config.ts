import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/e2e/**'],
          // Only against a test that hangs: a busy machine is no fault.
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.e2e.ts'],
          globalSetup: ['test/e2e/support/build-once.ts'],
          // Each file has a browser of its own; more than two at once only wait for one another on two cores.
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // What is awaited may be late on a busy machine; what never comes is told by the test all the same.
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
