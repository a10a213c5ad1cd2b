// Memory: what the ledger says of articles and statements, fetched and parsed once and kept until it is long unused or an article is forgotten.

import type { Kysely } from 'kysely'
import type { Statement } from '../../model/index.ts'
import type { Adapter } from '../adapter.ts'
import type { FiledStatement, Outlines } from '../ledger-port.ts'
import type { Tables } from '../schema.ts'
import { setSetting, settingOf } from '../settings.ts'
import { among } from './keys.ts'
import { OutlinePages } from './outlines.ts'
import { Recent } from './recent.ts'

/** Setting that counts how often articles were forgotten: what is remembered holds as long as it stays. */
const FORGOTTEN = 'ledger.forgotten'
/** Statements that are kept, about 1.5 kB each, and articles, about 2 kB each. */
const MOST_STATEMENTS = 60_000
const MOST_ARTICLES = 20_000

/** What one process remembers of a dossier's ledger, by keys. What an account says never changes until it is forgotten. */
export class Memory {
  readonly #adapter: Adapter
  #forgotten: unknown
  readonly #facts = new Recent<number, unknown>(MOST_ARTICLES)
  /** All statements of an article, in reading order. */
  readonly #lists = new Recent<number, readonly number[]>(MOST_ARTICLES)
  readonly #statements = new Recent<number, FiledStatement>(MOST_STATEMENTS)
  readonly #outlines: OutlinePages

  constructor(adapter: Adapter) {
    this.#adapter = adapter
    this.#outlines = new OutlinePages(adapter)
  }

  /** Called at the beginning of each transaction. */
  async begin(db: Kysely<Tables>): Promise<void> {
    const forgotten = await settingOf(db, FORGOTTEN)
    if (forgotten !== this.#forgotten) this.clear()
    this.#forgotten = forgotten
  }

  /** Forgets everything: after a transaction that was undone keys may mean something else. */
  clear(): void {
    for (const kept of [this.#facts, this.#lists, this.#statements, this.#outlines]) kept.clear()
  }

  /** What accounts say of articles. */
  async facts(db: Kysely<Tables>, articles: Iterable<number>): Promise<ReadonlyMap<number, unknown>> {
    return await this.#facts.all(new Set(articles), async (missing) => {
      const query = db.selectFrom('accounts').select(['article', 'facts'])
      const rows = await query.where('article', 'in', among(this.#adapter, missing)).execute()
      return rows.map(({ article, facts }) => [article, JSON.parse(facts) as unknown] as const)
    })
  }

  async outlines(db: Kysely<Tables>, statements: Iterable<number>): Promise<Outlines> {
    return await this.#outlines.of(db, statements)
  }

  /** Statements by key, in the order of the keys. */
  async statements(db: Kysely<Tables>, keys: Iterable<number>): Promise<ReadonlyMap<number, FiledStatement>> {
    return await this.#statements.all(new Set(keys), async (missing) => {
      const rows = await db
        .selectFrom('propositions')
        .innerJoin('accounts', 'accounts.article', 'propositions.article')
        .select(['propositions.key', 'propositions.id', 'propositions.article as of', 'propositions.data', 'accounts.id as article'])
        .where('propositions.key', 'in', among(this.#adapter, missing))
        .execute()
      return rows.map(({ data, ...own }) => [own.key, Object.assign(JSON.parse(data) as Omit<Statement, 'id' | 'article'>, own)] as const)
    })
  }

  /** All statements of these articles, article by article in reading order. */
  async statementsIn(db: Kysely<Tables>, articles: Iterable<number>): Promise<readonly number[]> {
    const lists = await this.#lists.all(new Set(articles), async (missing) => {
      const rows = await db
        .selectFrom('propositions')
        .select(['article', 'key'])
        .where('article', 'in', among(this.#adapter, missing))
        .orderBy('article')
        .orderBy('n')
        .execute()
      const byArticle = new Map<number, number[]>()
      for (const { key, article } of rows) {
        const list = byArticle.get(article)
        if (list === undefined) byArticle.set(article, [key])
        else list.push(key)
      }
      return byArticle
    })
    return [...lists.values()].flat()
  }
}

/** Says, in the transaction that forgets articles, that what anybody remembers no longer holds. */
export async function tellForgotten(db: Kysely<Tables>): Promise<void> {
  await setSetting(db, FORGOTTEN, Number((await settingOf(db, FORGOTTEN)) ?? 0) + 1)
}
