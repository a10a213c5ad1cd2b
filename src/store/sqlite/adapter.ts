// A dossier in one SQLite file, through libsql: WAL, so that one writes while others read.

import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { Kysely, sql, type Transaction } from 'kysely'
import Database from 'libsql'
import { Failure } from '../../model/index.ts'
import type { Adapter, Row } from '../adapter.ts'
import type { Tables } from '../schema.ts'
import { PATIENCE_MS, SharedSqliteDialect } from './driver.ts'
import { createClaimWords, sqliteClaimWords } from './claim-words.ts'
import { isBusy, sqliteFailure } from './failure.ts'
import { insertBound } from './insert.ts'
import { rowsFromJson } from './rows.ts'
import { createSearch, dropSearch, sqliteSearch } from './search.ts'
import { remembering } from './statements.ts'

/** Longest pause, in milliseconds, before asking again whether another process still writes. */
const PAUSE_MS = 50

/** Opens the file at `path`, made when absent unless `mustExist`. @throws {Failure} */
export function sqliteAdapter(path: string, mustExist: boolean): Adapter {
  if (mustExist && path !== ':memory:' && !existsSync(path))
    throw new Failure('not-found', `There is no dossier at ${path}.`, 'Name another file, or add an article to make one.')
  const file = opened(path)
  const known = remembering(file)
  const run = (sql: string): void => {
    file.exec(sql)
  }
  const db = new Kysely<Tables>({ dialect: new SharedSqliteDialect({ database: known, run }) })
  const read = async <T>(work: (db: Transaction<Tables>) => Promise<T>): Promise<T> => {
    try {
      return await db.transaction().setAccessMode('read only').execute(work)
    } catch (error) {
      throw sqliteFailure(error, path)
    }
  }
  /** While another process writes, this one goes on reading and answering; it asks now and then whether its turn has come. */
  const write = async <T>(work: (db: Transaction<Tables>) => Promise<T>): Promise<T> => {
    const until = performance.now() + PATIENCE_MS
    for (let pause = 1; ; pause = Math.min(2 * pause, PAUSE_MS)) {
      // Of nothing that was begun SQLite says that it is busy.
      try {
        return await db.transaction().setAccessMode('read write').execute(work)
      } catch (error) {
        if (!isBusy(error) || performance.now() > until) throw sqliteFailure(error, path)
      }
      await setTimeout(pause)
    }
  }
  return {
    db,
    parts: { key: 'integer primary key', ordered: 'without rowid', newest: 'desc', createSearch, dropSearch, createClaimWords },
    search: sqliteSearch,
    claimWords: sqliteClaimWords,
    select: (columns: readonly string[], rows: readonly Row[]) => rowsFromJson(columns.length, rows),
    insert: insertBound,
    numbers: (values) => sql`select value from json_each(${`[${values.join()}]`})`,
    listed: (column) => sql`json_each(${sql.ref(column)})`,
    gathered: (column) => sql`group_concat(${sql.ref(column)})`,
    now: sql<number>`cast(unixepoch('subsec') * 1000 as integer)`,
    locksRows: false,
    // A transaction that writes is alone from its beginning.
    alone: () => Promise.resolve(),
    write,
    read,
    async query(text, parameters): Promise<readonly Record<string, unknown>[]> {
      return await read(async () => {
        file.exec('pragma query_only = on')
        try {
          return await Promise.resolve([...known.prepare(text).all(parameters)] as Record<string, unknown>[])
        } finally {
          file.exec('pragma query_only = off')
        }
      })
    },
    failure: (error) => sqliteFailure(error, path),
    close: () => db.destroy(),
  }
}

function opened(path: string): InstanceType<typeof Database> {
  try {
    if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true })
    const file = new Database(path)
    // FULL: what was acknowledged outlives the machine as well as the process.
    for (const pragma of [
      `busy_timeout = ${PATIENCE_MS}`,
      'journal_mode = wal',
      'synchronous = full',
      'foreign_keys = off',
      'cache_size = -64000',
      'wal_autocheckpoint = 8000',
      'temp_store = memory',
    ])
      file.exec(`pragma ${pragma}`)
    return file
  } catch (error) {
    throw sqliteFailure(error, path)
  }
}
