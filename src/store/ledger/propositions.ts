// Propositions: the statements of the articles, the hashes by which they find each other, and which of them are one claim.

import { sql, type Kysely } from 'kysely'
import type { SameClaim, Statement } from '../../model/index.ts'
import type { Adapter, Row } from '../adapter.ts'
import { insertRows } from '../insert.ts'
import type { Tables } from '../schema.ts'
import { among, keysOf } from './keys.ts'
import { bearersOf, type Unsettled } from './meeting.ts'
import type { Memory } from './memory.ts'

interface Kept {
  readonly statement: Statement
  readonly hashes: readonly number[]
  readonly article: number
  readonly n: number
}

/** Keeps statements with their hashes. */
export async function putPropositions(adapter: Adapter, db: Kysely<Tables>, kept: readonly Kept[]): Promise<void> {
  const rows = kept.map(({ statement, hashes, article, n }): Row => {
    const data = JSON.stringify({ ...statement, id: undefined, article: undefined })
    return [statement.id, article, n, `[${[...new Set(hashes)].join()}]`, data]
  })
  await insertRows(adapter, db, 'propositions', ['id', 'article', 'n', 'hashes', 'data'], rows)
  const keys = await keysOf(
    adapter,
    db,
    'propositions',
    kept.map(({ statement }) => statement.id),
  )
  const hashes = kept.flatMap(({ statement, hashes: own }): Row[] =>
    [...new Set(own)].map((hash) => [hash, keys.get(statement.id) as number]),
  )
  hashes.sort((x, y) => (x[0] as number) - (y[0] as number) || (x[1] as number) - (y[1] as number))
  await insertRows(adapter, db, 'proposition_keys', ['hash', 'proposition'], hashes)
}

/** What shares hashes, asked for once in a transaction. */
export type Shared = Map<string, readonly string[]>

/** See `LedgerWork.sharing`. What was found before stands in `known`. */
export async function sharing(
  adapter: Adapter,
  db: Kysely<Tables>,
  memory: Memory,
  unsettled: Unsettled,
  known: Shared,
  ids: readonly string[],
  crowd: number,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const wanted = [...new Set(ids)]
  const open = await memory.statements(
    db,
    wanted.filter((id) => !known.has(id)),
  )
  const hashes = new Set<number>()
  for (const one of open) for (const hash of one.hashes) hashes.add(hash)
  const { usual } = await bearersOf(adapter, db, ['proposition_keys', 'hash', 'proposition'], [...hashes], crowd)
  const near = open.map(({ key, hashes: theirs }) => {
    const found = new Set<number>()
    for (const hash of theirs) for (const other of usual.get(hash) ?? []) if (!unsettled.propositions.has(other)) found.add(other)
    found.delete(key)
    return found
  })
  const others = await memory.byKeys(db, [...new Set(near.flatMap((found) => [...found]))])
  const idOf = new Map(others.map(({ key, statement }) => [key, statement.id]))
  for (const [i, { statement }] of open.entries())
    known.set(
      statement.id,
      [...(near[i] as ReadonlySet<number>)].flatMap((other) => idOf.get(other) ?? []),
    )
  return new Map(wanted.map((id) => [id, known.get(id) ?? []]))
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
  const own = among(adapter, [...(await statementKeys(db, memory, ids)).values()])
  const { rows } = await sql<{
    a: number
    b: number
    rule: string
    score: number
  }>`select a, b, reason as rule, score from same_claim where a in ${own}
    union select a, b, reason as rule, score from same_claim where b in ${own}`.execute(db)
  const ends = await memory.byKeys(db, [...new Set(rows.flatMap(({ a, b }) => [a, b]))])
  const idOf = new Map(ends.map(({ key, statement }) => [key, statement.id]))
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
  const ours = among(adapter, [...(await statementKeys(db, memory, here)).values()])
  const theirs = among(adapter, [...(await statementKeys(db, memory, there)).values()])
  // Two statements, each of which finds its rows by an index: one with «or» goes through the table.
  await sql`delete from same_claim where a in ${ours} and b in ${theirs}`.execute(db)
  await sql`delete from same_claim where a in ${theirs} and b in ${ours}`.execute(db)
}

/** Keys of statements by id. */
export async function statementKeys(db: Kysely<Tables>, memory: Memory, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  return new Map((await memory.statements(db, ids)).map(({ key, statement }) => [statement.id, key]))
}
