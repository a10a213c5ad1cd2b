// The ingest queue in the database: leases instead of locks, so that a worker that dies holds nothing for long.

import { createHash } from 'node:crypto'
import { sql, type Kysely } from 'kysely'
import type { Adapter } from './adapter.ts'
import type { Leased, Queue, QueueItem, RefusedItem, Tally } from './queue-port.ts'
import { given } from './reading.ts'
import type { Tables } from './schema.ts'

/** An item that was handed out so often and came back each time is refused: it may be what ends its workers. */
const ATTEMPTS = 5

/** Marks items done, within the transaction that keeps what they gave. Whoever held the lease, the work is done. */
export async function markDone(db: Kysely<Tables>, ids: readonly string[]): Promise<void> {
  if (ids.length > 0)
    await db
      .updateTable('queue')
      .set({ state: 'done', owner: null, lease_until: 0, why: null })
      .where('id', 'in', [...ids].sort())
      .execute()
}

/** The queue of a dossier. */
export function queueOf(adapter: Adapter): Queue {
  const { db, now } = adapter
  const write = adapter.write.bind(adapter)
  return {
    put: (items, again = []) => write((tx) => put(adapter, tx, items, again)),
    done: async (items) => {
      if (items.length === 0) return 0
      const query = db
        .selectFrom('queue')
        .select(sql<number>`count(*)`.as('count'))
        .where('id', 'in', items.map(idOf))
        .where('state', '=', 'done')
      return (await query.executeTakeFirstOrThrow()).count
    },
    lease: async (owner, count, milliseconds, machine, refused) => {
      const { items, spent } = await write((tx) => lease(adapter, tx, owner, count, milliseconds, machine))
      if (spent.length > 0) refused?.(spent)
      return items
    },
    renew: (owner, ids, milliseconds) =>
      write(async (tx) => {
        if (ids.length === 0) return []
        const query = tx
          .updateTable('queue')
          .set({ lease_until: sql<number>`${now} + ${milliseconds}` })
          .where('id', 'in', ids)
          .where('owner', '=', owner)
          .where('state', '=', 'open')
        return (await query.returning('id').execute()).map((row) => row.id)
      }),
    release: (owner) => write((tx) => giveBack(tx, owner, 1)),
    owners: async () => {
      const held = db.selectFrom('queue').select('owner').distinct().where('state', '=', 'open').where('lease_until', '>', now)
      return (await held.execute()).flatMap(({ owner }) => owner ?? [])
    },
    abandon: (owner) => write((tx) => giveBack(tx, owner, 0)),
    refuse: (items) =>
      write(async (tx) => {
        for (const { id, why } of items)
          await tx.updateTable('queue').set({ state: 'refused', owner: null, lease_until: 0, why }).where('id', '=', id).execute()
      }),
    refused: async () => {
      const rows = await db.selectFrom('queue').select(['id', 'source', 'why']).where('state', '=', 'refused').orderBy('key').execute()
      return rows.map(({ id, source, why }) => ({ id, source, why: why ?? '' }))
    },
    tally: () => tally(adapter),
  }
}

async function giveBack(db: Kysely<Tables>, owner: string, uncounted: 0 | 1): Promise<void> {
  await db
    .updateTable('queue')
    .set({ owner: null, lease_until: 0, attempts: sql<number>`attempts - ${uncounted}` })
    .where('owner', '=', owner)
    .where('state', '=', 'open')
    .execute()
}

async function put(adapter: Adapter, db: Kysely<Tables>, items: readonly QueueItem[], again: readonly string[]): Promise<number> {
  const columns = ['id', 'source', 'digest', 'details']
  const rows = new Map(
    items.map((item) => [
      idOf(item),
      [idOf(item), item.source, item.digest ?? null, item.details === undefined ? null : JSON.stringify(item.details)],
    ]),
  )
  if (rows.size === 0) return 0
  const { rows: put } = await sql<{
    id: string
  }>`insert into queue (${sql.raw(columns.join(', '))}) ${adapter.select(columns, [...rows.values()])} on conflict (id) do nothing returning id`.execute(
    db,
  )
  const fresh = new Set(put.map((row) => row.id))
  const known = [...rows.keys()].filter((id) => !fresh.has(id))
  if (again.length === 0 || known.length === 0) return put.length
  const opened = await db
    .updateTable('queue')
    .set({ state: 'open', owner: null, lease_until: 0, attempts: 0, why: null })
    .where('id', 'in', known.sort())
    .where('state', 'in', again)
    .returning('id')
    .execute()
  return put.length + opened.length
}

async function lease(
  { now, locksRows }: Adapter,
  db: Kysely<Tables>,
  owner: string,
  count: number,
  milliseconds: number,
  machine: string | undefined,
): Promise<{ readonly items: readonly Leased[]; readonly spent: readonly RefusedItem[] }> {
  const open = db.selectFrom('queue').select('key').where('state', '=', 'open').where('lease_until', '<=', now)
  const mine = `file://${machine ?? ''}/`
  const free =
    machine === undefined ? open : open.where(sql<boolean>`(source not like 'file://%' or substr(source, 1, ${mine.length}) = ${mine})`)
  // Only among those that come next: looking through all that is open each time would cost more the longer the queue is.
  const first = free.select('attempts').orderBy('key').limit(count)
  const spent = db
    .selectFrom((locksRows ? first.forUpdate().skipLocked() : first).as('first'))
    .select('first.key')
    .where('first.attempts', '>=', ATTEMPTS)
  const why = `It was begun ${ATTEMPTS} times and never ended: each time who read it was stopped, or died of it. Name it again to have it tried again.`
  const refused = await db
    .updateTable('queue')
    .set({ state: 'refused', owner: null, why })
    .where('key', 'in', spent)
    .returning(['id', 'source'])
    .execute()
  const next = free.where('attempts', '<', ATTEMPTS).orderBy('key').limit(count)
  const rows = await db
    .updateTable('queue')
    .set({ owner, attempts: sql<number>`attempts + 1`, lease_until: sql<number>`${now} + ${milliseconds}` })
    .where('key', 'in', locksRows ? next.forUpdate().skipLocked() : next)
    .returning(['key', 'id', 'source', 'digest', 'details', 'attempts'])
    .execute()
  const items = rows
    .sort((a, b) => a.key - b.key)
    .map(({ id, source, digest, details, attempts }) => ({
      id,
      source,
      attempts,
      ...given({ digest, details: details === null ? null : (JSON.parse(details) as Record<string, string>) }),
    }))
  return { items, spent: refused.map((one) => ({ ...one, why })) }
}

async function tally({ db, now }: Adapter): Promise<Tally> {
  const state = sql<keyof Tally>`case when state <> 'open' then state when lease_until > ${now} then 'leased' else 'waiting' end`
  const rows = await db
    .selectFrom('queue')
    .select([state.as('state'), sql<number>`count(*)`.as('count')])
    .groupBy(sql`1`)
    .execute()
  return { waiting: 0, leased: 0, done: 0, refused: 0, ...Object.fromEntries(rows.map((row) => [row.state, row.count])) }
}

function idOf({ source, digest }: QueueItem): string {
  return createHash('sha256')
    .update(JSON.stringify([source, digest ?? null]))
    .digest('hex')
    .slice(0, 32)
}
