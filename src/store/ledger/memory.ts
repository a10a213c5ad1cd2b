// Memory: articles of the ledger with their statements, fetched and parsed once and kept until an article is forgotten.

import type { Kysely } from 'kysely'
import type { Statement } from '../../model/index.ts'
import type { Adapter } from '../adapter.ts'
import type { Tables } from '../schema.ts'
import { setSetting, settingOf } from '../settings.ts'
import { among, amongTexts } from './keys.ts'

/** A statement with its key and the hashes by which it finds its like. */
export interface KnownStatement {
  readonly key: number
  readonly statement: Statement
  readonly hashes: readonly number[]
  readonly article: KnownArticle
}

/** An article of the ledger; its statements in reading order. */
export interface KnownArticle {
  readonly key: number
  readonly id: string
  readonly facts: unknown
  readonly prints: readonly number[]
  readonly statements: readonly KnownStatement[]
}

/** Setting that counts how often articles were forgotten: what is remembered holds as long as it stays. */
const FORGOTTEN = 'ledger.forgotten'
/** Articles that outlast a transaction; about 60 kB each. */
const MOST = 1000

/** What one process remembers of a dossier's ledger. What an account says never changes until it is forgotten. */
export class Memory {
  readonly #adapter: Adapter
  #forgotten: unknown
  readonly #articles = new Map<string, KnownArticle>()
  readonly #statements = new Map<string, KnownStatement>()
  readonly #byKey = new Map<number, KnownStatement>()

  constructor(adapter: Adapter) {
    this.#adapter = adapter
  }

  /** Called at the beginning of each transaction. */
  async begin(db: Kysely<Tables>): Promise<void> {
    const forgotten = await settingOf(db, FORGOTTEN)
    if (forgotten !== this.#forgotten) this.clear()
    this.#forgotten = forgotten
    for (const [id, article] of this.#articles) {
      if (this.#articles.size <= MOST) break
      this.#articles.delete(id)
      for (const { key, statement } of article.statements) {
        this.#statements.delete(statement.id)
        this.#byKey.delete(key)
      }
    }
  }

  /** Forgets everything: after a transaction that was undone keys may mean something else. */
  clear(): void {
    this.#articles.clear()
    this.#statements.clear()
    this.#byKey.clear()
  }

  /** Articles of the ledger by id; those it does not know are passed over. */
  async articles(db: Kysely<Tables>, ids: Iterable<string>): Promise<readonly KnownArticle[]> {
    const wanted = [...new Set(ids)]
    const missing = wanted.filter((id) => !this.#articles.has(id))
    if (missing.length > 0) await this.#fetch(db, accounts(db).where('id', 'in', amongTexts(this.#adapter, missing)))
    return wanted.flatMap((id) => {
      const article = this.#articles.get(id)
      if (article === undefined) return []
      // What was asked for last goes last.
      this.#articles.delete(id)
      this.#articles.set(id, article)
      return [article]
    })
  }

  /** Statements by id, in their order, each once. */
  async statements(db: Kysely<Tables>, ids: Iterable<string>): Promise<readonly KnownStatement[]> {
    const wanted = [...new Set(ids)]
    const missing = wanted.filter((id) => !this.#statements.has(id))
    if (missing.length > 0) {
      const theirs = db.selectFrom('propositions').select('article').where('id', 'in', amongTexts(this.#adapter, missing))
      await this.#fetch(db, accounts(db).where('article', 'in', theirs))
    }
    return wanted.flatMap((id) => this.#statements.get(id) ?? [])
  }

  /** Statements by key, in their order. */
  async byKeys(db: Kysely<Tables>, keys: readonly number[]): Promise<readonly KnownStatement[]> {
    const missing = keys.filter((key) => !this.#byKey.has(key))
    if (missing.length > 0) {
      const theirs = db.selectFrom('propositions').select('article').where('key', 'in', among(this.#adapter, missing))
      await this.#fetch(db, accounts(db).where('article', 'in', theirs))
    }
    return keys.flatMap((key) => this.#byKey.get(key) ?? [])
  }

  async #fetch(db: Kysely<Tables>, query: ReturnType<typeof accounts>): Promise<void> {
    const rows = (await query.execute()).filter(({ id }) => !this.#articles.has(id))
    const byArticle = new Map<number, { readonly article: KnownArticle; readonly statements: KnownStatement[] }>()
    for (const { article: key, id, facts, own } of rows) {
      const statements: KnownStatement[] = []
      const article = { key, id, facts: JSON.parse(facts) as unknown, prints: JSON.parse(own) as number[], statements }
      byArticle.set(key, { article, statements })
    }
    const propositions = await db
      .selectFrom('propositions')
      .select(['key', 'id', 'article', 'hashes', 'data'])
      .where('article', 'in', among(this.#adapter, [...byArticle.keys()]))
      .orderBy('article')
      .orderBy('n')
      .execute()
    for (const { key, id, article: of, hashes, data } of propositions) {
      const { article, statements } = byArticle.get(of) as { readonly article: KnownArticle; readonly statements: KnownStatement[] }
      const statement = { id, article: article.id, ...(JSON.parse(data) as Omit<Statement, 'id' | 'article'>) }
      statements.push({ key, statement, hashes: JSON.parse(hashes) as number[], article })
    }
    for (const { article } of byArticle.values()) {
      this.#articles.set(article.id, article)
      for (const known of article.statements) {
        this.#statements.set(known.statement.id, known)
        this.#byKey.set(known.key, known)
      }
    }
  }
}

function accounts(db: Kysely<Tables>) {
  return db.selectFrom('accounts').select(['article', 'id', 'facts', 'own'])
}

/** Says, in the transaction that forgets articles, that what anybody remembers no longer holds. */
export async function tellForgotten(db: Kysely<Tables>): Promise<void> {
  await setSetting(db, FORGOTTEN, Number((await settingOf(db, FORGOTTEN)) ?? 0) + 1)
}
