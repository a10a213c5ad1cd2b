// Test runner settings: data compiled first, two workers at most, generous time for slow machines.

import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'src/**/*.test.ts'],
    globalSetup: ['test/compile-data.ts'],
    testTimeout: 60_000,
    maxWorkers: 2,
  },
})
