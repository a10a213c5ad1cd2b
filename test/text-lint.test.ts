// The text lint: data and prose hold no characters that mislead, and every row names a known source.

import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'

it('finds nothing', () => {
  const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', 'tools/text-lint.ts'], { encoding: 'utf8' })
  expect(stdout.trim()).toBe('text lint: nothing to say')
})
