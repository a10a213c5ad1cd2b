// Families of copies: articles that carry one text.

import type { CopyKind } from '../../model/index.ts'
import type { Store } from '../../store/index.ts'
import { marks } from './claim-cards.ts'

/** Two copies. */
export interface KnownPair {
  readonly a: string
  readonly b: string
  readonly kind: CopyKind
  readonly similarity: number
  readonly coverage: number
}

/** Articles that copies join, directly or by way of others; called by the least id. */
export interface Family {
  readonly id: string
  readonly articles: readonly string[]
  readonly pairs: readonly KnownPair[]
}

/** Rounds of looking for copies of copies. */
const DEEPEST = 20

/** Every pair that has one of `ids`. */
export async function pairsOf(store: Store, ids: readonly string[]): Promise<readonly KnownPair[]> {
  if (ids.length === 0) return []
  const rows = await store.query(
    `select x.id as a, y.id as b, c.pair as pair from copies c join articles x on x.key = c.a join articles y on y.key = c.b
      where x.id in (${marks(ids)}) or y.id in (${marks(ids)}) order by x.id, y.id`,
    [...ids, ...ids],
  )
  return rows.map((row) => {
    const { kind, comparison } = JSON.parse(row['pair'] as string) as {
      kind: CopyKind
      comparison: { similarity: number; coverage: number }
    }
    const { similarity, coverage } = comparison
    return { a: row['a'] as string, b: row['b'] as string, kind, similarity, coverage }
  })
}

/** The families that have any of `ids`, by id. */
export async function familiesOf(store: Store, ids: readonly string[]): Promise<readonly Family[]> {
  const pairs = new Map<string, KnownPair>()
  const seen = new Set(ids)
  for (let open: readonly string[] = ids, round = 0; open.length > 0 && round < DEEPEST; round++) {
    const found = await pairsOf(store, open)
    for (const pair of found) pairs.set(`${pair.a} ${pair.b}`, pair)
    open = [...new Set(found.flatMap(({ a, b }) => [a, b]))].filter((id) => !seen.has(id))
    for (const id of open) seen.add(id)
  }
  const groups = new Map<string, Set<string>>()
  for (const { a, b } of pairs.values()) {
    const joined = new Set([...(groups.get(a) ?? [a]), ...(groups.get(b) ?? [b])])
    for (const id of joined) groups.set(id, joined)
  }
  return [...new Set(groups.values())]
    .map((group) => [...group].sort())
    .map((articles) => ({
      id: articles[0] as string,
      articles,
      pairs: [...pairs.values()].filter(({ a }) => articles.includes(a)),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}
