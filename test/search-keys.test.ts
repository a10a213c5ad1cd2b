// Runs the cases of search: src/lang/*/cases/search/*.yaml.

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { searchWords } from '../src/search-words.ts'

interface Case {
  readonly in: string
  readonly 'found-by'?: readonly string[]
  readonly 'not-by'?: readonly string[]
}

function finds(query: string, word: string): boolean {
  const [asked] = searchWords.words(query)
  const [kept] = searchWords.words(word)
  if (asked === undefined || kept === undefined) return false
  const forms = new Set([kept.form, ...kept.keys])
  return [asked.form, ...searchWords.queryKeys(asked.form)].some((form) => forms.has(form))
}

for (const code of ['ar', 'en']) {
  const folder = `src/lang/${code}/cases/search`
  for (const file of readdirSync(folder)) {
    const { phenomenon, cases } = parse(readFileSync(`${folder}/${file}`, 'utf8'), { schema: 'core' }) as {
      phenomenon: string
      cases: Case[]
    }
    describe(`${code}/search/${file}: ${phenomenon}`, () => {
      for (const one of cases) {
        for (const query of one['found-by'] ?? []) it(`${query} finds ${one.in}`, () => expect(finds(query, one.in)).toBe(true))
        for (const query of one['not-by'] ?? []) it(`${query} does not find ${one.in}`, () => expect(finds(query, one.in)).toBe(false))
      }
    })
  }
}

describe('words of a text', () => {
  it('are folded, without marks, tatweel and the possessive', () => {
    expect(searchWords.words('Russia’s trains: 1,000 «قـطـارٌ» لـCNN ٧٠ Café').map((word) => word.form)).toEqual([
      'russia',
      'trains',
      '1',
      '000',
      'قطار',
      'ل',
      'cnn',
      '70',
      'cafe',
    ])
  })

  it('are cut when nobody wrote them', () => {
    expect(searchWords.words('م'.repeat(1000)).map((word) => word.form.length)).toEqual([64])
  })
})
