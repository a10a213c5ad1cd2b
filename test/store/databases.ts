// Runs a suite against both databases; says plainly when one is missing.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe } from 'vitest'
import { searchWords } from '../../src/search-words.ts'
import { openStore, type SearchWords, type Store } from '../../src/store/index.ts'
import { binaries, startPostgres, type Server } from './postgres.ts'

/** Gives addresses of new, empty dossiers and opens stores that are closed at the end. */
export interface Database {
  readonly name: 'SQLite' | 'PostgreSQL'
  address(): Promise<string>
  open(address?: string, words?: SearchWords): Promise<Store>
}

/** Declares `suite` once for each database. */
export function onBoth(suite: (database: Database) => void): void {
  describe('SQLite', () => {
    const folder = mkdtempSync(join(tmpdir(), 'isnad-store-'))
    let count = 0
    declared('SQLite', () => Promise.resolve(join(folder, `${++count}.db`)), suite)
    afterAll(() => rmSync(folder, { recursive: true, force: true }))
  })
  const found = binaries()
  if ('missing' in found) process.stderr.write(`PostgreSQL is not tested: ${found.missing}\n`)
  describe.skipIf('missing' in found)('missing' in found ? `PostgreSQL (${found.missing})` : 'PostgreSQL', () => {
    let server: Server | undefined
    beforeAll(async () => {
      server = await startPostgres()
    })
    declared('PostgreSQL', () => (server as Server).database(), suite)
    afterAll(() => server?.stop())
  })
}

function declared(name: Database['name'], address: () => Promise<string>, suite: (database: Database) => void): void {
  const stores: Store[] = []
  suite({
    name,
    address,
    async open(at, words = searchWords) {
      const store = await openStore(at ?? (await address()), { words })
      stores.push(store)
      return store
    },
  })
  afterAll(async () => {
    for (const store of stores) await store.close()
  })
}
