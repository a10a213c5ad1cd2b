// Relations: what denies, what conflicts, what supersedes, and what is left alone.

import { describe, expect, it } from 'vitest'
import { aroundOf, relationsOf, settled } from '../../../src/ledger/relations/index.ts'
import type { Sign, Statement } from '../../../src/model/statement.ts'
import { groups, statement, type Told } from '../claims/statements.ts'

interface Said extends Told {
  readonly signs?: readonly Sign[]
  readonly polarity?: 'affirmed' | 'negated'
  readonly published?: string
}

/** Relations among statements, claims named by the first statement of each. */
function related(
  told: readonly Said[],
  copies: readonly { readonly a: string; readonly b: string }[] = [],
): Record<string, readonly string[]> {
  const days = new Map(told.map(({ article, published = '2024-05-02' }) => [article, published]))
  const made = told.map((said): Statement => {
    const one = statement(said)
    return { ...one, signs: said.signs ?? [], events: one.events.map((event) => ({ ...event, polarity: said.polarity ?? 'affirmed' })) }
  })
  const all = groups(made)
  const around = aroundOf(all, (article) => days.get(article), copies)
  const { denials, conflicts, supersedes } = relationsOf(all, around)
  return {
    denials: denials.map(({ denied, by, scope }) => `${by} ✗ ${denied} (${scope})`),
    conflicts: conflicts.map(({ claims: [a, b], on }) => `${a} ≠ ${b} (${on})`),
    supersedes: supersedes.map(({ older, newer }) => `${older} → ${newer}`),
  }
}

const NOTHING = { denials: [], conflicts: [], supersedes: [] }
const ARMS: Said = {
  article: 'a',
  words: 'shells sent harbour freighter',
  by: ['analyst'],
  entities: ['russia', 'north-korea'],
  lemma: 'send',
}
const toll = (article: string, value: number, more: Partial<Said> = {}): Said => ({
  article,
  words: 'dead market blast',
  entities: ['herat', 'afghanistan'],
  counts: [[value, 'person']],
  lemma: 'kill',
  type: 'casualty',
  ...more,
})

describe('denials', () => {
  it('mean what another says in nearly their words', () => {
    const denial: Said = { ...ARMS, article: 'b', act: 'deny', by: ['spokesman'] }
    expect(related([ARMS, denial])).toEqual({ ...NOTHING, denials: ['b-0 ✗ a-0 (fact)'] })
  })

  it('mean what they point back to, whatever its words', () => {
    const pointer: Said = { article: 'a', at: 2, words: 'that', by: ['ministry'], act: 'deny', pointsTo: 'a-0' }
    expect(related([ARMS, pointer]).denials).toEqual(['a-2 ✗ a-0 (fact)'])
  })

  it('say what of it they deny', () => {
    const denial: Said = { ...ARMS, article: 'b', act: 'deny', by: ['spokesman'], signs: ['responsibility'] }
    expect(related([ARMS, denial]).denials).toEqual(['b-0 ✗ a-0 (responsibility)'])
  })

  it('may be made by saying that it did not happen', () => {
    const negation: Said = { ...ARMS, article: 'b', by: ['spokesman'], negated: true, polarity: 'negated' }
    expect(related([ARMS, negation]).denials).toEqual(['b-0 ✗ a-0 (fact)'])
  })

  it('may be somebody’s view, in nearly the words of what it denies', () => {
    const view: Said = { ...ARMS, article: 'b', by: ['spokesman'], act: 'assess', negated: true }
    expect(related([ARMS, view]).denials).toEqual(['b-0 ✗ a-0 (fact)'])
    expect(related([ARMS, { ...view, words: 'shells inspected ministers visit embassy', lemma: 'visit' }]).denials).toEqual([])
  })

  it('are made by what their side holds instead only where they have no object of their own', () => {
    const pointer: Said = { article: 'a', at: 2, words: 'charges', by: ['ministry'], act: 'deny', pointsTo: 'a-0' }
    const held: Said = { article: 'a', at: 4, words: 'port closed repairs', by: ['ministry'], within: 2 }
    expect(related([ARMS, pointer, held]).denials).toEqual(['a-2 ✗ a-0 (fact)'])
    expect(related([ARMS, { ...pointer, echo: true }, held]).denials).toEqual(['a-4 ✗ a-0 (fact)'])
  })

  it('mean one claim, however many wordings they come in', () => {
    const other: Said = { ...ARMS, article: 'c', words: 'shells delivered', lemma: 'deliver' }
    const denial: Said = { ...ARMS, article: 'b', act: 'deny', by: ['spokesman'] }
    expect(related([ARMS, other, denial]).denials).toEqual(['b-0 ✗ a-0 (fact)'])
  })

  it('never mean what their own speaker says, nor what only names the same parties', () => {
    expect(related([ARMS, { ...ARMS, article: 'b', act: 'deny' }]).denials).toEqual([])
    const other: Said = {
      article: 'b',
      words: 'talks minister visited embassy',
      by: ['spokesman'],
      act: 'deny',
      entities: ['russia', 'north-korea'],
    }
    expect(related([ARMS, other]).denials).toEqual([])
  })
})

describe('tolls of one event', () => {
  it('that differ on one day conflict', () => {
    expect(related([toll('a', 15, { by: ['governor'] }), toll('b', 25, { by: ['doctor'] })])).toEqual({
      ...NOTHING,
      conflicts: ['a-0 ≠ b-0 (quantity)'],
    })
  })

  it('that rise on later days supersede, each the one before it', () => {
    const row = [toll('a', 9), toll('b', 15, { published: '2024-05-03' }), toll('c', 25, { published: '2024-05-04' })]
    expect(related(row)).toEqual({ ...NOTHING, supersedes: ['a-0 → b-0', 'b-0 → c-0'] })
  })

  it('said to be earlier are superseded in the same text', () => {
    expect(related([toll('a', 15), toll('a', 9, { at: 3, signs: ['tally', 'earlier'] })]).supersedes).toEqual(['a-3 → a-0'])
  })

  it('told by two sides in one article conflict', () => {
    const row = [toll('a', 40, { by: ['jordan'] }), toll('a', 11, { at: 3, by: ['egypt'] })]
    expect(related(row)).toEqual({ ...NOTHING, conflicts: ['a-0 ≠ a-3 (quantity)'] })
    const other = toll('a', 2, { words: 'soldiers ambush convoy road', entities: ['kabul'], counts: [[2, 'soldier']] })
    const later = row.map((one, n) => ({ ...one, at: 5 + 3 * n }))
    expect(related([other, ...later]).conflicts).toEqual(['a-5 ≠ a-8 (quantity)'])
  })

  it('fall only where somebody says that they do', () => {
    const first = toll('a', 14, { at: 3, signs: ['tally', 'earlier'] })
    expect(related([toll('a', 10), first]).supersedes).toEqual([])
    expect(related([toll('a', 10, { signs: ['tally', 'revised'] }), first]).supersedes).toEqual(['a-3 → a-0'])
  })

  it('said to be first ones stand until a greater one comes', () => {
    const first = toll('a', 40, { by: ['jordan'], signs: ['first', 'tally'] })
    expect(related([first, toll('b', 11, { by: ['egypt'] })]).conflicts).toEqual(['a-0 ≠ b-0 (quantity)'])
    expect(related([first, toll('b', 55, { by: ['egypt'] })]).supersedes).toEqual(['a-0 → b-0'])
  })

  it('that one teller raises on one day supersede', () => {
    const row = [toll('a', 246, { by: ['jordan'], signs: ['tally'] }), toll('b', 252, { by: ['jordan'], signs: ['tally'] })]
    expect(related(row)).toEqual({ ...NOTHING, supersedes: ['a-0 → b-0'] })
  })

  it('are of what their first number counts, whatever else they count', () => {
    const martyrs = toll('a', 40, { by: ['jordan'], lemma: 'wound', counts: [[40, 'martyr']] })
    expect(related([martyrs, toll('b', 11, { by: ['egypt'] })]).conflicts).toEqual(['a-0 ≠ b-0 (quantity)'])
    expect(related([martyrs, toll('b', 11, { by: ['egypt'], lemma: 'wound', words: 'hurt market blast' })])).toEqual(NOTHING)
  })

  it('of the dead and of the hurt, of then and of now, of a part and of all are no rivals', () => {
    expect(related([toll('a', 15), toll('b', 40, { lemma: 'wound', words: 'hurt market blast' })])).toEqual(NOTHING)
    expect(related([toll('a', 15), toll('b', 5, { signs: ['then'] })])).toEqual(NOTHING)
    expect(related([toll('a', 15), toll('a', 4, { at: 2, words: 'children dead', counts: [[4, 'child']] })])).toEqual(NOTHING)
  })

  it('that differ between copies are a changed number, whatever the days', () => {
    const pair = [toll('a', 173), toll('b', 170, { published: '2024-05-03' })]
    expect(related(pair, [{ a: 'a', b: 'b' }])).toEqual({ ...NOTHING, conflicts: ['a-0 ≠ b-0 (quantity)'] })
  })

  it('that rise between copies are states where the text says that they rise', () => {
    const pair = [toll('a', 246, { by: ['jordan'], signs: ['tally', 'revised'] }), toll('b', 252, { by: ['jordan'], signs: ['tally'] })]
    expect(related(pair, [{ a: 'a', b: 'b' }])).toEqual({ ...NOTHING, supersedes: ['a-0 → b-0'] })
  })
})

describe('a deed with a count', () => {
  const deed: Said = {
    article: 'a',
    words: 'troops base north',
    entities: ['turkey', 'incirlik'],
    counts: [[300, 'soldier']],
    lemma: 'deploy',
    type: 'mobilize',
  }

  it('told as done and as to come on one day conflicts', () => {
    expect(related([deed, { ...deed, article: 'b', realis: 'future' }]).conflicts).toEqual(['a-0 ≠ b-0 (time)'])
  })

  it('told as done on a later day supersedes what was announced', () => {
    const announced: Said = { ...deed, article: 'b', realis: 'future', published: '2024-04-28' }
    expect(related([deed, announced])).toEqual({ ...NOTHING, supersedes: ['b-0 → a-0'] })
  })

  it('that is in conflict is superseded by neither side', () => {
    const conflict = { claims: ['a', 'b'], on: 'time', because: 'done-or-to-come' } as const
    const open = { older: 'b', newer: 'a', because: 'announced-and-done' } as const
    const other = { ...open, older: 'c' }
    expect(settled({ conflicts: [conflict], supersedes: [open, other] }).supersedes).toEqual([other])
  })
})
