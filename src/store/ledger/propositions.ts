// Propositions: the statements of the articles, the hashes by which they find each other, and which of them are one claim.

import { sql, type Kysely } from 'kysely'
import { bucketIn, CROWD, ENOUGH } from '../../ledger/claims/index.ts'
import type { SameClaim } from '../../model/index.ts'
import type { Adapter, Row } from '../adapter.ts'
import { insertRows } from '../insert.ts'
import type { KeptStatement } from '../ledger-port.ts'
import type { Tables } from '../schema.ts'
import { among } from './keys.ts'
import { bearersOf, HASHES } from './meeting.ts'
import type { Memory } from './memory.ts'

interface Kept extends KeptStatement {
  readonly article: number
  readonly n: number
}

/** Keeps statements with their hashes; they meet no others before {@link layHashes}. */
export async function putPropositions(adapter: Adapter, db: Kysely<Tables>, kept: readonly Kept[]): Promise<void> {
  const rows = kept.map(({ statement, hashes, place, traits, article, n }): Row => {
    const data = JSON.stringify({ ...statement, id: undefined, article: undefined })
    return [statement.id, article, n, place, traits, `[${hashes.join()}]`, data]
  })
  await insertRows(adapter, db, 'propositions', ['id', 'article', 'n', 'place', 'traits', 'hashes', 'data'], rows)
}

/** Lays the hashes of the statements of `articles`, by their keys, out, so that others meet them. */
export async function layHashes(adapter: Adapter, db: Kysely<Tables>, articles: readonly number[]): Promise<void> {
  // In the order of the table: a tenth of the time.
  await sql`insert into proposition_keys (hash, place, proposition) select h.value, p.place, p.key
    from propositions p cross join ${adapter.listed('p.hashes')} h where p.article in ${among(adapter, articles)} order by 1, 2`.execute(db)
}

/** What was asked for in a transaction already. */
export interface Shared {
  /** What shares hashes, by ids. */
  readonly met: Map<string, readonly string[]>
  /** Hashes that more bear than meet through them. */
  readonly crowded: Set<number>
}

/** See `LedgerWork.sharing`. What was found before stands in `known`. */
export async function sharing(
  adapter: Adapter,
  db: Kysely<Tables>,
  memory: Memory,
  known: Shared,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const wanted = [...new Set(ids)]
  const open = await memory.hashesOf(
    db,
    wanted.filter((id) => !known.met.has(id)),
  )
  const hashes = new Set<number>()
  for (const one of open) for (const hash of one.hashes) hashes.add(hash)
  const bearers = await bearersOf(adapter, db, HASHES, hashes, CROWD + 1)
  for (const [hash, those] of bearers) if (those.length > CROWD) known.crowded.add(hash)
  const near = new Map<number, readonly number[]>()
  const met = new Set<number>()
  for (const { key, hashes: own } of open) {
    const enough = new Set<number>()
    const shared = new Map<number, number>()
    let bucket: number | undefined
    for (const hash of own) {
      // Hashes ascend, so that those of one bucket follow each other.
      if (bucketIn(hash) !== bucket) shared.clear()
      bucket = bucketIn(hash)
      const those = bearers.get(hash) ?? []
      const few = those.length > CROWD ? those.slice(0, CROWD) : those
      if (few !== those && !few.includes(key)) continue
      for (const other of few) {
        if (other === key) continue
        const n = (shared.get(other) ?? 0) + 1
        shared.set(other, n)
        if (n === ENOUGH) enough.add(other)
      }
    }
    for (const other of enough) met.add(other)
    near.set(key, [...enough])
  }
  const idOf = await memory.idsOf(db, met)
  for (const { key, id } of open)
    known.met.set(
      id,
      (near.get(key) as readonly number[]).map((other) => idOf.get(other) as string),
    )
  const found = new Map<string, readonly string[]>()
  for (const id of wanted) {
    const others = known.met.get(id)
    if (others !== undefined) found.set(id, others)
  }
  return found
}

/** See `LedgerWork.putEdges`. */
export async function putEdges(adapter: Adapter, db: Kysely<Tables>, memory: Memory, edges: readonly SameClaim[]): Promise<void> {
  const keys = await statementKeys(
    db,
    memory,
    edges.flatMap(({ a, b }) => [a, b]),
  )
  const rows = edges.map(({ a, b, rule, score }): Row => [keys.get(a) as number, keys.get(b) as number, rule, score])
  const renewed = sql`on conflict (a, b) do update set reason = excluded.reason, score = excluded.score`
  await insertRows(adapter, db, 'same_claim', ['a', 'b', 'reason', 'score'], rows, renewed)
}

/** See `LedgerWork.edges`: those that touch any of `ids`. */
export async function edges(adapter: Adapter, db: Kysely<Tables>, memory: Memory, ids: readonly string[]): Promise<readonly SameClaim[]> {
  const own = among(adapter, await memory.keysOf(db, ids))
  const { rows } = await sql<{
    a: number
    b: number
    rule: string
    score: number
  }>`select a, b, reason as rule, score from same_claim where a in ${own}
    union all select a, b, reason as rule, score from same_claim where b in ${own} and a not in ${own}`.execute(db)
  const idOf = await memory.idsOf(
    db,
    rows.flatMap(({ a, b }) => [a, b]),
  )
  return rows.map(({ a, b, rule, score }) => ({ a: idOf.get(a) as string, b: idOf.get(b) as string, rule, score }))
}

/** See `LedgerWork.dropEdges`. */
export async function dropEdges(
  adapter: Adapter,
  db: Kysely<Tables>,
  memory: Memory,
  here: readonly string[],
  there: readonly string[],
): Promise<void> {
  const ours = among(adapter, await memory.keysOf(db, here))
  const theirs = among(adapter, await memory.keysOf(db, there))
  // Two statements, each of which finds its rows by an index: one with «or» goes through the table.
  await sql`delete from same_claim where a in ${ours} and b in ${theirs}`.execute(db)
  await sql`delete from same_claim where a in ${theirs} and b in ${ours}`.execute(db)
}

/** Keys of statements by id. */
export async function statementKeys(db: Kysely<Tables>, memory: Memory, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const wanted = [...new Set(ids)]
  const keys = await memory.keysOf(db, wanted)
  if (keys.length === wanted.length) return new Map(wanted.map((id, i) => [id, keys[i] as number]))
  const idOf = await memory.idsOf(db, keys)
  return new Map(keys.map((key) => [idOf.get(key) as string, key]))
}
