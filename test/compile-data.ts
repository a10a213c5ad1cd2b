// Compiles the data once before any test runs.

import { execFileSync } from 'node:child_process'

/** Called by the test runner. */
export default function setup(): void {
  execFileSync(process.execPath, ['tools/compile-data.mjs'], { stdio: 'inherit' })
  execFileSync(process.execPath, ['--import', 'tsx', 'tools/compile-indexes.ts'], { stdio: 'inherit' })
}
