// The front door of the store: opens a dossier in whichever database its address names.

import { migrate } from './migrate.ts'
import type { SearchWords, Store } from './port.ts'
import { fillSearch } from './search-fill.ts'
import { storeOver } from './store.ts'

export type * from './alerts-port.ts'
export type * from './extent.ts'
export type * from './port.ts'
export type * from './ledger-port.ts'
export type * from './queue-port.ts'
export type * from './watch-port.ts'
export * from './desk-port.ts'

/** How a dossier is opened. */
export interface OpenOptions {
  readonly words: SearchWords
  /** Refuse a file that is not there instead of making it. */
  readonly mustExist?: boolean
}

/**
 * Opens the dossier at `address`: the path of an SQLite file, `:memory:`, or `postgres://…`. Its tables are made or brought up to date.
 * @throws {Failure} `not-found` or `not-readable`, with a remedy.
 */
export async function openStore(address: string, { words, mustExist = false }: OpenOptions): Promise<Store> {
  const adapter = /^postgres(?:ql)?:\/\//.test(address)
    ? (await import('./postgres/adapter.ts')).postgresAdapter(address)
    : (await import('./sqlite/adapter.ts')).sqliteAdapter(address, mustExist)
  try {
    await migrate(adapter)
    await fillSearch(adapter, words)
  } catch (error) {
    await adapter.close()
    throw adapter.failure(error)
  }
  return storeOver(adapter, words)
}
