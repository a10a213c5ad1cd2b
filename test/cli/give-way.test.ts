// What gives way to others, and what its user set lower still.

import { spawnSync } from 'node:child_process'
import { getPriority } from 'node:os'
import { describe, expect, it } from 'vitest'

/** The priority of a process of its own that was begun with `at` and then gave way. */
function priorityAfter(at: number): number {
  const program = `
    const { getPriority, setPriority } = await import('node:os')
    const { giveWay } = await import('./src/cli/give-way.ts')
    setPriority(${at})
    giveWay()
    console.log(getPriority())`
  const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], { encoding: 'utf8' })
  return Number(stdout)
}

describe('giving way', () => {
  it('puts a process behind those that answer', () => {
    expect(priorityAfter(getPriority())).toBe(Math.max(getPriority(), 10))
  })

  it('leaves one that is behind them further', () => {
    expect(priorityAfter(15)).toBe(15)
  })
})
