// Test runner settings: data compiled first, two workers at most, generous time for slow machines.

import type { ViteUserConfig } from 'vitest/config'

const config: ViteUserConfig = {
  test: {
    include: ['test/**/*.test.ts', 'src/**/*.test.ts'],
    globalSetup: ['test/compile-data.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A browser on a busy machine may be late once; what is wrong is wrong twice.
    retry: process.env['CI'] === undefined ? 0 : 1,
    maxWorkers: 2,
  },
}

export default config
