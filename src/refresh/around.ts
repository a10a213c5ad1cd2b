// What stands around statements, fetched from the dossier as far as it is asked for.

import { CROWD, type Frame } from '../ledger/claims/index.ts'
import type { Group } from '../ledger/group.ts'
import { asksOf, countsHarm, needsAffair, ofOneAffair, type Around } from '../ledger/relations/index.ts'
import type { Statement } from '../model/statement.ts'
import type { LedgerWork } from '../store/index.ts'
import { frameFrom } from './account.ts'

/** An `Around` that knows the articles of the groups it was told of, what shares keys with them, and the articles of their affairs. */
export class KnownAround implements Around {
  readonly #work: LedgerWork
  readonly #asked = new Set<string>()
  readonly #near = new Map<string, readonly Statement[]>()
  readonly #frames = new Map<string, Frame>()
  readonly #affairs = new Map<string, readonly string[]>()
  readonly #copied = new Set<string>()
  readonly #groups = new Map<string, Group>()
  readonly #byStatement = new Map<string, Group>()
  readonly #byArticle = new Map<string, readonly Statement[]>()

  constructor(work: LedgerWork) {
    this.#work = work
  }

  /** Fetches all that may be asked of these groups. */
  async know(groups: readonly Group[]): Promise<void> {
    for (const group of groups) this.#put(group)
    const own = groups.flatMap(({ statements }) => statements).filter(({ id }) => !this.#near.has(id))
    if (own.length === 0) return
    const articles = [...new Set(own.map(({ article }) => article))].filter((id) => !this.#asked.has(id))
    for (const id of articles) this.#asked.add(id)
    await this.#read(articles)
    await this.#name(articles.flatMap((id) => this.article(id).map((statement) => statement.id)))
    const found = await this.#shared(own)
    for (const statement of own) {
      this.#near.set(
        statement.id,
        (found.get(statement.id) ?? []).filter((other) => asksOf(statement, other)),
      )
    }
    await this.#name(own.flatMap(({ id }) => (this.#near.get(id) ?? []).map((other) => other.id)))
    await this.#knowAffairs([
      ...articles.filter((id) => this.article(id).some(countsHarm)),
      ...own.filter((statement) => needsAffair(statement, this.near(statement))).map(({ article }) => article),
    ])
    for (const { a, b } of await this.#work.pairs([...this.#frames.keys()])) this.#copied.add(`${a} ${b}`)
  }

  /** Every group met so far. */
  groups(): readonly Group[] {
    return [...this.#groups.values()]
  }

  group(statement: string): Group | undefined {
    return this.#byStatement.get(statement)
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

  copies(a: string, b: string): boolean {
    return this.#copied.has(a < b ? `${a} ${b}` : `${b} ${a}`)
  }

  published(article: string): string | undefined {
    return this.#frames.get(article)?.published
  }

  /** What shares keys with these statements. */
  async #shared(own: readonly Statement[]): Promise<ReadonlyMap<string, readonly Statement[]>> {
    const shared = await this.#work.sharing(
      own.map(({ id }) => id),
      CROWD,
    )
    const ids = new Set<string>()
    for (const list of shared.values()) for (const id of list) ids.add(id)
    const others = new Map((await this.#work.statements([...ids])).map((one) => [one.id, one]))
    const found = new Map([...shared].map(([id, list]) => [id, list.flatMap((other) => others.get(other) ?? [])]))
    await this.#frame([...own, ...others.values()].map(({ article }) => article))
    return found
  }

  async #knowAffairs(articles: readonly string[]): Promise<void> {
    const open = [...new Set(articles)].filter((id) => !this.#affairs.has(id))
    if (open.length === 0) return
    const found = await this.#shared(open.flatMap((id) => this.article(id)))
    for (const id of open) {
      const others = new Set(this.article(id).flatMap((statement) => (found.get(statement.id) ?? []).map(({ article }) => article)))
      others.delete(id)
      const own = this.#frames.get(id)
      const affair = [...others].filter((other) => {
        const frame = this.#frames.get(other)
        return own !== undefined && frame !== undefined && ofOneAffair(own, frame)
      })
      this.#affairs.set(id, affair.sort())
    }
    const theirs = open.flatMap((id) => this.affair(id))
    await this.#read(theirs)
    await this.#name(theirs.flatMap((id) => this.article(id).flatMap((one) => (countsHarm(one) ? [one.id] : []))))
  }

  /** Reads whole articles. */
  async #read(articles: readonly string[]): Promise<void> {
    const missing = [...new Set(articles)].filter((id) => !this.#byArticle.has(id))
    if (missing.length === 0) return
    const byArticle = new Map<string, Statement[]>(missing.map((id) => [id, []]))
    for (const statement of await this.#work.statementsOf(missing)) byArticle.get(statement.article)?.push(statement)
    for (const [id, list] of byArticle) this.#byArticle.set(id, list)
    await this.#frame(missing)
  }

  /** Fetches the claims of these statements. */
  async #name(statements: readonly string[]): Promise<void> {
    const missing = statements.filter((id) => !this.#byStatement.has(id))
    if (missing.length === 0) return
    const groups = await this.#work.claimsOf(missing)
    for (const group of groups) this.#put(group)
    await this.#frame(groups.flatMap((group) => group.statements.map(({ article }) => article)))
  }

  /** The first to come under an id stays: relations tell groups apart by what they are. */
  #put(group: Group): void {
    if (this.#groups.has(group.claim.id)) return
    this.#groups.set(group.claim.id, group)
    for (const { id } of group.statements) this.#byStatement.set(id, group)
  }

  async #frame(articles: Iterable<string>): Promise<void> {
    const missing = [...new Set(articles)].filter((id) => !this.#frames.has(id))
    if (missing.length === 0) return
    for (const [article, facts] of await this.#work.facts(missing)) this.#frames.set(article, frameFrom(article, facts))
  }
}
