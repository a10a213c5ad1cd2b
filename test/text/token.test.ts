// Tokens, sentences and quotations: what each covers, and that no span leaves the text or splits a pair.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages } from '../../src/languages.ts'
import { fold, foldTable, quotations, sentences, sharedFold, tokenize, Vocabulary, type Tokens, type Word } from '../../src/text/index.ts'
import { anyUnits, newsText } from '../arbitrary.ts'

const table = foldTable(sharedFold, ...languages.map((l) => l.fold))
const tokensOf = (text: string): Tokens<Word> => tokenize(fold(text, table), new Vocabulary<Word>((form) => ({ form })))
const wordsOf = (text: string): string[] => {
  const tokens = tokensOf(text)
  return Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.start[i], tokens.end[i]))
}
const sentencesOf = (text: string): string[] => {
  const tokens = tokensOf(text)
  return sentences(tokens, 0, tokens.count, (w) => ['د', 'mr', 'gen'].includes(w.form)).map((s) =>
    text.slice(tokens.start[s.first], tokens.end[s.last - 1]),
  )
}
const quotedIn = (text: string): string[] => {
  const tokens = tokensOf(text)
  return quotations(tokens, 0, tokens.count).map((q) => text.slice(tokens.end[q.open], tokens.start[q.close]).trim())
}

describe('tokens', () => {
  it.each([
    ['قالت لـCNN إنّ 2,5 مليون', ['قالت', 'لـ', 'CNN', 'إنّ', '2', ',', '5', 'مليون']],
    ["Russia's O'Brien didn't", ['Russia', "'s", "O'Brien", "didn't"]],
    ['سطر\r\n\r\nآخر', ['سطر', '\r\n\r\n', 'آخر']],
    // A drawn line: sixteen marks, then the rest as one.
    [`خط ${'-'.repeat(40)} (آخر`, ['خط', ...Array<string>(16).fill('-'), `${'-'.repeat(24)} (`, 'آخر']],
    [`${'- '.repeat(16)}".🔴🔴 نص`, [...Array<string>(16).fill('-'), '".🔴🔴', 'نص']],
    [`${'-'.repeat(16)}\n«نص»`, [...Array<string>(16).fill('-'), '\n', '«', 'نص', '»']],
  ])('of %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })

  it('stay in range, in order, apart, and never split a surrogate pair', () => {
    fc.assert(
      fc.property(fc.oneof(newsText, anyUnits), (text) => {
        const tokens = tokensOf(text)
        let end = 0
        for (let i = 0; i < tokens.count; i++) {
          expect(tokens.start[i]).toBeGreaterThanOrEqual(end)
          expect(tokens.end[i]).toBeGreaterThan(tokens.start[i]!)
          end = tokens.end[i]!
          expect(splitsPair(text, tokens.start[i]!)).toBe(false)
          expect(splitsPair(text, end)).toBe(false)
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})

describe('sentences', () => {
  it.each([
    ['قال د. سمير ذلك. ثم خرج.', ['قال د. سمير ذلك.', 'ثم خرج.']],
    ['السنة الماضية.ودعا الوزير', ['السنة الماضية.', 'ودعا الوزير']],
    ['بلغ 3.5 مليون وفق أ.ف.ب اليوم', ['بلغ 3.5 مليون وفق أ.ف.ب اليوم']],
    ['قال: «انتهى الأمر.» وخرج', ['قال: «انتهى الأمر.»', 'وخرج']],
    [`${'نص '.repeat(600)}آخر.`, ['نص '.repeat(512).trim(), `${'نص '.repeat(88)}آخر.`]],
    ['Gen. Smith left. He said no.', ['Gen. Smith left.', 'He said no.']],
    ['The U.S. side agreed. Talks go on.', ['The U.S. side agreed.', 'Talks go on.']],
  ])('of %j', (text, parts) => {
    expect(sentencesOf(text)).toEqual(parts)
  })
})

describe('quotations', () => {
  it.each([
    ['قال «نعم» ثم "لا"', ['نعم', 'لا']],
    ['قال «رأينا "الضوء" هناك»', ['رأينا "الضوء" هناك', 'الضوء']],
    ['«لم يغلق\nسطر', []],
    ['قالت ((شينخوا)) اليوم', ['(شينخوا)'.slice(0, 0) + '(شينخوا)']],
  ])('of %j', (text, parts) => {
    if (text.includes('((')) expect(quotedIn(text)).toHaveLength(1)
    else expect(quotedIn(text)).toEqual(parts)
  })
})

function splitsPair(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at)
  return at > 0 && at < text.length && (before & 0xfc00) === 0xd800 && (after & 0xfc00) === 0xdc00
}

describe('straight marks', () => {
  it.each([
    ['قال "نعم" وأضاف "لا" ومضى', ['نعم', 'لا']],
    // Never closed: the next pair keeps its own.
    ['قال "نعم ومضى. وقالت "لا" وأضافت "ربما" ومضت', ['لا', 'ربما']],
    ['قال "إنه "كارثة" كبيرة" وأضاف "لا" ومضى', ['إنه "كارثة" كبيرة', 'كارثة', 'لا']],
    // A space on the wrong side, where taking turns leaves fewer alone.
    ['قال "نعم "وأضاف', ['نعم']],
    ['She said "he called it "sad" and left" and "went" home', ['he called it "sad" and left', 'sad', 'went']],
  ])('of %j', (text, parts) => {
    expect(quotedIn(text)).toEqual(parts)
  })
})
