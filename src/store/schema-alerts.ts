// The tables of alerts as the code sees them; docs/store.md describes each column.

import type { Generated } from 'kysely'

export interface AlertsTable {
  key: Generated<number>
  id: string
  rule_id: string
  kind: string
  found_at: string
  title: string
  data: string
}

/** By what an alert is known again: of one rule, no two alerts share a name. */
export interface AlertKeysTable {
  rule_id: string
  name: string
  alert: string
}

/** Where an alert goes; `due` is in milliseconds since 1970, by the clock that all workers share. */
export interface DeliveriesTable {
  alert: string
  channel: string
  state: string
  attempts: number
  due: number
  why: string | null
}

export interface AlertTables {
  alerts: AlertsTable
  alert_keys: AlertKeysTable
  deliveries: DeliveriesTable
}
