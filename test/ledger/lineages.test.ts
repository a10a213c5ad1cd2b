// Lineages: whose text an article is taken for.

import { describe, expect, it } from 'vitest'
import { lineagesOf } from '../../src/ledger/origins/lineages.ts'
import type { Upstream } from '../../src/model/copy.ts'

const from = (entity: string, certainty: Upstream['certainty']): Upstream => ({ entity, certainty, evidence: [] })
const agency = (outlet: string, upstream: readonly Upstream[]): string | undefined =>
  lineagesOf({ families: [], lineages: [{ article: 'a', outlet, upstream }] }, new Map()).agency('a')

describe('the agency of an article', () => {
  it('is the first that it states or that its copies name', () => {
    expect(agency('okaz', [from('spa', 'stated'), from('afp', 'inferred')])).toBe('spa')
  })

  it('is the agency itself for what an agency publishes', () => {
    expect(agency('sana', [from('afp', 'possible')])).toBe('sana')
  })

  it('is a wire that some of it came through, but no agency that is quoted here and there', () => {
    expect(agency('okaz', [from('sana', 'possible'), from('afp', 'possible')])).toBe('afp')
    expect(agency('okaz', [from('sana', 'possible')])).toBeUndefined()
  })

  it('is none for a credit to agencies without a name', () => {
    expect(agency('okaz', [from('unnamed-agencies', 'stated')])).toBeUndefined()
  })
})
