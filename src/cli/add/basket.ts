// The basket: what was read and is not yet kept; emptied into the dossier when it is full or has stood for long.

import { keep, type Kept } from './keep.ts'
import type { Report } from './report.ts'
import type { Store } from '../../store/index.ts'

/** Articles that are kept at once: more make no transaction cheaper. */
const FULL = 32
/** Milliseconds after which even a few are kept. */
const LONG = 1000

/** Gathers articles and done items and keeps them in the order in which they came. */
export class Basket {
  readonly #store: Store
  readonly #report: Report
  #kept: Kept[] = []
  #done: string[] = []
  #refused: { id: string; why: string }[] = []
  #since = Date.now()
  #emptying: Promise<unknown> = Promise.resolve()

  constructor(store: Store, report: Report) {
    this.#store = store
    this.#report = report
  }

  /** Puts in what the item `id` gave: articles, or nothing; either way it is done. */
  async done(id: string, articles: readonly Kept[]): Promise<void> {
    this.#kept.push(...articles)
    this.#done.push(id)
    await this.#emptyIfDue()
  }

  /** Puts in that the item came to nothing. */
  async refuse(id: string, source: string, why: string): Promise<void> {
    this.#report.refuse(source, why)
    this.#refused.push({ id, why })
    await this.#emptyIfDue()
  }

  /** Keeps all that is in it. @throws {Failure} when the dossier cannot be written. */
  async empty(): Promise<void> {
    const [kept, done, refused] = [this.#kept, this.#done, this.#refused]
    this.#kept = []
    this.#done = []
    this.#refused = []
    this.#since = Date.now()
    this.#emptying = this.#emptying.then(async () => {
      if (done.length > 0) await keep(this.#store, kept, done, this.#report)
      if (refused.length > 0) await this.#store.queue.refuse(refused)
    })
    await this.#emptying
  }

  async #emptyIfDue(): Promise<void> {
    const size = this.#kept.length + this.#refused.length
    if (size >= FULL || this.#done.length >= FULL || Date.now() - this.#since > LONG) await this.empty()
  }
}
