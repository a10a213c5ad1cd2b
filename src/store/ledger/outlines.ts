// Outlines: which article each statement is of, and its traits, in pages of statements whose keys follow each other: small enough to be kept for millions.

import { sql, type Kysely } from 'kysely'
import type { Adapter } from '../adapter.ts'
import type { Outlines } from '../ledger-port.ts'
import type { Tables } from '../schema.ts'
import { Recent } from './recent.ts'

/** Statements of a page. */
const PAGE = 1024
/** Pages that are kept, some 12 kB each. */
const MOST_PAGES = 4000

/** Article, 0 where there is no statement, and traits by the place of a key in its page. */
interface Page {
  readonly articles: Float64Array
  readonly traits: Int32Array
}

/** Pages of a dossier, fetched when they are asked for. */
export class OutlinePages {
  readonly #adapter: Adapter
  readonly #kept = new Recent<number, Page>(MOST_PAGES)

  constructor(adapter: Adapter) {
    this.#adapter = adapter
  }

  clear(): void {
    this.#kept.clear()
  }

  /** What is known of these statements. */
  async of(db: Kysely<Tables>, keys: Iterable<number>): Promise<Outlines> {
    const pages = new Map<number, Page>()
    const late = new Set<number>()
    for (const key of keys) {
      const number = Math.floor(key / PAGE)
      const page = pages.get(number) ?? this.#kept.get(number)
      if (page !== undefined) pages.set(number, page)
      // Statements may have come to a page since it was fetched.
      if (page === undefined || page.articles[key % PAGE] === 0) late.add(number)
    }
    for (const number of late) {
      const page = await this.#fetch(db, number)
      pages.set(number, page)
      this.#kept.put(number, page)
    }
    const pageOf = (key: number): Page => pages.get(Math.floor(key / PAGE)) as Page
    return {
      article: (key) => pageOf(key).articles[key % PAGE] as number,
      traits: (key) => pageOf(key).traits[key % PAGE] as number,
    }
  }

  async #fetch(db: Kysely<Tables>, number: number): Promise<Page> {
    const page = { articles: new Float64Array(PAGE), traits: new Int32Array(PAGE) }
    // Answered in one text: a row costs more than what it says.
    const { rows } = await sql<{ found: string | null }>`select ${this.#adapter.gathered('line')} as found
      from (select '[' || key || ',' || article || ',' || traits || ']' as line from propositions
      where key >= ${number * PAGE} and key < ${(number + 1) * PAGE}) lines`.execute(db)
    for (const [key, article, traits] of JSON.parse(`[${rows[0]?.found ?? ''}]`) as readonly (readonly [number, number, number])[]) {
      page.articles[key % PAGE] = article
      page.traits[key % PAGE] = traits
    }
    return page
  }
}
