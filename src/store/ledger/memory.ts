// Memory: what the ledger says of articles and statements, fetched and parsed once and kept until it is long unused or an article is forgotten.

import type { Kysely } from 'kysely'
import type { Statement } from '../../model/index.ts'
import type { Adapter } from '../adapter.ts'
import type { Outline } from '../ledger-port.ts'
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

/** A statement as its hashes. */
interface Hashed {
  readonly key: number
  readonly id: string
  readonly hashes: readonly number[]
}

/** An article of the ledger. */
export interface KnownArticle {
  readonly key: number
  readonly id: string
  readonly facts: unknown
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
  /** Keys of all statements of an article, in reading order. */
  readonly #lists = new Recent<string, readonly number[]>(MOST_ARTICLES)
  readonly #statements = new Recent<number, KnownStatement>(MOST_STATEMENTS)
  readonly #keys = new Recent<string, number>(MOST_KEYS)
  readonly #outlines = new Recent<number, Outline>(MOST_KEYS)

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
    for (const kept of [this.#articles, this.#lists, this.#statements, this.#keys, this.#outlines]) kept.clear()
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
      for (const { key, ...outline } of rows) this.#outlines.put(key, outline)
      return rows.map(({ key, id }) => [id, key])
    })
  }

  /** Ids of the statements with these keys, in their order. */
  async idsOf(db: Kysely<Tables>, keys: Iterable<number>): Promise<ReadonlyMap<number, string>> {
    return new Map([...(await this.outlines(db, keys))].map(([key, { id }]) => [key, id]))
  }

  /** The statements with these keys without their words, in their order. */
  async outlines(db: Kysely<Tables>, keys: Iterable<number>): Promise<ReadonlyMap<number, Outline>> {
    const wanted = [...new Set(keys)]
    const found = await this.#outlines.all(wanted, async (missing) => {
      const rows = await named(db).where('propositions.key', 'in', among(this.#adapter, missing)).execute()
      for (const { key, id } of rows) this.#keys.put(id, key)
      return rows.map(({ key, ...outline }) => [key, outline])
    })
    if (found.length !== wanted.length) throw new Error('a key of the ledger means no statement')
    return new Map(wanted.map((key, i) => [key, found[i] as Outline]))
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

  /** The hashes of statements, by id; those of statements that are not at hand are fetched without their words. */
  async hashesOf(db: Kysely<Tables>, ids: Iterable<string>): Promise<readonly Hashed[]> {
    const keys = await this.keysOf(db, ids)
    const found = keys.flatMap((key): Hashed[] => {
      const known = this.#statements.get(key)
      return known === undefined ? [] : [{ key, id: known.statement.id, hashes: known.hashes }]
    })
    if (found.length === keys.length) return found
    const there = new Set(found.map(({ key }) => key))
    const missing = keys.filter((key) => !there.has(key))
    const query = db.selectFrom('propositions').select(['key', 'id', 'hashes'])
    const rows = await query.where('key', 'in', among(this.#adapter, missing)).execute()
    return [...found, ...rows.map(({ key, id, hashes }) => ({ key, id, hashes: JSON.parse(hashes) as number[] }))]
  }

  /** All statements of these articles, article by article in reading order. */
  async statementsOf(db: Kysely<Tables>, articles: Iterable<string>): Promise<readonly KnownStatement[]> {
    return await this.byKeys(db, await this.keysIn(db, articles))
  }

  /** Keys of all statements of these articles, article by article in reading order. */
  async keysIn(db: Kysely<Tables>, articles: Iterable<string>): Promise<readonly number[]> {
    const lists = await this.#lists.all(new Set(articles), async (missing) => {
      const rows = await named(db)
        .where('accounts.id', 'in', amongTexts(this.#adapter, missing))
        .orderBy('propositions.article')
        .orderBy('propositions.n')
        .execute()
      const byArticle = new Map<string, number[]>()
      for (const { key, ...outline } of rows) {
        this.#keys.put(outline.id, key)
        this.#outlines.put(key, outline)
        const list = byArticle.get(outline.article)
        if (list === undefined) byArticle.set(outline.article, [key])
        else list.push(key)
      }
      return [...byArticle]
    })
    return lists.flat()
  }
}

function named(db: Kysely<Tables>) {
  return db
    .selectFrom('propositions')
    .innerJoin('accounts', 'accounts.article', 'propositions.article')
    .select(['propositions.key', 'propositions.id', 'accounts.id as article', 'propositions.traits'])
}

/** Says, in the transaction that forgets articles, that what anybody remembers no longer holds. */
export async function tellForgotten(db: Kysely<Tables>): Promise<void> {
  await setSetting(db, FORGOTTEN, Number((await settingOf(db, FORGOTTEN)) ?? 0) + 1)
}
