// Planted copies: samples varied as desks vary them, all found; articles that are no copies, none found.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { copyReport } from '../../../src/ledger/copies/index.ts'
import type { Reading } from '../../../src/model/index.ts'
import { page, reading, samples, table } from './articles.ts'

const SPARE = [
  'وأضاف مراسلنا في العاصمة أن الشوارع المحيطة بالمبنى ظلت مغلقة حتى ساعة متأخرة من الليل.',
  'Traffic around the ministry was light on the morning after the announcement, residents said.',
]

/** One desk's work on a text: cuts, moves, insertions, a byline of its own, a word changed here and there. */
const desk = fc.record({
  cut: fc.boolean(),
  swap: fc.boolean(),
  insert: fc.nat({ max: 4 }),
  change: fc.integer({ min: 13, max: 60 }),
  byline: fc.constantFrom('سيول - رويترز', 'المرفأ - وكالات', 'موسكو', 'Seoul (AP) -'),
})
type Desk = typeof desk extends fc.Arbitrary<infer T> ? T : never

function edited(paragraphs: readonly string[], { cut, swap, insert, change, byline }: Desk): string {
  let lines = cut && paragraphs.length > 3 ? paragraphs.slice(0, -1) : [...paragraphs]
  if (swap) lines = [...lines.slice(1), lines[0] as string]
  lines = lines.map((line) =>
    line
      .split(' ')
      .map((word, i) => (i % change === change - 1 ? 'كلمة' : word))
      .join(' '),
  )
  if (insert > 0) lines.splice(Math.min(insert, lines.length), 0, SPARE[insert % 2] as string)
  return page('عنوان من عند المحرر', byline, lines)
}

const originals = samples.map((sample) => reading(sample.name, page('عنوان', 'سيول', sample.paragraphs)))
const alone = pairsOf(originals)

function pairsOf(readings: readonly Reading[]): Set<string> {
  return new Set(copyReport(readings, table).pairs.map(({ a, b }) => `${a} ${b}`))
}

describe('planted copies', () => {
  it('are all found, and in one family, whatever a desk does', () => {
    fc.assert(
      fc.property(fc.nat({ max: samples.length - 1 }), desk, desk, (n, one, two) => {
        const sample = samples[n] as (typeof samples)[0]
        const first = edited(sample.paragraphs, one)
        const second = edited(first.split('\n').slice(2), two)
        const report = copyReport([...originals, reading('~1', first), reading('~2', second)], table)
        const family = report.families.find((f) => f.articles.includes(sample.name))?.articles ?? []
        expect(family).toContain('~1')
        expect(family).toContain('~2')
        const strangers = report.pairs.filter(
          ({ a, b }) =>
            b.startsWith('~') &&
            !a.startsWith('~') &&
            a !== sample.name &&
            !alone.has(`${a} ${sample.name}`) &&
            !alone.has(`${sample.name} ${a}`),
        )
        expect(strangers).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it('are the same set in any order, and an article of its own changes nothing', () => {
    const many = [
      ...originals,
      ...samples
        .slice(0, 4)
        .map((s, i) => reading(`~${String(i)}`, edited(s.paragraphs, { cut: true, swap: false, insert: 1, change: 20, byline: 'موسكو' }))),
    ]
    const whole = copyReport(many, table)
    const stranger = reading(
      '~stranger',
      page('سوق السمك', 'مسقط', [
        'ارتفعت أسعار الأسماك في أسواق المدينة هذا الأسبوع بعد أن منعت الرياح صغار الصيادين من الإبحار ثلاثة أيام متتالية.',
        'ويقول الباعة إن المعروض سيعود إلى حاله مع تحسن الطقس المنتظر مطلع الأسبوع المقبل بحسب نشرة الأرصاد البحرية.',
      ]),
    )
    fc.assert(
      fc.property(fc.shuffledSubarray(many, { minLength: many.length }), (shuffled) => {
        expect(copyReport(shuffled, table)).toEqual(whole)
        const more = copyReport([stranger, ...shuffled], table)
        expect(more.pairs).toEqual(whole.pairs)
        expect(more.families).toEqual(whole.families)
        expect(more.lineages.filter((l) => l.article !== '~stranger')).toEqual(whole.lineages)
      }),
      { numRuns: 15 },
    )
  })
})
