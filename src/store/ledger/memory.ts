// Memory: what the ledger says of articles and statements, fetched and parsed once and kept until it is long unused or an article is forgotten.

import type { Kysely } from 'kysely'
import type { Statement } from '../../model/index.ts'
import type { Adapter } from '../adapter.ts'
import type { Tables } from '../schema.ts'
import { setSetting, settingOf } from '../settings.ts'
import { among, amongTexts } from './keys.ts'
import { Recent } from './recent.ts'

/** A statement with its key, its place among those that share a hash with it, and these hashes. */
export interface KnownStatement {
  readonly key: number
  readonly place: number
  readonly statement: Statement
  readonly hashes: readonly number[]
}

/** An article of the ledger. */
export interface KnownArticle {
  readonly key: number
  readonly id: string
  readonly facts: unknown
}

/** A statement's id and its article's. */
interface Named {
  readonly id: string
  readonly article: string
}

/** Setting that counts how often articles were forgotten: what is remembered holds as long as it stays. */
const FORGOTTEN = 'ledger.forgotten'
/** Statements that are kept, about 1.5 kB each, and articles, about 2 kB each. */
const MOST_STATEMENTS = 80_000
const MOST_ARTICLES = 20_000
const MOST_KEYS = 400_000

/** What one process remembers of a dossier's ledger. What an account says never changes until it is forgotten. */
export class Memory {
  readonly #adapter: Adapter
  #forgotten: unknown
  readonly #articles = new Recent<string, KnownArticle>(MOST_ARTICLES)
  /** Ids of all statements of an article, in reading order. */
  readonly #lists = new Recent<string, readonly string[]>(MOST_ARTICLES)
  readonly #statements = new Recent<number, KnownStatement>(MOST_STATEMENTS)
  readonly #keys = new Recent<string, number>(MOST_KEYS)
  readonly #names = new Recent<number, Named>(MOST_KEYS)

  constructor(adapter: Adapter) {
    this.#adapter = adapter
  }

  /** Called at the beginning of each transaction. */
  async begin(db: Kysely<Tables>): Promise<void> {
    const forgotten = await settingOf(db, FORGOTTEN)
    if (forgotten !== this.#forgotten) this.clear()
    this.#forgotten = forgotten
  }

  /** Forgets everything: after a transaction that was undone keys may mean something else. */
  clear(): void {
    for (const kept of [this.#articles, this.#lists, this.#statements, this.#keys, this.#names]) kept.clear()
  }

  /** Articles of the ledger by id; those it does not know are passed over. */
  async articles(db: Kysely<Tables>, ids: Iterable<string>): Promise<readonly KnownArticle[]> {
    return await this.#articles.all(new Set(ids), async (missing) => {
      const query = db.selectFrom('accounts').select(['article', 'id', 'facts'])
      const rows = await query.where('id', 'in', amongTexts(this.#adapter, missing)).execute()
      return rows.map(({ article: key, id, facts }) => [id, { key, id, facts: JSON.parse(facts) as unknown }])
    })
  }

  /** Keys of the statements with these ids. */
  async keysOf(db: Kysely<Tables>, ids: Iterable<string>): Promise<readonly number[]> {
    return await this.#keys.all(new Set(ids), async (missing) => {
      const rows = await named(db).where('propositions.id', 'in', amongTexts(this.#adapter, missing)).execute()
      for (const { key, id, article } of rows) this.#names.put(key, { id, article })
      return rows.map(({ key, id }) => [id, key])
    })
  }

  /** Ids of the statements with these keys, in their order. */
  async idsOf(db: Kysely<Tables>, keys: Iterable<number>): Promise<ReadonlyMap<number, string>> {
    return new Map([...(await this.namesOf(db, keys))].map(([key, { id }]) => [key, id]))
  }

  /** Ids of the statements with these keys and of their articles. */
  async namesOf(db: Kysely<Tables>, keys: Iterable<number>): Promise<ReadonlyMap<number, Named>> {
    const wanted = [...new Set(keys)]
    const found = await this.#names.all(wanted, async (missing) => {
      const rows = await named(db).where('propositions.key', 'in', among(this.#adapter, missing)).execute()
      for (const { key, id } of rows) this.#keys.put(id, key)
      return rows.map(({ key, id, article }) => [key, { id, article }])
    })
    if (found.length !== wanted.length) throw new Error('a key of the ledger means no statement')
    return new Map(wanted.map((key, i) => [key, found[i] as Named]))
  }

  /** Statements by id, in their order, each once. */
  async statements(db: Kysely<Tables>, ids: Iterable<string>): Promise<readonly KnownStatement[]> {
    return await this.byKeys(db, await this.keysOf(db, ids))
  }

  /** Statements by key, in their order. */
  async byKeys(db: Kysely<Tables>, keys: Iterable<number>): Promise<readonly KnownStatement[]> {
    return await this.#statements.all(keys, async (missing) => {
      const rows = await db
        .selectFrom('propositions')
        .innerJoin('accounts', 'accounts.article', 'propositions.article')
        .select(['propositions.key', 'propositions.id', 'propositions.place', 'propositions.hashes', 'propositions.data'])
        .select('accounts.id as article')
        .where('propositions.key', 'in', among(this.#adapter, missing))
        .execute()
      return rows.map(({ key, id, article, place, hashes, data }) => {
        const statement = Object.assign(JSON.parse(data) as object, { id, article }) as Statement
        return [key, { key, place, statement, hashes: JSON.parse(hashes) as number[] }]
      })
    })
  }

  /** All statements of these articles, article by article in reading order. */
  async statementsOf(db: Kysely<Tables>, articles: Iterable<string>): Promise<readonly KnownStatement[]> {
    const lists = await this.#lists.all(new Set(articles), async (missing) => {
      const rows = await named(db)
        .where('accounts.id', 'in', amongTexts(this.#adapter, missing))
        .orderBy('propositions.article')
        .orderBy('propositions.n')
        .execute()
      const byArticle = new Map<string, string[]>()
      for (const { key, id, article } of rows) {
        this.#keys.put(id, key)
        this.#names.put(key, { id, article })
        const list = byArticle.get(article)
        if (list === undefined) byArticle.set(article, [id])
        else list.push(id)
      }
      return [...byArticle]
    })
    return await this.statements(db, lists.flat())
  }
}

function named(db: Kysely<Tables>) {
  return db
    .selectFrom('propositions')
    .innerJoin('accounts', 'accounts.article', 'propositions.article')
    .select(['propositions.key', 'propositions.id', 'accounts.id as article'])
}

/** Says, in the transaction that forgets articles, that what anybody remembers no longer holds. */
export async function tellForgotten(db: Kysely<Tables>): Promise<void> {
  await setSetting(db, FORGOTTEN, Number((await settingOf(db, FORGOTTEN)) ?? 0) + 1)
}
