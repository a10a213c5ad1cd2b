// Properties of whole readings: in range, repeatable, through JSON unchanged, unmoved by an unrelated paragraph.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Failure, read, type Annotation, type Reading, type Span } from '../src/index.ts'
import { anyUnits, newsText } from './arbitrary.ts'

const text = fc.oneof(newsText, anyUnits)
const language = fc.constantFrom('ar', 'en')

describe('a reading', () => {
  it('keeps every span inside the text and never splits a surrogate pair', () => {
    fc.assert(
      fc.property(text, language, (words, code) => {
        const reading = attempt(words, code)
        if (reading === undefined) return
        const { article, annotations } = reading
        for (const span of annotations.flatMap(spansOf)) {
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeGreaterThan(span.start)
          expect(span.end).toBeLessThanOrEqual(article.text.length)
          expect(splitsPair(article.text, span.start) || splitsPair(article.text, span.end)).toBe(false)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('gives every character exactly one block', () => {
    fc.assert(
      fc.property(text, language, (words, code) => {
        const reading = attempt(words, code)
        if (reading === undefined) return
        let end = 0
        for (const block of reading.article.blocks) {
          expect(block.start).toBe(end)
          end = block.end
        }
        expect(end).toBe(reading.article.text.length)
      }),
    )
  })

  it('is the same twice and survives JSON', () => {
    fc.assert(
      fc.property(text, language, (words, code) => {
        const reading = attempt(words, code)
        if (reading === undefined) return
        expect(attempt(words, code)).toEqual(reading)
        expect(JSON.parse(JSON.stringify(reading))).toEqual(reading)
      }),
    )
  })

  it('is not changed but in offsets by an unrelated paragraph', () => {
    const head = 'اجتماع في العاصمة\n\n'
    const before = 'مشت القطة على السور ببطء تحت ضوء خافت ولم يرها من الجيران واحد في ذلك المساء الهادئ الطويل.\n\n'
    const body = 'قال وزير الخارجية الروسي سيرغي لافروف إن 70 عربة شحن وصلت يوم الأربعاء. ونفت سول ذلك، بحسب وكالة يونهاب.'
    const plain = attempt(head + body, 'ar')!
    const moved = attempt(head + before + body, 'ar')!
    const words = (r: Reading): unknown[] =>
      r.annotations
        .filter((a) => spansOf(a).every((s) => s.start >= r.article.text.indexOf(body)))
        .map((a) => ({
          ...a,
          ...Object.fromEntries(['start', 'end', 'cue', 'source', 'content', 'nested'].filter((k) => k in a).map((k) => [k, undefined])),
          words: spansOf(a).map((s) => r.article.text.slice(s.start, s.end)),
        }))
    expect(plain.annotations.length).toBeGreaterThan(0)
    expect(words(moved)).toEqual(words(plain))
  })
})

function attempt(words: string, code: string): Reading | undefined {
  try {
    return read({ text: words, format: 'text', encoding: 'utf-8' }, { language: code, published: '2024-06-26' })
  } catch (error) {
    if (error instanceof Failure) return undefined
    throw error
  }
}

function spansOf(a: Annotation): readonly Span[] {
  if (a.kind !== 'attribution') return [a]
  const source = a.source === null ? [] : Array.isArray(a.source) ? (a.source as readonly Span[]) : [a.source as Span]
  return [a.cue, ...a.content, ...source]
}

function splitsPair(words: string, at: number): boolean {
  return at > 0 && at < words.length && (words.charCodeAt(at - 1) & 0xfc00) === 0xd800 && (words.charCodeAt(at) & 0xfc00) === 0xdc00
}
