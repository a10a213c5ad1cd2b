// Folding: idempotent, mapped back, in range, for any text.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages } from '../../src/languages.ts'
import { fold, foldTable, foldWord, sharedFold } from '../../src/text/index.ts'
import { anyUnits, newsText } from '../arbitrary.ts'

const table = foldTable(sharedFold, ...languages.map((l) => l.fold))

describe('folding', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.oneof(newsText, anyUnits), (text) => {
        const once = foldWord(text, table)
        expect(foldWord(once, table)).toBe(once)
      }),
    )
  })

  it('maps every folded unit back into the source, in order', () => {
    fc.assert(
      fc.property(fc.oneof(newsText, anyUnits), (source) => {
        const { text, at } = fold(source, table)
        expect(at.length).toBe(text.length + 1)
        expect(at[text.length]).toBe(source.length)
        for (let i = 0; i < text.length; i++) {
          expect(at[i]).toBeLessThan(source.length)
          expect(at[i]).toBeLessThanOrEqual(at[i + 1]!)
        }
      }),
    )
  })

  it('folds the digits of every script that Unicode knows in one code unit', () => {
    for (let unit = 0; unit < 0xd800; unit++) {
      const c = String.fromCharCode(unit)
      if (/\p{Nd}/u.test(c)) expect(foldWord(c, table), unit.toString(16)).toMatch(/^\d$/u)
    }
    expect(foldWord('०１९߉꯹', table)).toBe('01999')
  })

  it.each([
    ['أميركا', 'اميركا'],
    ['على', 'علي'],
    ['وزارة', 'وزاره'],
    ['العـــربية', 'العربيه'],
    ['مُحَمَّدٌ', 'محمد'],
    ['٢٠٢٤', '2024'],
    ['ﻻ', 'لا'],
    ['Kyïv', 'kyiv'],
    ['–', '-'],
  ])('folds %s to %s', (from, to) => {
    expect(foldWord(from, table)).toBe(to)
  })
})
