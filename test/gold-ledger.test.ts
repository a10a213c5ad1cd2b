// Checks the project's own gold ledgers: every report's words are found, every edge joins known claims, every bound is one.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { GoldLedger } from '../tools/score/ledger.ts'

const dir = join(import.meta.dirname, 'gold-ledger')
const events = readdirSync(dir).filter((file) => file.endsWith('.json'))

describe.each(events)('%s', (file) => {
  const gold = JSON.parse(readFileSync(join(dir, file), 'utf8')) as GoldLedger
  const claims = new Set(gold.claims.map(({ claim }) => claim))

  it('quotes what its articles say', () => {
    for (const { reports } of gold.claims)
      for (const { article, content } of reports) expect(readFileSync(join(dir, 'texts', `${article}.txt`), 'utf8')).toContain(content.text)
  })

  it('joins known claims and known articles', () => {
    const named = [
      ...gold.denials.flatMap(({ denied, by }) => [denied, by]),
      ...gold.conflicts.flatMap(({ claims: pair }) => pair),
      ...gold.supersedes.flatMap(({ older, newer }) => [older, newer]),
    ]
    for (const claim of named) expect(claims).toContain(claim)
    const articles = gold.articles.map(({ id }) => id)
    for (const [a, b] of gold.copies) expect(articles).toEqual(expect.arrayContaining([a, b]))
    expect(Object.keys(gold.upstream).sort()).toEqual([...articles].sort())
  })

  it('counts origins between bounds', () => {
    for (const { origins } of gold.claims) {
      expect(origins.min).toBeLessThanOrEqual(origins.max)
      expect(origins.list.length).toBeLessThanOrEqual(origins.max)
    }
  })
})
