// Packed tables: every key gives its lines, no other gives any.

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { linesOf, packTable } from '../../src/entities/index.ts'

const key = fc.string({ unit: 'binary', maxLength: 6 }).filter((text) => !/[\t\n]/u.test(text))
const line = fc.string({ maxLength: 8 }).filter((text) => !text.includes('\n'))

it('gives the lines of every key in their order, and none for another', () => {
  fc.assert(
    fc.property(fc.dictionary(key, fc.array(line, { minLength: 1, maxLength: 3 })), key, (groups, other) => {
      const table = packTable(Object.entries(groups))
      for (const [own, lines] of Object.entries(groups)) expect(linesOf(table, own)).toEqual(lines)
      expect(linesOf(table, other)).toEqual(Object.hasOwn(groups, other) ? groups[other] : [])
    }),
  )
})

it('tells a key from one that begins alike', () => {
  const table = packTable([
    ['بحر', ['1']],
    ['بحرين', ['2', '3']],
  ])
  expect(linesOf(table, 'بحر')).toEqual(['1'])
  expect(linesOf(table, 'بحرين')).toEqual(['2', '3'])
  expect(linesOf(table, 'بح')).toEqual([])
})

it('survives JSON', () => {
  const table = packTable(Array.from({ length: 500 }, (_, i): [string, string[]] => [`key ${i}`, [`line ${i}`]]))
  expect(JSON.parse(JSON.stringify(table))).toEqual(table)
  expect(linesOf(table, 'key 499')).toEqual(['line 499'])
})
