// Kysely's SQLite driver with what several processes on one file need: transactions that take the write lock at once.

import {
  CompiledQuery,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  type DatabaseConnection,
  type DialectAdapter,
  type Driver,
  type SqliteDialectConfig,
  type TransactionSettings,
} from 'kysely'

/** How long to wait for another process that writes. */
export const PATIENCE_MS = 60_000

/** How the database is reached. */
export interface SharedSqliteConfig extends SqliteDialectConfig {
  /** Runs SQL that gives nothing, at once and without keeping it. */
  readonly run: (sql: string) => void
}

class LockingDriver extends SqliteDriver {
  readonly #run: (sql: string) => void

  constructor(config: SharedSqliteConfig) {
    super(config)
    this.#run = config.run
  }

  /**
   * A transaction that begins by reading and then writes fails at once, whatever the busy timeout, when another wrote between. One that says «read write»
   * does not wait for another process that writes: SQLite waits without letting the program do anything else.
   */
  override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    if (settings?.accessMode !== 'read write') {
      await connection.executeQuery(CompiledQuery.raw(settings?.accessMode === 'read only' ? 'begin' : 'begin immediate'))
      return
    }
    this.#run('pragma busy_timeout = 0')
    try {
      // Not as a statement that is kept: one that failed is never reset, and nothing can be committed beside it.
      this.#run('begin immediate')
    } finally {
      this.#run(`pragma busy_timeout = ${PATIENCE_MS}`)
    }
  }

  /** When the disk is full SQLite undoes the transaction by itself; the error that led here is the one to tell. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    try {
      await super.rollbackTransaction(connection)
    } catch (error) {
      if (!(error instanceof Error && error.message.includes('no transaction is active'))) throw error
    }
  }
}

class TransactionalAdapter extends SqliteAdapter {
  /** SQLite undoes table definitions with their transaction; migrations are then whole or not at all. */
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

/** SQLite as several processes use it. */
export class SharedSqliteDialect extends SqliteDialect {
  readonly #config: SharedSqliteConfig

  constructor(config: SharedSqliteConfig) {
    super(config)
    this.#config = config
  }

  override createDriver(): Driver {
    return new LockingDriver(this.#config)
  }

  override createAdapter(): DialectAdapter {
    return new TransactionalAdapter()
  }
}
