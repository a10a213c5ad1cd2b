// Origins: who counts once, who counts twice, and who cannot be told.

import { describe, expect, it } from 'vitest'
import { groups, statement, type Setting, type Told } from './statements.ts'

const WORDS = 'warplanes struck depot south harbour after midnight'
/** Lists, bounds and reasons of the one claim that the reports make: each report an article, the chain as given. */
function origins(
  chains: Readonly<Record<string, readonly string[]>>,
  setting: Setting = {},
  words: Readonly<Record<string, string>> = {},
): string {
  const told = Object.entries(chains).map(([article, by]): Told => ({
    article,
    by,
    words: words[article] ?? WORDS,
    entities: ['yemen', 'aden'],
    lemma: 'strike',
  }))
  const found = groups(told.map(statement), setting)
  expect(found).toHaveLength(1)
  const { list, min, max } = (found[0] as (typeof found)[0]).claim.origins
  return `${list.join(' ')} [${String(min)}, ${String(max)}]`
}
/** Told in words of their own, so that nothing is folded as one text. */
const OWN = {
  a: 'warplanes struck depot south harbour midnight flames visible kilometres',
  b: 'depot south harbour struck warplanes midnight families fled inland',
  c: 'midnight warplanes struck south harbour depot firemen battled blaze',
}

describe('origins', () => {
  it('are the innermost source, however many carry it', () => {
    expect(origins({ a: ['afp', 'sohr'], b: ['afp', 'sohr'], c: ['sohr'] }, { copies: [['a', 'b']] })).toBe('sohr [1, 1]')
  })

  it('are one for a spokesman and his body, for a state and its army, for a capital and its state', () => {
    expect(origins({ a: ['israel'], b: ['israeli-army'] }, {}, OWN)).toMatch(/\[1, 1\]$/)
    expect(origins({ a: ['saudi-foreign-ministry'], b: ['unnamed-saudi-foreign-ministry-source'] }, {}, OWN)).toBe(
      'saudi-foreign-ministry [1, 1]',
    )
    expect(origins({ a: ['washington'], b: ['united-states'] }, {}, OWN)).toBe('united-states [1, 1]')
    expect(origins({ a: ['heather-nauert'], b: ['us-state-department'] }, {}, OWN)).toMatch(/\[1, 1\]$/)
  })

  it('are one for a body and whoever an article says speaks for it, and may be for a state', () => {
    expect(origins({ a: ['rita-valenti@pentagon'], b: ['pentagon'] }, {}, OWN)).toMatch(/\[1, 1\]$/)
    expect(origins({ a: ['rita-valenti@pentagon'], b: ['russia'] }, {}, OWN)).toMatch(/\[2, 2\]$/)
    expect(origins({ a: ['oleh-marchuk@ukraine'], b: ['ukraine'] }, {}, OWN)).toMatch(/\[1, 2\]$/)
  })

  it('are two for two persons, and for sources of two states', () => {
    expect(origins({ a: ['heather-nauert'], b: ['donald-trump'] }, {}, OWN)).toBe('donald-trump heather-nauert [2, 2]')
    expect(origins({ a: ['us-defense-department'], b: ['unnamed-turkish-source'] }, {}, OWN)).toMatch(/\[2, 2\]$/)
  })

  it('are uncertain where an unnamed source may be the named one', () => {
    expect(origins({ a: ['military-sources'], b: ['unnamed-yemeni-military-source'] }, {}, OWN)).toMatch(/\[1, 2\]$/)
    expect(origins({ a: ['local-authorities'], b: ['khalid-al-sudi'] }, {}, OWN)).toMatch(/\[1, 2\]$/)
    expect(origins({ a: ['eyewitnesses'], b: ['houthis'] }, {}, OWN)).toBe('eyewitnesses houthis [2, 2]')
  })

  it('are the agency where it speaks for itself, and nobody where it carries others', () => {
    const upstream = { a: 'afp', b: 'afp' }
    expect(origins({ a: [], b: [] }, { copies: [['a', 'b']], upstream })).toBe('afp [1, 1]')
    expect(origins({ a: [], b: ['houthis'] }, { copies: [['a', 'b']], upstream })).toBe('houthis [1, 1]')
    expect(origins({ a: ['afp'], b: ['afp', 'houthis'] }, {}, OWN)).toMatch(/^houthis \[1, /)
  })

  it('are unknown where a writer names nobody', () => {
    expect(origins({ a: [], b: [] }, {}, OWN)).toBe(' [0, 2]')
    expect(origins({ a: [], b: [] }, { copies: [['a', 'b']] })).toBe(' [0, 1]')
    expect(origins({ a: [], b: ['houthis'] }, {}, OWN)).toBe('houthis [1, 2]')
  })

  it('are one for one wording, whomever its copies name', () => {
    expect(origins({ a: ['john-bolton'], b: ['donald-trump'] }, { copies: [['a', 'b']] })).toMatch(/\[1, 1\]$/)
  })

  it('are at least one where two speak as one', () => {
    const members = ['united-states', 'south-korea'].map((entity) => ({ entity, label: entity }))
    const told = statement({ article: 'a', words: WORDS, entities: ['north-korea'] })
    const [group] = groups([{ ...told, nested: [{ entity: 'south-korea+united-states', label: '', members }] }])
    expect(group?.claim.origins).toMatchObject({
      min: 1,
      max: 2,
      because: [
        { origin: 'united-states', raises: 'both', rule: 'named-source' },
        { origin: 'south-korea', raises: 'max', rule: 'speaks-jointly' },
      ],
    })
  })

  it('come with a reason for every source', () => {
    const [group] = groups([
      statement({ article: 'a', by: ['houthis'], words: OWN.a, entities: ['yemen', 'aden'] }),
      statement({ article: 'b', words: OWN.b, entities: ['yemen', 'aden'] }),
    ])
    expect(group?.claim.origins.because).toEqual([
      { origin: 'houthis', raises: 'both', rule: 'named-source', reports: ['a-0'] },
      { origin: 'b', raises: 'max', rule: 'lineage-unknown', reports: ['b-0'] },
    ])
  })
})
