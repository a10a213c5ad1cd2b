// Hostile texts: reading any of the benchmark's shapes ten times as long costs about ten times as much.

import { expect, it } from 'vitest'
import { hostile } from '../bench/hostile.ts'
import { Failure, read } from '../src/index.ts'
import { growth, MOST } from './growth.ts'

const SIZE = 15_000

it.each(Object.keys(hostile))('grows with the text, not faster: %s', (name) => {
  const ratio = growth(hostile[name] as (length: number) => string, SIZE, (text) => {
    try {
      read({ text, format: 'text', encoding: 'utf-8' }, { published: '2024-06-26', language: 'ar' })
    } catch (error) {
      if (!(error instanceof Failure)) throw error
    }
  })
  expect(ratio).toBeLessThan(MOST)
})
