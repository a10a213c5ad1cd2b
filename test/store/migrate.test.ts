// Migrations: up from nothing and from every earlier version with articles in it, whole or not at all; a later dossier is refused.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, describe, expect, it } from 'vitest'
import { searchWords } from '../../src/search-words.ts'
import type { Adapter, Row } from '../../src/store/adapter.ts'
import { openStore } from '../../src/store/index.ts'
import { migrate } from '../../src/store/migrate.ts'
import { migrations } from '../../src/store/migrations/index.ts'
import { postgresAdapter } from '../../src/store/postgres/adapter.ts'
import { addRows, COLUMNS, noRows, type PartTable } from '../../src/store/rows.ts'
import { sqliteAdapter } from '../../src/store/sqlite/adapter.ts'
import { onBoth, type Database } from './databases.ts'
import { made } from './readings.ts'

function adapterOf(name: Database['name'], address: string): Adapter {
  return name === 'SQLite' ? sqliteAdapter(address, false) : postgresAdapter(address)
}

/** Puts an article as a program of that time did, without the tables that came later. */
async function putOld(adapter: Adapter): Promise<void> {
  const { article, annotations, diagnostics } = made(1)
  await adapter.write(async (db) => {
    const { title, outlet, url, published, publishedStated, id, digest, language, text, found } = article
    const row = {
      id,
      digest,
      language,
      text,
      title: title ?? null,
      outlet: outlet ?? null,
      url: url ?? null,
      published: published ?? null,
      stated: publishedStated ?? null,
      found: JSON.stringify(found),
      diagnostics: JSON.stringify(diagnostics),
    }
    await db
      .insertInto('articles')
      .values({ key: 1, ...row })
      .execute()
    const names = [...new Set(annotations.map(({ by }) => by.rule))]
    await db
      .insertInto('rules')
      .values(names.map((rule, i) => ({ key: i + 1, pass: 'test/pass', rule })))
      .execute()
    const rows = noRows()
    addRows(rows, 1, made(1), ({ by }) => names.indexOf(by.rule) + 1)
    const tables = await db.introspection.getTables()
    for (const table of Object.keys(COLUMNS) as PartTable[]) {
      const known = new Set(tables.find(({ name }) => name === table)?.columns.map(({ name }) => name))
      const at = COLUMNS[table].flatMap((column, i) => (known.has(column) ? [i] : []))
      const columns = at.map((i) => COLUMNS[table][i] as string)
      const kept = rows[table].map((row) => at.map((i) => row[i] as Row[number]))
      await adapter.insert(db, table, columns, kept)
    }
  })
}

onBoth((database) => {
  const versions = Object.keys(migrations(adapterOf('SQLite', ':memory:').parts))

  it.each(versions)('a dossier of version %s with an article in it opens, is read and searched', async (version) => {
    const address = await database.address()
    const old = adapterOf(database.name, address)
    await migrate(old, version)
    await putOld(old)
    await old.close()
    const store = await database.open(address)
    expect(await store.reading(made(1).article.id)).toStrictEqual(made(1))
    expect((await store.search('القطارات')).map((hit) => hit.id)).toEqual([made(1).article.id])
    expect(await store.query('select count(*) as n from statements')).toEqual([{ n: 7 }])
    await store.queue.put([{ source: 'a' }])
    expect((await store.queue.tally()).waiting).toBe(1)
  })

  it('every migration can be undone', async () => {
    const address = await database.address()
    const adapter = adapterOf(database.name, address)
    await migrate(adapter)
    const all = migrations(adapter.parts)
    for (const name of Object.keys(all).reverse()) await all[name]?.down?.(adapter.db)
    for (const name of Object.keys(all)) await all[name]?.up(adapter.db)
    await adapter.close()
  })

  it('a dossier that a later program made is refused in words', async () => {
    const address = await database.address()
    const adapter = adapterOf(database.name, address)
    await migrate(adapter)
    await sql`insert into migrations (name, timestamp) values ('9999-later', '2030-01-01')`.execute(adapter.db)
    await adapter.close()
    await expect(database.open(address)).rejects.toMatchObject({
      name: 'Failure',
      code: 'not-readable',
      message: expect.stringContaining('later Isnad'),
    })
  })
})

describe('what cannot be opened', () => {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-store-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const open = (address: string, mustExist = false): Promise<unknown> => openStore(address, { words: searchWords, mustExist })

  it('is told in words', async () => {
    const file = join(folder, 'letter.txt')
    writeFileSync(file, 'This is no dossier, and long enough to be seen as something else than an empty file. '.repeat(20))
    await expect(open(file)).rejects.toMatchObject({ code: 'not-readable', message: `${file} is no dossier.` })
    await expect(open(join(folder, 'nothing.db'), true)).rejects.toMatchObject({ code: 'not-found' })
    await expect(open('postgres://isnad:secret@127.0.0.1:1/none')).rejects.toMatchObject({
      code: 'not-readable',
      message: 'postgres://isnad@127.0.0.1:1/none does not answer.',
    })
  })
})
