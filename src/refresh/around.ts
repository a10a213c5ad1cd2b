// What stands around single statements, fetched from the dossier as far as it is asked for.

import type { Frame } from '../ledger/claims/index.ts'
import type { Group } from '../ledger/group.ts'
import { countsHarm, denies, harms, mayRelate, needsAffair, ofOneAffair, traitsOf, type Around } from '../ledger/relations/index.ts'
import type { Statement } from '../model/statement.ts'
import type { LedgerWork, Outline } from '../store/index.ts'
import { frameFrom, tellsOfHarm } from './account.ts'

/** An `Around` in which every statement is a group of its own, named by its id. */
export class SingleAround implements Around {
  readonly #work: LedgerWork
  readonly #near = new Map<string, readonly Statement[]>()
  readonly #frames = new Map<string, Frame>()
  /** Articles that count people who came to harm. */
  readonly #harmed = new Set<string>()
  readonly #tolls = new Map<string, readonly Statement[]>()
  readonly #affairs = new Map<string, readonly string[]>()
  readonly #groups = new Map<string, Group>()
  readonly #byArticle = new Map<string, readonly Statement[]>()

  constructor(work: LedgerWork) {
    this.#work = work
  }

  /** Fetches all that relations may ask around these statements; gives them as groups. */
  async know(statements: readonly Statement[]): Promise<readonly Group[]> {
    const own = statements.filter(({ id }) => !this.#near.has(id))
    for (const [id, others] of await this.#met(own)) this.#near.set(id, others)
    await this.#frame(own.map(({ article }) => article))
    await this.#read(own.flatMap((one) => (denies(one) ? [one.article] : [])))
    await this.#count(own.flatMap((one) => (countsHarm(one) ? [one.article] : [])))
    await this.#knowAffairs(own.flatMap((one) => (needsAffair(one, this.near(one)) ? [one.article] : [])))
    return statements.map((one) => this.#groupOf(one))
  }

  group(statement: string): Group | undefined {
    return this.#groups.get(statement)
  }

  article(id: string): readonly Statement[] {
    return this.#byArticle.get(id) ?? []
  }

  tolls(article: string): readonly Statement[] {
    return this.#tolls.get(article) ?? []
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

  /** For each of these the statements that relations look at beside it: most that share keys they do not, and these are not fetched. */
  async #met(own: readonly Statement[]): Promise<ReadonlyMap<string, readonly Statement[]>> {
    const traits = new Map(own.map((one) => [one.id, traitsOf(one)]))
    const all = await this.#work.sharing([...traits.keys()])
    const outlines = await this.#work.outlines([...all.values()].flat())
    const ids = new Set<string>()
    const shared = new Map<string, readonly string[]>()
    for (const [id, near] of all) {
      const some = near.filter((other) => mayRelate(traits.get(id) ?? 0, outlines.get(other)?.traits ?? 0))
      for (const other of some) ids.add(other)
      shared.set(id, some)
    }
    const others = new Map((await this.#work.statements(ids)).map((one) => [one.id, one]))
    for (const other of others.values()) this.#groupOf(other)
    await this.#frame([...others.values()].map(({ article }) => article))
    return new Map([...shared].map(([id, list]) => [id, list.flatMap((other) => others.get(other) ?? [])]))
  }

  async #knowAffairs(articles: readonly string[]): Promise<void> {
    const open = [...new Set(articles)].filter((id) => !this.#affairs.has(id))
    if (open.length === 0) return
    const own = await this.#work.outlinesOf(open)
    const near = await this.#work.sharing(own.map(({ id }) => id))
    const outlines = await this.#work.outlines([...near.values()].flat())
    const others = new Map(open.map((id) => [id, new Set<string>()]))
    for (const { id, article } of own)
      for (const other of near.get(id) ?? []) others.get(article)?.add((outlines.get(other) as Outline).article)
    await this.#frame([...others.values()].flatMap((articles) => [...articles]))
    for (const [id, articles] of others) {
      const frame = this.#frames.get(id)
      const affair = [...articles].filter((other) => {
        const beside = this.#frames.get(other)
        return other !== id && frame !== undefined && beside !== undefined && ofOneAffair(frame, beside)
      })
      this.#affairs.set(id, affair.sort())
    }
    // Of the others of an affair only the tolls are asked for.
    await this.#count(open.flatMap((id) => this.affair(id)))
  }

  /** Reads the tolls of articles. */
  async #count(articles: readonly string[]): Promise<void> {
    const missing = [...new Set(articles)].filter((id) => !this.#tolls.has(id))
    if (missing.length === 0) return
    await this.#frame(missing)
    const tolls = new Map<string, Statement[]>(missing.map((id) => [id, []]))
    const own = await this.#work.outlinesOf(missing.filter((id) => this.#harmed.has(id)))
    for (const statement of await this.#work.statements(own.flatMap(({ id, traits }) => (harms(traits) ? [id] : [])))) {
      tolls.get(statement.article)?.push(statement)
      this.#groupOf(statement)
    }
    for (const [id, list] of tolls) this.#tolls.set(id, list)
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
      if (tellsOfHarm(facts)) this.#harmed.add(article)
    }
  }
}
