// What stands around single statements, fetched from the dossier as far as it is asked for.

import type { Frame } from '../ledger/claims/index.ts'
import type { Group } from '../ledger/group.ts'
import { asksOf, countsHarm, denies, needsAffair, ofOneAffair, type Around } from '../ledger/relations/index.ts'
import type { Statement } from '../model/statement.ts'
import type { LedgerWork } from '../store/index.ts'
import { frameFrom, tellsOfHarm } from './account.ts'

/** An `Around` in which every statement is a group of its own, named by its id. */
export class SingleAround implements Around {
  readonly #work: LedgerWork
  readonly #near = new Map<string, readonly Statement[]>()
  readonly #frames = new Map<string, Frame>()
  readonly #tolls = new Set<string>()
  readonly #affairs = new Map<string, readonly string[]>()
  readonly #groups = new Map<string, Group>()
  readonly #byArticle = new Map<string, readonly Statement[]>()

  constructor(work: LedgerWork) {
    this.#work = work
  }

  /** Fetches all that relations may ask around these statements; gives them as groups. */
  async know(statements: readonly Statement[]): Promise<readonly Group[]> {
    const own = statements.filter(({ id }) => !this.#near.has(id))
    const near = await this.#met(own)
    for (const statement of own)
      this.#near.set(
        statement.id,
        (near.get(statement.id) ?? []).filter((other) => asksOf(statement, other)),
      )
    await this.#frame(own.map(({ article }) => article))
    await this.#read(own.flatMap((one) => (denies(one) || countsHarm(one) ? [one.article] : [])))
    await this.#knowAffairs(own.flatMap((one) => (needsAffair(one, this.near(one)) ? [one.article] : [])))
    return statements.map((one) => this.#groupOf(one))
  }

  group(statement: string): Group | undefined {
    return this.#groups.get(statement)
  }

  article(id: string): readonly Statement[] {
    return this.#byArticle.get(id) ?? []
  }

  near({ id }: Statement): readonly Statement[] {
    return this.#near.get(id) ?? []
  }

  affair(article: string): readonly string[] {
    return this.#affairs.get(article) ?? []
  }

  /** Told when claims are set beside each other. */
  copies(): boolean {
    return false
  }

  published(article: string): string | undefined {
    return this.#frames.get(article)?.published
  }

  #groupOf(statement: Statement): Group {
    let group = this.#groups.get(statement.id)
    if (group === undefined) this.#groups.set(statement.id, (group = { claim: { id: statement.id }, statements: [statement] }))
    return group
  }

  async #met(own: readonly Statement[]): Promise<ReadonlyMap<string, readonly Statement[]>> {
    const shared = await this.#work.sharing(own.map(({ id }) => id))
    const ids = new Set<string>()
    for (const list of shared.values()) for (const id of list) ids.add(id)
    const others = new Map((await this.#work.statements(ids)).map((one) => [one.id, one]))
    for (const other of others.values()) this.#groupOf(other)
    await this.#frame([...others.values()].map(({ article }) => article))
    return new Map([...shared].map(([id, list]) => [id, list.flatMap((other) => others.get(other) ?? [])]))
  }

  async #knowAffairs(articles: readonly string[]): Promise<void> {
    const open = [...new Set(articles)].filter((id) => !this.#affairs.has(id))
    if (open.length === 0) return
    await this.#read(open)
    const near = await this.#work.sharing(open.flatMap((id) => this.article(id).map((one) => one.id)))
    const articleOf = await this.#work.articlesOf([...near.values()].flat())
    await this.#frame(articleOf.values())
    for (const id of open) {
      const own = this.#frames.get(id)
      const others = new Set(this.article(id).flatMap((one) => (near.get(one.id) ?? []).flatMap((other) => articleOf.get(other) ?? [])))
      others.delete(id)
      const affair = [...others].filter((other) => {
        const frame = this.#frames.get(other)
        return own !== undefined && frame !== undefined && ofOneAffair(own, frame)
      })
      this.#affairs.set(id, affair.sort())
    }
    // Of the others of an affair only the tolls are asked for.
    await this.#read(open.flatMap((id) => this.affair(id)).filter((id) => this.#tolls.has(id)))
  }

  /** Reads whole articles. */
  async #read(articles: readonly string[]): Promise<void> {
    const missing = [...new Set(articles)].filter((id) => !this.#byArticle.has(id))
    if (missing.length === 0) return
    const byArticle = new Map<string, Statement[]>(missing.map((id) => [id, []]))
    for (const statement of await this.#work.statementsOf(missing)) {
      byArticle.get(statement.article)?.push(statement)
      this.#groupOf(statement)
    }
    for (const [id, list] of byArticle) this.#byArticle.set(id, list)
    await this.#frame(missing)
  }

  async #frame(articles: Iterable<string>): Promise<void> {
    const missing = [...new Set(articles)].filter((id) => !this.#frames.has(id))
    if (missing.length === 0) return
    for (const [article, facts] of await this.#work.facts(missing)) {
      this.#frames.set(article, frameFrom(article, facts))
      if (tellsOfHarm(facts)) this.#tolls.add(article)
    }
  }
}
