// What stands around statements, fetched from the dossier as far as it is asked for.

import { CROWD, type Frame } from '../ledger/claims/index.ts'
import type { Group } from '../ledger/group.ts'
import { ofOneAffair, type Around } from '../ledger/relations/index.ts'
import type { Statement } from '../model/statement.ts'
import type { LedgerWork } from '../store/index.ts'
import type { KeptFacts } from './account.ts'

/** An `Around` that knows the articles of the groups it was told of, what shares keys with them, and the articles of their affairs. */
export class KnownAround implements Around {
  readonly #work: LedgerWork
  readonly #asked = new Set<string>()
  readonly #near = new Map<string, readonly string[]>()
  readonly #frames = new Map<string, Frame>()
  readonly #affairs = new Map<string, readonly string[]>()
  readonly #copied = new Set<string>()
  readonly #groups = new Map<string, Group>()
  readonly #byStatement = new Map<string, Group>()
  readonly #statements = new Map<string, Statement>()
  readonly #byArticle = new Map<string, readonly Statement[]>()

  constructor(work: LedgerWork) {
    this.#work = work
  }

  /** Fetches all that may be asked of these groups. */
  async know(groups: readonly Group[]): Promise<void> {
    const articles = [...new Set(groups.flatMap(({ statements }) => statements.map(({ article }) => article)))].filter(
      (id) => !this.#asked.has(id),
    )
    if (articles.length === 0) return
    for (const id of articles) this.#asked.add(id)
    await this.#read(articles)
    const own = articles.flatMap((id) => this.article(id))
    const near = new Map<string, string[]>(own.map(({ id }) => [id, []]))
    for (const [a, b] of await this.#work.sharing([...near.keys()], CROWD)) near.get(a)?.push(b)
    for (const [id, list] of near) this.#near.set(id, list)
    await this.#name([...new Set([...near.values()].flat())])
    await this.#frame([...articles, ...[...near.values()].flat().flatMap((id) => this.#statements.get(id)?.article ?? [])])
    for (const id of articles) this.#affairs.set(id, this.#affairOf(id, near))
    for (const { a, b } of await this.#work.pairs([...this.#frames.keys()])) this.#copied.add(`${a} ${b}`)
    await this.#read(articles.flatMap((id) => this.affair(id)))
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
    return (this.#near.get(id) ?? []).flatMap((other) => this.#statements.get(other) ?? [])
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

  #affairOf(id: string, near: ReadonlyMap<string, readonly string[]>): readonly string[] {
    const others = new Set(
      this.article(id).flatMap((statement) =>
        (near.get(statement.id) ?? []).flatMap((other) => this.#statements.get(other)?.article ?? []),
      ),
    )
    others.delete(id)
    const own = this.#frames.get(id)
    if (own === undefined) return []
    return [...others]
      .filter((other) => {
        const frame = this.#frames.get(other)
        return frame !== undefined && ofOneAffair(own, frame)
      })
      .sort()
  }

  /** Reads whole articles and the claims of their statements. */
  async #read(articles: readonly string[]): Promise<void> {
    const missing = [...new Set(articles)].filter((id) => !this.#byArticle.has(id))
    if (missing.length === 0) return
    const byArticle = new Map<string, Statement[]>(missing.map((id) => [id, []]))
    for (const statement of await this.#work.statementsOf(missing)) byArticle.get(statement.article)?.push(statement)
    for (const [id, list] of byArticle) this.#byArticle.set(id, list)
    await this.#frame(missing)
    await this.#name([...byArticle.values()].flat().map(({ id }) => id))
  }

  /** Fetches the claims of these statements. */
  async #name(statements: readonly string[]): Promise<void> {
    const missing = statements.filter((id) => !this.#byStatement.has(id))
    if (missing.length === 0) return
    for (const group of await this.#work.claimsOf(missing)) {
      if (this.#groups.has(group.claim.id)) continue
      this.#groups.set(group.claim.id, group)
      for (const statement of group.statements) {
        this.#byStatement.set(statement.id, group)
        this.#statements.set(statement.id, statement)
      }
      await this.#frame(group.statements.map(({ article }) => article))
    }
  }

  async #frame(articles: readonly string[]): Promise<void> {
    const missing = [...new Set(articles)].filter((id) => !this.#frames.has(id))
    if (missing.length === 0) return
    for (const [article, facts] of await this.#work.facts(missing)) {
      const { article: own, named } = facts as KeptFacts
      this.#frames.set(article, { article, ...(own.published === undefined ? {} : { published: own.published }), named: new Set(named) })
    }
  }
}
