// Claims: what is filed in one row and what is not.

import { describe, expect, it } from 'vitest'
import { groups, statement, type Setting, type Told } from './statements.ts'

/** Rows by the ids of their statements. */
const rows = (told: readonly Told[], setting: Setting = {}): string[] =>
  groups(told.map(statement), setting).map(({ statements }) =>
    statements
      .map(({ id }) => id)
      .sort()
      .join(' '),
  )
const STRIKE = 'warplanes struck the depot south of the harbour after midnight'

describe('claims', () => {
  it('are the same words in any order and spelling', () => {
    expect(
      rows([
        { article: 'a', words: 'قطار يحمل ذخيرة عبر حدود شمالي مرفأ راسون', entities: ['rason'] },
        { article: 'b', words: 'عبر حدود قطار يحمل الذخيرة شمال مرفا راسون', entities: ['rason'] },
      ]),
    ).toEqual(['a-0 b-0'])
  })

  it('are what one speaker said of one deed, where it is quoted in order to deny it', () => {
    const told = (article: string, words: string, disputed?: true): Told => ({
      article,
      words,
      by: ['ministry', 'minister'],
      entities: ['riyadh', 'beirut'],
      lemma: 'detain',
      ...(disputed === undefined ? {} : { disputed }),
    })
    const two = [
      told('a', 'kingdom held premier many weeks last autumn inside palace', true),
      told('b', 'stay abroad that nobody there had chosen freely', true),
    ]
    expect(rows(two)).toEqual(['a-0 b-0'])
    expect(rows([two[0] as Told, told('b', 'stay abroad that nobody there had chosen freely')])).toEqual(['a-0', 'b-0'])
  })

  it('differ where a number excludes another, and agree where one bounds or rounds it', () => {
    const told = (article: string, value: number, comparator: '=' | '>' | '>=' = '='): Told => ({
      article,
      words: 'rockets killed soldiers at northern checkpoint overnight',
      counts: [[value, 'soldier', comparator]],
      lemma: 'kill',
      type: 'casualty',
      entities: ['mali'],
    })
    expect(rows([told('a', 3042), told('b', 3000, '>')])).toEqual(['a-0 b-0'])
    expect(rows([told('a', 3042), told('b', 3000)])).toEqual(['a-0 b-0'])
    expect(rows([told('a', 173), told('b', 170)])).toEqual(['a-0', 'b-0'])
    expect(rows([told('a', 14), told('b', 10, '>=')])).toEqual(['a-0', 'b-0'])
  })

  it('differ where one denies, is negated, is of another day, or is still to come', () => {
    const told: Told = { article: 'a', words: STRIKE, entities: ['yemen'], lemma: 'strike', day: '2024-05-01' }
    const other: Told = { ...told, article: 'b' }
    expect(rows([told, other])).toEqual(['a-0 b-0'])
    expect(rows([told, { ...other, act: 'deny' }])).toHaveLength(2)
    expect(rows([told, { ...other, negated: true }])).toHaveLength(2)
    expect(rows([told, { ...other, day: '2024-04-20' }])).toHaveLength(2)
    expect(rows([told, { ...other, realis: 'future' }])).toHaveLength(2)
  })

  it('are one in two languages by deed, parties and number', () => {
    const arabic: Told = {
      article: 'a',
      words: 'مقتل جنود هجوم حاجز',
      entities: ['mali', 'niger'],
      counts: [[14, 'soldier']],
      lemma: 'kill',
      type: 'casualty',
    }
    const english: Told = { ...arabic, article: 'b', words: 'fourteen troops died raid' }
    expect(rows([arabic, english])).toEqual(['a-0 b-0'])
    expect(rows([arabic, { ...english, counts: [[9, 'soldier']] }])).toHaveLength(2)
  })

  it('are few words opposite each other in copies, and no claim by themselves elsewhere', () => {
    const told: Told[] = [
      { article: 'a', words: 'inquiry continues' },
      { article: 'b', words: 'inquiry continues' },
    ]
    expect(rows(told, { copies: [['a', 'b']] })).toEqual(['a-0 b-0'])
    expect(rows(told)).toHaveLength(2)
  })

  it('take in what points back, and are not glued together by it', () => {
    const told: Told[] = [
      { article: 'a', words: STRIKE, entities: ['yemen'] },
      { article: 'a', at: 1, words: 'spokesman confirmed this', pointsTo: 'a-0' },
      { article: 'b', words: STRIKE, entities: ['yemen'] },
    ]
    expect(rows(told)).toEqual(['a-0 a-1 b-0'])
  })

  it('are no chain: what two claims share with a third does not make them one', () => {
    const toll = (article: string, value: number | undefined): Told => ({
      article,
      words: STRIKE,
      entities: ['yemen'],
      counts: value === undefined ? [] : [[value, 'fighter']],
    })
    const found = rows([toll('a', 9), toll('b', undefined), toll('c', 30)])
    expect(found).toHaveLength(2)
    expect(found.some((row) => row.includes('a-0') && row.includes('c-0'))).toBe(false)
  })

  it('take tolls of one affair that agree for one, in whatever words', () => {
    const toll = (article: string, words: string, value: number, comparator: '~' | '='): Told => ({
      article,
      words,
      entities: ['mali', 'niger', 'gao'],
      counts: [[value, 'person', comparator]],
      lemma: 'kill',
      type: 'casualty',
    })
    expect(rows([toll('a', 'toll rose', 250, '~'), toll('b', 'dead so far hospital', 246, '=')])).toHaveLength(1)
    expect(rows([toll('a', 'toll rose', 250, '~'), toll('b', 'dead so far hospital', 190, '=')])).toHaveLength(2)
  })

  it('say why, and tell themselves in a line', () => {
    const told: Told = {
      article: 'a',
      words: 'مقتل جنود هجوم',
      entities: ['mali', 'niger'],
      counts: [[14, 'soldier', '>=']],
      lemma: 'kill',
      type: 'casualty',
      day: '2024-05-01',
    }
    const [group] = groups([statement(told), statement({ ...told, article: 'b' })])
    expect(group?.claim.because.map(({ rule }) => rule)).toEqual(['same-words'])
    expect(group?.claim.gloss).toBe('Kill: at least 14 soldiers, 1 May 2024')
    expect(group?.claim.category).toBe('casualty')
    expect(group?.claim.event).toEqual({ from: '2024-05-01', to: '2024-05-01', approx: false })
    expect(groups([statement({ article: 'a', words: 'تفقد حجم أضرار مرفأ' })])[0]?.claim.gloss).toBe('تفقد حجم أضرار مرفأ')
  })
})
