// Firsts since a time, against what else is known.

import { expect, it } from 'vitest'
import { checkFirst } from '../../src/ledger/timeline/firsts.ts'
import type { Claim } from '../../src/model/ledger.ts'
import { groups, statement, type Told } from './claims/statements.ts'

function claim(told: Told, more: Partial<Claim> = {}): Claim {
  const [group] = groups([statement({ entities: ['putin', 'north-korea'], lemma: 'visit', type: 'visit', ...told })])
  if (group === undefined) throw new Error('no claim')
  return { ...group.claim, ...more }
}

const first = claim({ article: 'a', words: 'first visit', day: '2024-06-18' }, { firstSince: { from: '2000-07-01', to: '2000-07-31' } })
const earlier = claim({ article: 'b', words: 'visit pyongyang', day: '2000-07-19' })
const between = claim({ article: 'c', words: 'short visit', day: '2011-03-01' })
const otherParty = claim({ article: 'd', words: 'envoy visit', day: '2011-03-01', entities: ['lavrov', 'north-korea'] })

it('is borne out by the one at that time', () => {
  expect(checkFirst(first, [first, earlier, otherParty])).toEqual({ verdict: 'consistent', by: [earlier.id] })
})

it('is contradicted by one between', () => {
  expect(checkFirst(first, [earlier, between])).toEqual({ verdict: 'contradicted', by: [between.id] })
})

it('cannot be known from a dossier that has neither', () => {
  expect(checkFirst(first, [otherParty])).toEqual({ verdict: 'unknowable', by: [] })
})

it('is asked only where something is said to be the first', () => {
  expect(checkFirst(earlier, [first])).toBeUndefined()
})
