// Hostile texts: reading any of the benchmark's shapes ten times as long costs about ten times as much.

import { expect, it } from 'vitest'
import { hostile } from '../bench/hostile.ts'
import { Failure, read, type Page, type ReadOptions } from '../src/index.ts'
import { account } from '../src/ledger.ts'
import { growth, MOST } from './growth.ts'

const SIZE = 15_000

it.each(Object.keys(hostile))('grows with the text, not faster: %s', (name) => {
  expect(growth(hostile[name] as (length: number) => string, SIZE, reads('ar'))).toBeLessThan(MOST)
})

it('grows with the text, not faster: a surname after its full name, over and over', () => {
  expect(growth((n) => 'John Marlow met Marlow. '.repeat(n / 24), 2 * SIZE, reads('en'))).toBeLessThan(MOST)
})

it('grows with the text, not faster: statements of a sentence without an end', () => {
  expect(growth((n) => 'بحسب بيانات المركز سيهطل المطر '.repeat(n / 31), SIZE / 5, reads('ar', account))).toBeLessThan(MOST)
})

function reads(language: string, reader: (page: Page, options: ReadOptions) => unknown = read): (text: string) => void {
  return (text) => {
    try {
      reader({ text, format: 'text', encoding: 'utf-8' }, { published: '2024-06-26', language })
    } catch (error) {
      if (!(error instanceof Failure)) throw error
    }
  }
}
