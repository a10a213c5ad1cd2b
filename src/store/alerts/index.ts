// Alerts over any adapter.

import { sql, type Kysely } from 'kysely'
import type { Adapter, Row } from '../adapter.ts'
import type { Alert, AlertStore, Delivery, DeliveryTally, FoundAlert } from '../alerts-port.ts'
import type { AlertsTable } from '../schema-alerts.ts'
import type { Tables } from '../schema.ts'

/** Names that are asked for at a time. */
const NAMES = 500

/** The alerts that `adapter` carries. */
export function alertStoreOf(adapter: Adapter): AlertStore {
  const { now } = adapter
  return {
    put: (found, channels) =>
      adapter.write(async (db) => {
        // One at a time: two that look at once must not both find an alert new.
        await adapter.alone(db)
        const fresh: Alert[] = []
        for (const one of found) if (await putOne(adapter, db, one, channels)) fresh.push(one.alert)
        return fresh
      }),
    lease: (channel, count, milliseconds) =>
      adapter.write(async (db) => {
        const due = db
          .selectFrom('deliveries as d')
          .innerJoin('alerts as a', 'a.id', 'd.alert')
          .select(['a.id', 'a.rule_id', 'a.kind', 'a.found_at', 'a.title', 'a.data', 'd.attempts'])
          .where('d.channel', '=', channel)
          .where('d.state', '=', 'open')
          .where('d.due', '<=', now)
          .orderBy('a.key')
          .limit(count)
        const rows = await (adapter.locksRows ? due.forUpdate().skipLocked() : due).execute()
        if (rows.length === 0) return []
        await changed(db, channel, rows.map(({ id }) => id)) // prettier-ignore
          .set({ attempts: sql<number>`attempts + 1`, due: sql<number>`${now} + ${milliseconds}` })
          .execute()
        return rows.map(({ attempts, ...row }): Delivery => ({ alert: alertOf(row), channel, attempts: attempts + 1 }))
      }),
    delivered: (channel, alerts) =>
      adapter.write(async (db) => {
        if (alerts.length > 0) await changed(db, channel, alerts).set({ state: 'done', why: null }).execute()
      }),
    failed: (channel, alerts, why, again) =>
      adapter.write(async (db) => {
        if (alerts.length === 0) return
        const put = again === undefined ? { state: 'refused', why } : { why, due: sql<number>`${now} + ${again}` }
        await changed(db, channel, alerts).set(put).execute()
      }),
    nextDue: (channels) =>
      adapter.read(async (db) => {
        if (channels.length === 0) return undefined
        const row = await db
          .selectFrom('deliveries')
          .select(sql<number | null>`min(due) - ${now}`.as('wait'))
          .where('state', '=', 'open')
          .where('channel', 'in', [...channels])
          .executeTakeFirst()
        return row === undefined || row.wait === null ? undefined : Math.max(0, row.wait)
      }),
    tally: () =>
      adapter.read(async (db) => {
        const { rows } = await sql<{ channel: string; open: number; refused: number; why: string | null }>`
          select channel, sum(case when state = 'open' then 1 else 0 end) as open, sum(case when state = 'refused' then 1 else 0 end) as refused,
            max(case when state <> 'done' then why end) as why from deliveries group by channel order by channel`.execute(db)
        return rows.map(({ why, ...row }): DeliveryTally => ({ ...row, ...(why === null ? {} : { why }) }))
      }),
    list: ({ limit = 50, offset = 0 } = {}) =>
      adapter.read(async (db) => {
        const rows = await db.selectFrom('alerts').selectAll().orderBy('key', 'desc').limit(limit).offset(offset).execute()
        return rows.map(alertOf)
      }),
  }
}

/** Keeps the alert unless it was told; either way its names are known from now on. */
async function putOne(adapter: Adapter, db: Kysely<Tables>, { alert, names }: FoundAlert, channels: readonly string[]): Promise<boolean> {
  const { id, rule, kind, at, title, ...data } = alert
  const told = await toldBefore(db, rule, names)
  if (told === undefined) {
    await adapter.insert(
      db,
      'alerts',
      ['id', 'rule_id', 'kind', 'found_at', 'title', 'data'],
      [[id, rule, kind, at, title, JSON.stringify(data)]],
    )
    const rows = channels.map((channel): Row => [id, channel, 'open', 0, 0, null])
    await adapter.insert(db, 'deliveries', ['alert', 'channel', 'state', 'attempts', 'due', 'why'], rows)
  }
  const known = names.map((name): Row => [rule, name, told ?? id])
  await adapter.insert(db, 'alert_keys', ['rule_id', 'name', 'alert'], known, sql`on conflict do nothing`)
  return told === undefined
}

async function toldBefore(db: Kysely<Tables>, rule: string, names: readonly string[]): Promise<string | undefined> {
  for (let i = 0; i < names.length; i += NAMES) {
    const row = await db
      .selectFrom('alert_keys')
      .select('alert')
      .where('rule_id', '=', rule)
      .where('name', 'in', names.slice(i, i + NAMES))
      .orderBy('alert')
      .executeTakeFirst()
    if (row !== undefined) return row.alert
  }
  return undefined
}

function changed(db: Kysely<Tables>, channel: string, alerts: readonly string[]) {
  return db
    .updateTable('deliveries')
    .where('channel', '=', channel)
    .where('alert', 'in', [...alerts])
}

function alertOf({ id, rule_id: rule, kind, found_at: at, title, data }: Omit<AlertsTable, 'key'>): Alert {
  return { id, rule, kind: kind as Alert['kind'], at, title, ...(JSON.parse(data) as Pick<Alert, 'lines' | 'subject'>) }
}
