// Properties of every article: blocks cover the text without gap or overlap, fields lie in range, reading twice is the same.

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { growth, MOST } from '../growth.ts'
import { Failure } from '../../src/model/failure.ts'
import { articleOf, MORE, PARAGRAPH, PROSE, THIRD } from './reading.ts'

const piece = fc.oneof(
  fc.constantFrom(
    PARAGRAPH,
    MORE,
    THIRD,
    PROSE,
    'بيروت - رويترز',
    'اقرأ أيضا:',
    'المصدر: رويترز',
    'كلمات دلالية:',
    '18 يونيو 2024',
    'عنوان قصير',
    'رئيس التحرير',
    '',
    '\u00a0',
    '- محطة',
    '(CNN) --',
    '🙂',
    '\ud800',
    'صورة أرشيفية',
    '"',
    '«',
  ),
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
)
const end = fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\u2028', ' ')
const text = fc.array(fc.tuple(piece, end), { maxLength: 14 }).map((parts) => parts.flat().join(''))

it('holds', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('ar', 'en'), (source, language) => {
      let article
      try {
        article = articleOf(source, { language })
      } catch (error) {
        expect(error).toBeInstanceOf(Failure)
        return
      }
      expect(article.text).toBe(source)
      let at = 0
      for (const block of article.blocks) {
        expect(block.start).toBe(at)
        expect(block.end).toBeGreaterThan(block.start)
        at = block.end
      }
      expect(at).toBe(source.length)
      for (const { start, end: stop } of Object.values(article.found))
        if (start !== undefined && stop !== undefined) expect(start >= 0 && start < stop && stop <= source.length).toBe(true)
      expect(JSON.parse(JSON.stringify(article))).toEqual(JSON.parse(JSON.stringify(articleOf(source, { language }))))
    }),
    { numRuns: 300 },
  )
})

const HOSTILE: Record<string, (n: number) => string> = {
  'one long line': (n) => PARAGRAPH.repeat(n / 20),
  'many paragraphs': (n) => `${PARAGRAPH}\n`.repeat(n / 20),
  'line ends': (n) => '\n'.repeat(n * 5) + PARAGRAPH,
  'related markers': (n) => 'اقرأ أيضا\nخبر آخر تماما هنا\n'.repeat(n / 10) + PARAGRAPH,
  'opening brackets': (n) => '('.repeat(n * 5) + PARAGRAPH,
  datelines: (n) => 'بيروت - رويترز\n'.repeat(n / 10) + PARAGRAPH,
}

it.each(Object.entries(HOSTILE))('grows with the text, not faster: %s', (_name, make) => {
  expect(growth(make, 40_000, (text) => articleOf(text, { language: 'ar' }))).toBeLessThan(MOST)
})
