// Arithmetic: rates and units in one base, bounds carried through, refusals in plain words.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ratioWords } from '../../src/export/comparison-text.ts'
import { read } from '../../src/index.ts'
import { readPhrase, watchScene } from '../../src/monitor.ts'
import { compareSides, sidesOf, type Comparison, type NotComparable, type Side } from '../../src/watch/arithmetic/index.ts'
import type { Scene } from '../../src/watch/scene.ts'

const side = (text: string): Side => sidesOf(watchScene(readPhrase(text)) as Scene)[0] as Side
const compare = (a: string, b: string): Comparison | NotComparable => compareSides(side(a), side(b))
const ratio = (a: string, b: string): string => {
  const result = compare(a, b)
  return 'refused' in result ? result.refused : ratioWords(result.ratio)
}

describe('one base', () => {
  it.each([
    ['60 ألف طلقة يومياً', '2,5 مليون قذيفة سنوياً', '8.8 to 1'],
    ['60,000 rounds a day', '2.5 million shells a year', '8.8 to 1'],
    ['عشر عربات يومياً', '70 عربة أسبوعياً', '1 to 1'],
    ['12 voyages a year', '2 voyages a month', '0.5 to 1'],
    ['3 كيلومترات', '1500 متر', '2 to 1'],
    ['ما لا يقل عن 70 عربة', '20 عربة', 'at least 3.5 to 1'],
    ['70 عربة', 'ما لا يقل عن 20 عربة', 'at most 3.5 to 1'],
    ['no more than 20 wagons', '10 wagons', 'at most 2 to 1'],
    ['between 10 and 20 containers', '5 containers', 'between 2 and 4 to 1'],
  ])('%s : %s', (a, b, wanted) => expect(ratio(a, b)).toBe(wanted))

  it('shows both sides in the longer period', () => {
    expect(compare('60 ألف طلقة يومياً', '2,5 مليون قذيفة سنوياً')).toMatchObject({
      per: 'P1Y',
      sides: [{ based: { count: 21900000 } }, { based: { count: 2500000 } }],
    })
  })
})

describe('refusals', () => {
  it.each([
    ['70 عربة', '20 سفينة', 'objects'],
    ['3 ملايين برميل', '500 طن', 'units'],
    ['60 ألف طلقة يومياً', '2,5 مليون قذيفة', 'rate-against-amount'],
    ['5 ships', '3 tonnes', 'units'],
  ])('%s : %s', (a, b, refused) => {
    const result = compare(a, b)
    expect(result).toMatchObject({ refused })
    expect('why' in result ? result.why : '').toContain('«')
  })
})

it('keeps speaker, day and the stretch that makes an amount a rate', () => {
  const text = '—\n\nقالت وزارة الدفاع الأوكرانية إن روسيا تطلق نحو 40 ألف طلقة يومياً. وتنتج المصانع مليوني قذيفة هذا العام.\n'
  const [fired, made] = sidesOf(
    watchScene(read({ text, format: 'text', encoding: 'utf-8' }, { language: 'ar', published: '2023-11-01' })) as Scene,
  )
  expect(fired).toMatchObject({ per: 'P1D', said: '2023-11-01', chain: [{ entity: 'ukrainian-defence-ministry' }] })
  expect(made).toMatchObject({ per: 'P1Y', because: 'told for «هذا العام»' })
})

it('turned around, a ratio is its inverse', () => {
  const number = fc.integer({ min: 1, max: 1_000_000 })
  const made = (value: number, per: string | null): Side => ({
    words: String(value),
    range: { low: value, high: value, count: value },
    comparator: '=',
    object: 'shell',
    unit: null,
    per,
    chain: [],
  })
  fc.assert(
    fc.property(number, number, fc.constantFrom('P1D', 'P1W', 'P1M', 'P1Y'), fc.constantFrom('P1D', 'P1W', 'P1M', 'P1Y'), (a, b, p, q) => {
      const there = compareSides(made(a, p), made(b, q)) as Comparison
      const back = compareSides(made(b, q), made(a, p)) as Comparison
      expect((there.ratio.count as number) * (back.ratio.count as number)).toBeCloseTo(1, 6)
    }),
  )
})
