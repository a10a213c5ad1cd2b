// Compiled code kept beside a script: used when it fits, made anew when it does not, never needed.

import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'isnad-compiled-'))
const path = join(folder, 'script.cjs')
const made = (answer: string): void =>
  writeFileSync(path, `(function (module) { module.exports = () => '${answer}' })\n//${answer.padEnd(16, '0')}`)
const kept = (): string[] => readdirSync(folder).filter((name) => name !== 'script.cjs')
const run = (): string => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['-e', `process.stdout.write(require('./bin/compiled.cjs')(${JSON.stringify(path)})())`],
    { encoding: 'utf8' },
  )
  return stdout + stderr
}

it('keeps what was compiled, for the script that it was compiled of', () => {
  made('first')
  expect(run()).toBe('first')
  expect(kept()).toHaveLength(1)
  expect(run()).toBe('first')
  expect(kept()).toHaveLength(1)
  // As long as the first: V8 itself looks at the length alone.
  made('other')
  expect(run()).toBe('other')
  expect(kept()).toHaveLength(2)
})

it('replaces a file that V8 does not take', () => {
  made('third')
  expect(run()).toBe('third')
  const file = join(folder, kept().find((name) => name.includes('third')) as string)
  writeFileSync(file, 'nothing of the kind')
  expect(run()).toBe('third')
  expect(readFileSync(file, 'latin1')).not.toContain('nothing')
})
