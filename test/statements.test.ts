// Properties of statements: in range and in order, inside the body, every voice in its own words, the same in one go, linear.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Failure, read, type Page, type Reading, type Span } from '../src/index.ts'
import { account, statementsOf, type Account } from '../src/ledger.ts'
import { anyUnits, newsText } from './arbitrary.ts'
import { growth, MOST } from './growth.ts'

const BODY = new Set(['lede', 'subheading', 'paragraph'])
const CLAUSES = [
  'قال الوزير إن القوات سيطرت على البلدة وقتل 14 جنديا، بعدما',
  'انسحب المسلحون',
  '، التي تقع قرب الحدود،',
  'وأكد المتحدث هذه الحصيلة.',
  'ونفت موسكو ذلك',
  '، بحسب رويترز.',
  'لكن الجيش لم يعلق',
  'The army said that it hit a depot, killing 12 people, and',
  'the road was closed.',
  'which the ministry denied',
]
const words = fc.oneof(
  newsText,
  anyUnits,
  fc.array(fc.constantFrom(...CLAUSES), { maxLength: 14 }).map((parts) => `خبر\n\n${parts.join(' ')}`),
)
const language = fc.constantFrom('ar', 'en')

describe('statements', () => {
  it('lie in the body, in order, and never split a surrogate pair', () => {
    fc.assert(
      fc.property(words, language, (text, code) => {
        const found = attempt(text, code)
        if (found === undefined) return
        const { article } = found.reading
        const body = article.blocks.filter((block) => BODY.has(block.role))
        for (const { content, sentence } of found.statements) {
          expect(content.length).toBeGreaterThan(0)
          for (const [n, span] of content.entries()) {
            expect(span.end).toBeGreaterThan(span.start)
            expect(span.start).toBeGreaterThanOrEqual(content[n - 1]?.end ?? 0)
            expect(body.some((block) => block.start <= span.start && span.end <= block.end)).toBe(true)
            expect(splitsPair(article.text, span.start) || splitsPair(article.text, span.end)).toBe(false)
          }
          expect(sentence.start).toBeLessThanOrEqual(content[0]?.start ?? 0)
          expect(sentence.end).toBeGreaterThanOrEqual(content[content.length - 1]?.end ?? 0)
        }
        const starts = found.statements.map(({ content }) => content[0]?.start ?? 0)
        expect(starts).toEqual([...starts].sort((a, b) => a - b))
      }),
      { numRuns: 300 },
    )
  })

  it("never take reported words for the writer's own", () => {
    fc.assert(
      fc.property(words, language, (text, code) => {
        const found = attempt(text, code)
        if (found === undefined) return
        // An echo («نفى ذلك») means words that somebody had said before, the writer perhaps.
        const reported = found.reading.annotations.flatMap((a) =>
          a.kind === 'attribution' && !a.by.rule.endsWith('/echo') ? a.content : [],
        )
        for (const { voice, content } of found.statements)
          if (voice === 'own') expect(content.some((span) => reported.some((other) => overlap(span, other)))).toBe(false)
      }),
      { numRuns: 300 },
    )
  })

  it('have ids of their own and point at statements of their article', () => {
    fc.assert(
      fc.property(words, language, (text, code) => {
        const ids = attempt(text, code)?.statements.map(({ id }) => id) ?? []
        expect(new Set(ids).size).toBe(ids.length)
        for (const { pointsTo } of attempt(text, code)?.statements ?? []) if (pointsTo !== undefined) expect(ids).toContain(pointsTo)
      }),
    )
  })

  it('are the same in one go as from the reading, and survive JSON', () => {
    fc.assert(
      fc.property(words, language, (text, code) => {
        const found = attempt(text, code)
        if (found === undefined) return
        const reading = read(page(text), options(code))
        expect(found.reading).toEqual(reading)
        expect(found.statements).toEqual(statementsOf(reading))
        expect(JSON.parse(JSON.stringify(found.statements))).toEqual(found.statements)
      }),
    )
  })

  it.each([
    ['verbs', 'وقتل خمسة '],
    ['relatives', 'الذي يضم موسكو '],
    ['reports', 'قال الوزير إن '],
    ['commas', '، وفي '],
    ['openers', 'بعدما حيث '],
    ['quotes', '«قال» '],
    ['English', 'and it said that which hit '],
  ])('take linear time over %s', (_, part) => {
    const readings = new Map<string, Reading>()
    const readingOf = (text: string): Reading => {
      const known = readings.get(text) ?? read(page(`خبر\n\n${text}`), options('ar'))
      readings.set(text, known)
      return known
    }
    expect(
      growth(
        (size) => part.repeat(size),
        1200,
        (text) => statementsOf(readingOf(text)),
      ),
    ).toBeLessThan(MOST)
  })
})

function page(text: string): Page {
  return { text, format: 'text', encoding: 'utf-8' }
}

function options(language: string): { language: string; published: string } {
  return { language, published: '2024-06-26' }
}

function attempt(text: string, code: string): Account | undefined {
  try {
    return account(page(text), options(code))
  } catch (error) {
    if (error instanceof Failure) return undefined
    throw error
  }
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

function splitsPair(text: string, at: number): boolean {
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at)]
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff
}
