// Test runner settings: data compiled first, two workers at most, generous time for slow machines.

import type { ViteUserConfig } from 'vitest/config'

/** What all tests have. */
const shared: NonNullable<ViteUserConfig['test']> = { testTimeout: 60_000, hookTimeout: 120_000 }

const config: ViteUserConfig = {
  test: {
    globalSetup: ['test/compile-data.ts'],
    maxWorkers: 2,
    projects: [
      {
        test: { ...shared, name: 'all but the desk', include: ['test/**/*.test.ts', 'src/**/*.test.ts'], exclude: ['test/desk/**'] },
      },
      {
        test: {
          ...shared,
          name: 'the desk in a browser',
          include: ['test/desk/**/*.test.ts'],
          // A browser on a busy machine may be late once; what is wrong is wrong twice.
          retry: process.env['CI'] === undefined ? 0 : 1,
        },
      },
    ],
  },
}

export default config
