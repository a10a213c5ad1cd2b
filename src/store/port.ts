// The port of the store: what the rest of the program may ask of a dossier, whichever database keeps it.

import type { Diagnostic, LanguageCode, Reading } from '../model/index.ts'
import type { AlertStore } from './alerts-port.ts'
import type { DeskStore } from './desk-port.ts'
import type { Extent } from './extent.ts'
import type { Account, LedgerStore } from './ledger-port.ts'
import type { Queue } from './queue-port.ts'
import type { WatchStore } from './watch-port.ts'

/** A place where an article was seen. One text seen at two outlets is one article with two pages. */
export interface SeenPage {
  /** SHA-256 of the bytes as fetched, in hex; the article's own digest when the bytes are not at hand. */
  readonly digest: string
  readonly url?: string
  /** File name or address as the user gave it. */
  readonly name?: string
  readonly format?: 'text' | 'html'
  readonly encoding?: string
  readonly outlet?: string
  /** Publication day there, `YYYY-MM-DD`. */
  readonly published?: string
  /** Moment of retrieval, ISO 8601. */
  readonly retrieved?: string
  /** Whatever else is known of it: HTTP headers, the line of a JSON Lines file. */
  readonly meta?: Readonly<Record<string, string>>
}

/** A reading to keep, and where its article was seen; without `page` the article's own fields say where. */
export interface Entry {
  readonly reading: Reading
  readonly page?: SeenPage
  /** What the ledger keeps of it, when it is at hand; it is made later otherwise. */
  readonly account?: Account
}

/**
 * What became of an entry: `added`, a new article; `elsewhere`, a known text at a place not seen before; `known`, nothing
 * changed; `refused`, a text no database keeps unchanged, with why.
 */
export interface Outcome {
  readonly id: string
  readonly outcome: 'added' | 'elsewhere' | 'known' | 'refused'
  readonly why?: Diagnostic
}

/** Which articles are meant; all that is given must hold. */
export interface ArticleFilter {
  readonly ids?: readonly string[]
  readonly language?: LanguageCode
  readonly outlet?: string
  /** First and last day of publication, inclusive, `YYYY-MM-DD`. */
  readonly from?: string
  readonly to?: string
  /** Articles that mention this entity. */
  readonly entity?: string
}

/** An article in a list. */
export interface ArticleCard {
  readonly id: string
  readonly language: LanguageCode
  readonly title?: string
  readonly outlet?: string
  readonly url?: string
  readonly published?: string
}

/** An article found by its words; `exact` when it has them as they were asked for, clitics and endings included. */
export interface Hit extends ArticleCard {
  readonly exact: boolean
  /** Higher is better; comparable within one search only. */
  readonly score: number
}

/** An entity and how often it is named. */
export interface SeenEntity {
  readonly entity: string
  readonly type: string
  readonly unlisted: boolean
  readonly articles: number
  readonly mentions: number
}

/** How much a dossier holds. */
export interface Counts {
  readonly articles: number
  readonly pages: number
  readonly mentions: number
  readonly times: number
  readonly quantities: number
  readonly attributions: number
}

/** A word of a text: folded, and the further forms under which the text is to be found: without clitics, without an ending. */
export interface SearchWord {
  readonly form: string
  readonly keys: readonly string[]
}

/**
 * How text becomes words to search by. It is handed to the store, which knows no language.
 * An index may hold doubtful keys, a query may not: they are asked for apart.
 */
export interface SearchWords {
  /** Another version gives other words: a dossier that was indexed by one is indexed anew by the other. */
  readonly version: string
  /** The words of a text, in order. */
  words(text: string): readonly SearchWord[]
  /** Further forms that a query for the folded word `form` asks for. */
  queryKeys(form: string): readonly string[]
}

/** A dossier. All writing is atomic; what a promise has settled is on the disk. Failures are `Failure`s with a remedy. */
export interface Store {
  /**
   * Keeps readings, all or none, and marks queue items done in the same transaction. Adding what is there changes nothing.
   * Of one text seen at several places the reading of the earliest published one stands (then by outlet, address, title), in whatever order they come.
   */
  add(entries: readonly Entry[], done?: readonly string[]): Promise<readonly Outcome[]>
  /** Undoes the adding of an article, its pages included. @returns false when there is none. */
  remove(id: string): Promise<boolean>
  /** One reading, as it was added. */
  reading(id: string): Promise<Reading | undefined>
  /** All readings that are meant, by id. What is added meanwhile may or may not be among them. */
  readings(filter?: ArticleFilter): AsyncIterable<Reading>
  /** Articles, newest first, then by id. */
  articles(filter?: ArticleFilter, extent?: Extent): Promise<readonly ArticleCard[]>
  /** Where an article was seen, by outlet and address. */
  pages(id: string): Promise<readonly SeenPage[]>
  /** Which of these digests of article texts are kept. */
  known(digests: readonly string[]): Promise<ReadonlySet<string>>
  /** Entities by how many articles name them, most first. */
  entities(extent?: Extent): Promise<readonly SeenEntity[]>
  /**
   * Articles that hold all words of `query`, exact ones first, then by rank; words in quotation marks stand next to each other.
   * @throws {Failure} `usage` when the query holds no word.
   */
  search(query: string, filter?: ArticleFilter, extent?: Extent): Promise<readonly Hit[]>
  counts(): Promise<Counts>
  readonly queue: Queue
  readonly ledger: LedgerStore
  readonly watch: WatchStore
  readonly desk: DeskStore
  readonly alerts: AlertStore
  /** A setting of the dossier, as JSON. */
  setting(name: string): Promise<unknown>
  /** Sets it; `undefined` removes it. */
  set(name: string, value: unknown): Promise<void>
  /** A query of one's own over the documented tables; `?` stands for a parameter. It cannot write. */
  query(sql: string, parameters?: readonly (string | number | null)[]): Promise<readonly Readonly<Record<string, unknown>>[]>
  close(): Promise<void>
}
