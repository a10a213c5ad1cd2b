// Observations as people write them: rows kept, bad rows refused one by one with their line and the reason.

import { describe, expect, it } from 'vitest'
import { growth, MOST } from '../growth.ts'
import { figureOf, importObservations, periodOf } from '../../src/watch/observations/index.ts'

const fixed = { site: 'junction', quantity: 'railcars' }
const subjectOf = (name: string): string | undefined => (['junction', 'تقاطع'].includes(name) ? 'junction' : undefined)
const read = (text: string, more = {}) => importObservations(text, 'file', { ...fixed, ...more }, '2026-01-01', subjectOf)

describe('periods', () => {
  it.each([
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023', '2023-01-01', '2023-12-31'],
    ['2023-10-05', '2023-10-05', '2023-10-05'],
    ['2023-10-05/2023-11', '2023-10-05', '2023-11-30'],
  ])('%s', (text, from, to) => expect(periodOf(text)).toEqual({ from, to }))

  it.each(['', '05/10/2023', '2023-02-30', '2023-13', '2023-10-05/2023-10-01', '2023/2024/2025', 'October'])('«%s» is none', (text) =>
    expect(periodOf(text)).toBeUndefined(),
  )
})

it('figures are read in every script’s digits, and not where they may mean two things', () => {
  expect(['1200', '12.5', '٧٣', '۷۳', '-4', '+4'].map(figureOf)).toEqual([1200, 12.5, 73, 73, -4, 4])
  expect(['1,200', '1.2.3', '', '70+', 'NaN', '1e9', '٧٣٬٠٠٠'].map(figureOf)).toEqual(Array.from({ length: 7 }, () => undefined))
})

describe('a CSV file', () => {
  const HEAD = 'date,count,low,high,method,source,url,note\n'

  it('gives observations, quotation marks and line ends as they come', () => {
    const text = `\ufeff${HEAD}2023-10-05,73,70,75,by eye,own,https://example.org/1,"under tarps, ""new""\nsheds"\r\n\r\n2023-10,,60,,by eye,own,,\r\n`
    const { observations, refused, unknown } = read(text)
    expect([refused, unknown]).toEqual([[], []])
    expect(observations.map(({ line }) => line)).toEqual([2, 5])
    expect(observations[0]?.observation).toMatchObject({
      subject: 'junction',
      quantity: 'railcars',
      kind: 'imagery',
      time: { from: '2023-10-05', to: '2023-10-05' },
      value: { count: 73, low: 70, high: 75 },
      evidence: { source: 'own', url: 'https://example.org/1', note: 'under tarps, "new"\nsheds' },
    })
    expect(observations[1]?.observation).toMatchObject({ time: { to: '2023-10-31' }, value: { low: 60 } })
    expect(observations[1]?.observation.value).not.toHaveProperty('count')
  })

  it('may be of semicolons, with further columns; a look that saw nothing is no zero', () => {
    const text =
      'Date;Count;Seen;Method;Source;Site;Effort;Effort unit;Weather\n2023-10-05;;no;by eye;own;تقاطع;3;images;cloud\n2023-10-06;٠;;by eye;own;;;;\n'
    const { observations, unknown } = read(text)
    expect(unknown).toEqual(['weather'])
    expect(observations[0]?.observation).toMatchObject({ effort: { amount: 3, unit: 'images' } })
    expect(observations[0]?.observation).not.toHaveProperty('value')
    expect(observations[1]?.observation.value).toEqual({ count: 0 })
  })

  it('has its bad rows refused one by one', () => {
    const rows = [
      '2023-10-05,73,,,by eye,own,,',
      '2023-13-05,73,,,by eye,own,,',
      '2027-10-05,73,,,by eye,own,,',
      '2023-10-05,-3,,,by eye,own,,',
      '2023-10-05,"1,200",,,by eye,own,,',
      '2023-10-05,73,80,70,by eye,own,,',
      '2023-10-05,73,10,70,by eye,own,,',
      '2023-10-05,,,,by eye,own,,',
      '2023-10-05,73,,,,own,,',
      '2023-10-05,73,,,by eye,,,',
      ',73,,,by eye,own,,',
      '2023-10-05,73,,,by eye,own,,',
      '2023-10-05,73,,,by eye,own,,,,',
    ]
    const { observations, refused } = read(HEAD + rows.join('\n'))
    expect(observations.length).toBe(1)
    expect(refused.map(({ line, field }) => [line, field])).toEqual([
      [3, 'date'],
      [4, 'date'],
      [5, 'count'],
      [6, 'count'],
      [7, 'low'],
      [8, 'count'],
      [9, 'count'],
      [10, 'method'],
      [11, 'source'],
      [12, 'date'],
      [13, undefined],
      [14, undefined],
    ])
    expect(refused[10]?.why).toBe('says the same as line 2')
  })

  it.each([
    [{ kind: 'rumour' }, 'kind'],
    [{ site: 'nowhere' }, 'site'],
    [{ seen: 'no' }, 'seen'],
    [{ effort: '5' }, 'effort_unit'],
    [{ effort: '0', effort_unit: 'images' }, 'effort'],
    [{ effort_unit: 'images' }, 'effort'],
    [{ said: '2023-10' }, 'said'],
    [{ certainty: 'sure' }, 'certainty'],
  ])('is refused with %o for %s', (more, field) =>
    expect(read(`${HEAD}2023-10-05,73,,,by eye,own,,`, more).refused).toMatchObject([{ line: 2, field }]),
  )

  it('without a header is refused whole', () => {
    expect(() => read('')).toThrow(/empty/)
    expect(() => read('2023-10-05,73\n')).toThrow(/no column «date»/)
  })

  it('gives the same id to the same observation, another to any other', () => {
    const id = (row: string): string | undefined => read(HEAD + row).observations[0]?.observation.id
    expect(id('2023-10-05,73,,,by eye,own,,')).toBe(id('2023-10-05/2023-10-05,73,,,by eye, own ,,'))
    expect(
      new Set(['2023-10-05,73,,,by eye,own,,', '2023-10-05,73,73,,by eye,own,,', '2023-10-05,73,,,by eye,own,,note'].map(id)).size,
    ).toBe(3)
  })
})

it.each([
  ['rows', (n: number) => `date,count,method,source\n${'2023-10-05,73,by eye,own\n'.repeat(n)}`],
  ['a quotation that never ends', (n: number) => `date,count\n"${'2023-10-05,""\n'.repeat(n)}`],
  ['carriage returns', (n: number) => `date\n${'\r'.repeat(n)}`],
])('the time it takes grows with %s and no faster', (_what, make) => expect(growth(make, 2000, (text) => read(text))).toBeLessThan(MOST))
