// What holds of every ledger: order says nothing, a copy is no new origin, what went leaves no trace, ten times the statements cost about ten times.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MadeGroup } from '../../../src/ledger/group.ts'
import type { Statement } from '../../../src/model/statement.ts'
import { growth, MOST } from '../../growth.ts'
import { groups, statement, type Setting, type Told } from './statements.ts'

const WORDS = 'convoy crossed river north bridge under cover smoke while engineers repaired pontoon damaged floods last spring'.split(' ')
const NAMES = ['mali', 'niger', 'houthis', 'sohr', 'united-nations']
const CHAINS = [[], ['afp', 'sohr'], ['sohr'], ['houthis'], ['unnamed-us-official'], ['military-sources'], ['emmanuel-macron'], ['afp']]

const told = fc.record({
  article: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  words: fc.subarray(WORDS, { minLength: 3 }).map((words) => words.join(' ')),
  by: fc.constantFrom(...CHAINS),
  entities: fc.subarray(NAMES),
  counts: fc.constantFrom<Told['counts'][]>([], [[14, 'soldier']], [[10, 'soldier', '>=']], [[3000, 'shell', '>']], [[3042, 'shell']]),
  lemma: fc.constantFrom(undefined, 'kill', 'cross'),
  negated: fc.boolean(),
})
/** Statements that stand one behind the other, some of them copied out into a second article. */
const ledgers = fc.array(told, { minLength: 2, maxLength: 14 }).map((list) => list.map((one, at) => statement({ ...(one as Told), at })))
const SETTING: Setting = { upstream: { a: 'afp', c: 'afp' }, copies: [['a', 'c']] }
const shape = (found: readonly MadeGroup[]): unknown => found.map(({ claim }) => claim)

/** The same statements in an article of their own. */
function copied(statements: readonly Statement[], from: string, to: string): Statement[] {
  return statements
    .filter(({ article }) => article === from)
    .map((one) => ({ ...one, article: to, id: one.id.replace(`${from}-`, `${to}-`) }))
}

describe('a ledger', () => {
  it('is the same in any order', () => {
    fc.assert(
      fc.property(
        ledgers.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, other]) => {
          expect(shape(groups(other, SETTING))).toEqual(shape(groups(list, SETTING)))
        },
      ),
    )
  })

  it('has no more certain origins for a copy, whoever publishes it', () => {
    fc.assert(
      fc.property(ledgers, (list) => {
        const first = (list[0] as Statement).article
        const before = groups(list, SETTING)
        const after = groups([...list, ...copied(list, first, 'z')], {
          ...SETTING,
          copies: [
            ['a', 'c'],
            [first, 'z'],
            // What is word for word the same is a copy of whatever its original is a copy of.
            ...(first === 'a' ? [['c', 'z'] as const] : first === 'c' ? [['a', 'z'] as const] : []),
          ],
        })
        for (const { claim, statements } of before) {
          const now = after.find((group) => statements.some(({ id }) => group.statements.some((other) => other.id === id)))
          expect(now?.claim.origins.min).toBeLessThanOrEqual(claim.origins.min)
        }
      }),
    )
  })

  it('forgets an article that goes', () => {
    fc.assert(
      fc.property(ledgers, fc.array(told, { maxLength: 4 }), (list, more) => {
        const added = more.map((one, at) => statement({ ...(one as Told), article: 'y', at }))
        const all = [...list, ...added]
        expect(
          shape(
            groups(
              all.filter(({ article }) => article !== 'y'),
              SETTING,
            ),
          ),
        ).toEqual(shape(groups(list, SETTING)))
      }),
    )
  })

  it('grows with the statements', () => {
    const make = (n: number): string => String(n)
    const many = (n: number): Statement[] =>
      Array.from({ length: n }, (_, i) =>
        statement({
          article: `a${String(Math.floor(i / 10))}`,
          at: i % 10,
          words: Array.from({ length: 8 }, (__, k) => `word${String((i * 7 + k * k * 31) % (n + 13))}`).join(' '),
          by: ['sohr'],
          entities: [`place-${String(i % (n / 5))}`],
        }),
      )
    const sets = new Map([200, 2000].map((n) => [String(n), many(n)]))
    expect(growth(make, 200, (n) => groups(sets.get(n) as Statement[]))).toBeLessThan(MOST)
  })
})
