// Propositions: the statements of the articles, the hashes by which they find each other, and which of them are one claim.

import { sql, type Kysely } from 'kysely'
import { bucketIn, CROWD, ENOUGH } from '../../ledger/claims/index.ts'
import type { Adapter, Row } from '../adapter.ts'
import type { KeptEdge, KeptStatement } from '../ledger-port.ts'
import type { Tables } from '../schema.ts'
import { among } from './keys.ts'
import { bearersOf, countsOf, HASHES } from './meeting.ts'

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
  await adapter.insert(db, 'propositions', ['id', 'article', 'n', 'place', 'traits', 'hashes', 'data'], rows)
}

/** Lays the hashes of the statements of `articles`, by their keys, out, so that others meet them. */
export async function layHashes(adapter: Adapter, db: Kysely<Tables>, articles: readonly number[]): Promise<void> {
  // In the order of the table: a tenth of the time.
  await sql`insert into proposition_keys (hash, place, proposition) select h.value, p.place, p.key
    from propositions p cross join ${adapter.listed('p.hashes')} h where p.article in ${among(adapter, articles)} order by 1, 2`.execute(db)
}

/** What was asked for in a transaction already. */
export interface Shared {
  /** What shares hashes with a statement. */
  readonly met: Map<number, readonly number[]>
  /** Hashes that more bear than meet through them, with how many of those asked for bear each. */
  readonly crowded: Map<number, number>
}

/** The hashes of statements. */
async function hashesOf(
  adapter: Adapter,
  db: Kysely<Tables>,
  statements: readonly number[],
): Promise<ReadonlyMap<number, readonly number[]>> {
  if (statements.length === 0) return new Map()
  // Answered in one text: a row costs more than what it says.
  const { rows } = await sql<{ found: string | null }>`select ${adapter.gathered('line')} as found
    from (select '[' || key || ',' || hashes || ']' as line from propositions where key in ${among(adapter, statements)}) lines`.execute(db)
  return new Map(JSON.parse(`[${rows[0]?.found ?? ''}]`) as readonly (readonly [number, readonly number[]])[])
}

/** See `LedgerWork.sharing`. What was found before stands in `known`. */
export async function sharing(
  adapter: Adapter,
  db: Kysely<Tables>,
  known: Shared,
  statements: readonly number[],
): Promise<ReadonlyMap<number, readonly number[]>> {
  const wanted = new Set(statements)
  const open = await hashesOf(
    adapter,
    db,
    [...wanted].filter((key) => !known.met.has(key)),
  )
  const hashes = countsOf([...open.values()].flat())
  const bearers = await bearersOf(adapter, db, HASHES, hashes.keys(), CROWD + 1)
  for (const [hash, those] of bearers) {
    if (those.length > CROWD) known.crowded.set(hash, (known.crowded.get(hash) ?? 0) + (hashes.get(hash) as number))
  }
  for (const [key, own] of open) known.met.set(key, metBy(key, own, bearers))
  const found = new Map<number, readonly number[]>()
  for (const key of wanted) {
    const others = known.met.get(key)
    if (others !== undefined) found.set(key, others)
  }
  return found
}

/** What the statement `key` meets by its hashes, of which the `bearers` are known. */
function metBy(key: number, own: readonly number[], bearers: ReadonlyMap<number, readonly number[]>): readonly number[] {
  const enough = new Set<number>()
  const shared = new Map<number, number>()
  let bucket: number | undefined
  for (const hash of own) {
    // Hashes ascend, so that those of one bucket follow each other.
    if (bucketIn(hash) !== bucket) shared.clear()
    bucket = bucketIn(hash)
    const those = bearers.get(hash)
    if (those === undefined) continue
    const few = those.length > CROWD ? those.slice(0, CROWD) : those
    if (few !== those && !few.includes(key)) continue
    for (const other of few) {
      if (other === key) continue
      const n = (shared.get(other) ?? 0) + 1
      shared.set(other, n)
      if (n === ENOUGH) enough.add(other)
    }
  }
  return [...enough]
}

/** See `LedgerWork.putEdges`. */
export async function putEdges(adapter: Adapter, db: Kysely<Tables>, edges: readonly KeptEdge[]): Promise<void> {
  const rows = edges.map(({ a, b, rule, score }): Row => [a, b, rule, score])
  const renewed = sql`on conflict (a, b) do update set reason = excluded.reason, score = excluded.score`
  await adapter.insert(db, 'same_claim', ['a', 'b', 'reason', 'score'], rows, renewed)
}

/** See `LedgerWork.edges`: those that touch any of `statements`. */
export async function edges(adapter: Adapter, db: Kysely<Tables>, statements: readonly number[]): Promise<readonly KeptEdge[]> {
  const own = among(adapter, statements)
  const { rows } = await sql<KeptEdge>`select a, b, reason as rule, score from same_claim where a in ${own}
    union all select a, b, reason as rule, score from same_claim where b in ${own} and a not in ${own}`.execute(db)
  return rows
}

/** See `LedgerWork.dropEdges`. */
export async function dropEdges(adapter: Adapter, db: Kysely<Tables>, here: readonly number[], there: readonly number[]): Promise<void> {
  const [ours, theirs] = [among(adapter, here), among(adapter, there)]
  // Two statements, each of which finds its rows by an index: one with «or» goes through the table.
  await sql`delete from same_claim where a in ${ours} and b in ${theirs}`.execute(db)
  await sql`delete from same_claim where a in ${theirs} and b in ${ours}`.execute(db)
}
