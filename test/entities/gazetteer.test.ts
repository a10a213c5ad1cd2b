// The gazetteer: entities by id, offices by date, states by code, slugs, one id one row.

import { describe, expect, it } from 'vitest'
import {
  allNames,
  entityOf,
  holderOf,
  listed,
  listingAt,
  namesIn,
  slugOf,
  stateOf,
  stateOfCapital,
  wasThere,
} from '../../src/entities/index.ts'

describe('the gazetteer', () => {
  it('holds at least three thousand entities', () => {
    expect(listed).toBeGreaterThanOrEqual(3000)
  })

  it('has a line of names for each row in each language', () => {
    for (const code of ['ar', 'en']) expect(namesIn(code)).toHaveLength(listed)
    expect(allNames('xx')).toBe('')
  })

  it('gives an id to one row only', () => {
    const seen = new Map<string, number>()
    for (let row = 0; row < listed; row++) seen.set(listingAt(row).id, (seen.get(listingAt(row).id) ?? 0) + 1)
    expect([...seen].filter(([, times]) => times > 1)).toEqual([])
  })

  it('knows an entity by its id', () => {
    expect(entityOf('moscow')).toMatchObject({ id: 'moscow', type: 'GPE', country: 'ru', names: { en: 'Moscow' } })
    expect(entityOf('no-such-place')).toBeUndefined()
  })

  it('knows who held an office on a day', () => {
    expect(holderOf('head-of-state', 'ru', '2024-06-26')?.id).toBe('vladimir-putin')
    expect(holderOf('head-of-state', 'us', '2015-05-01')?.id).toBe('barack-obama')
    expect(holderOf('head-of-state', 'us', '2019-05-01')?.id).toBe('donald-trump')
    expect(holderOf('head-of-state', 'zz', '2019-05-01')).toBeUndefined()
  })

  it('compares a day with years, months and open ends', () => {
    const listing = { id: 'x', type: 'PERSON', country: '', from: '2012-05', to: '2016', roles: [] } as const
    expect(wasThere(listing, '2012-04-30')).toBe(false)
    expect(wasThere(listing, '2012-05-01')).toBe(true)
    expect(wasThere(listing, '2016-12-31')).toBe(true)
    expect(wasThere(listing, '2017-01-01')).toBe(false)
    expect(wasThere({ ...listing, from: '', to: '' }, '1900-01-01')).toBe(true)
  })
})

describe('states', () => {
  it('are found by id, code and capital', () => {
    expect(stateOf('kr')?.id).toBe('south-korea')
    expect(stateOf('north-korea')?.stem).toBe('north-korean')
    expect(stateOf('united-states')?.stem).toBe('us')
    expect(stateOfCapital('moscow')?.id).toBe('russia')
  })
})

describe('slugs', () => {
  it('are plain words joined with hyphens', () => {
    expect(slugOf('Élodie  d’Arc')).toBe('elodie-d-arc')
    expect(slugOf('…')).toBe('')
  })
})
