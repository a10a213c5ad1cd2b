// What stands around single statements, fetched from the dossier as far as it is asked for.

import type { Frame } from '../ledger/claims/index.ts'
import type { Group } from '../ledger/group.ts'
import { countsHarm, denies, harms, mayRelate, needsAffair, ofOneAffair, traitsOf, type Around } from '../ledger/relations/index.ts'
import type { Statement } from '../model/statement.ts'
import type { FiledStatement, LedgerWork } from '../store/index.ts'
import { frameFrom, tellsOfHarm } from './account.ts'

/** An `Around` in which every statement is a group of its own, named by its id. */
export class SingleAround implements Around {
  readonly #work: LedgerWork
  /** By statement. */
  readonly #near = new Map<number, readonly FiledStatement[]>()
  readonly #groups = new Map<string, Group>()
  readonly #keys = new Map<string, number>()
  /** By article. */
  readonly #frames = new Map<number, Frame>()
  readonly #articles = new Map<string, number>()
  readonly #tolls = new Map<number, readonly FiledStatement[]>()
  readonly #whole = new Map<number, readonly FiledStatement[]>()
  readonly #affairs = new Map<number, readonly string[]>()
  /** Articles that count people who came to harm. */
  readonly #harmed = new Set<number>()

  constructor(work: LedgerWork) {
    this.#work = work
  }

  /** Fetches all that relations may ask around these statements; gives them as groups. */
  async know(statements: readonly FiledStatement[]): Promise<readonly Group[]> {
    const own = statements.filter(({ key }) => !this.#near.has(key))
    for (const [key, others] of await this.#met(own)) this.#near.set(key, others)
    await this.#frame(own.map(({ of }) => of))
    await this.#read(own.flatMap((one) => (denies(one) ? [one.of] : [])))
    await this.#count(own.flatMap((one) => (countsHarm(one) ? [one.of] : [])))
    await this.#knowAffairs(own.flatMap((one) => (needsAffair(one, this.near(one)) ? [one.of] : [])))
    return statements.map((one) => this.#groupOf(one))
  }

  /** The key of a statement that is known. */
  key(statement: string): number {
    return this.#keys.get(statement) as number
  }

  group(statement: string): Group | undefined {
    return this.#groups.get(statement)
  }

  article(id: string): readonly Statement[] {
    return this.#of(this.#whole, id) ?? []
  }

  tolls(article: string): readonly Statement[] {
    return this.#of(this.#tolls, article) ?? []
  }

  near(statement: Statement): readonly FiledStatement[] {
    return this.#near.get((statement as FiledStatement).key) ?? []
  }

  affair(article: string): readonly string[] {
    return this.#of(this.#affairs, article) ?? []
  }

  /** Told when claims are set beside each other. */
  copies(): boolean {
    return false
  }

  published(article: string): string | undefined {
    return this.#of(this.#frames, article)?.published
  }

  #of<T>(known: ReadonlyMap<number, T>, article: string): T | undefined {
    const key = this.#articles.get(article)
    return key === undefined ? undefined : known.get(key)
  }

  #groupOf(statement: FiledStatement): Group {
    let group = this.#groups.get(statement.id)
    if (group === undefined) {
      this.#groups.set(statement.id, (group = { claim: { id: statement.id }, statements: [statement] }))
      this.#keys.set(statement.id, statement.key)
    }
    return group
  }

  /** For each of these the statements that relations look at beside it: most that share keys they do not, and these are not fetched. */
  async #met(own: readonly FiledStatement[]): Promise<ReadonlyMap<number, readonly FiledStatement[]>> {
    const all = await this.#work.sharing(own.map(({ key }) => key))
    const { traits } = await this.#work.outlines([...all.values()].flat())
    const wanted = new Set<number>()
    const shared = own.map((one) => {
      const mine = traitsOf(one)
      const some = (all.get(one.key) ?? []).filter((other) => mayRelate(mine, traits(other)))
      for (const other of some) wanted.add(other)
      return [one.key, some] as const
    })
    const others = await this.#work.statements(wanted)
    for (const other of others.values()) this.#groupOf(other)
    await this.#frame([...others.values()].map(({ of }) => of))
    return new Map(shared.map(([key, list]) => [key, list.flatMap((other) => others.get(other) ?? [])]))
  }

  async #knowAffairs(articles: readonly number[]): Promise<void> {
    const open = [...new Set(articles)].filter((article) => !this.#affairs.has(article))
    if (open.length === 0) return
    const near = await this.#work.sharing(await this.#work.statementsIn(open))
    const { article } = await this.#work.outlines([...near].flatMap(([own, others]) => [own, ...others]))
    const others = new Map(open.map((key) => [key, new Set<number>()]))
    for (const [own, met] of near) for (const other of met) others.get(article(own))?.add(article(other))
    await this.#frame([...others.values()].flatMap((beside) => [...beside]))
    const counted: number[] = []
    for (const [own, beside] of others) {
      beside.delete(own)
      const frame = this.#frames.get(own) as Frame
      const affair = [...beside].filter((other) => ofOneAffair(frame, this.#frames.get(other) as Frame))
      this.#affairs.set(own, affair.map((other) => (this.#frames.get(other) as Frame).article).sort())
      counted.push(...affair)
    }
    // Of the others of an affair only the tolls are asked for.
    await this.#count(counted)
  }

  /** Reads the tolls of articles. */
  async #count(articles: readonly number[]): Promise<void> {
    const missing = [...new Set(articles)].filter((article) => !this.#tolls.has(article))
    if (missing.length === 0) return
    await this.#frame(missing)
    const own = await this.#work.statementsIn(missing.filter((article) => this.#harmed.has(article)))
    const { traits } = await this.#work.outlines(own)
    await this.#put(
      this.#tolls,
      missing,
      own.filter((key) => harms(traits(key))),
    )
  }

  /** Reads whole articles. */
  async #read(articles: readonly number[]): Promise<void> {
    const missing = [...new Set(articles)].filter((article) => !this.#whole.has(article))
    if (missing.length === 0) return
    await this.#put(this.#whole, missing, await this.#work.statementsIn(missing))
    await this.#frame(missing)
  }

  /** Fetches statements and puts them by article. */
  async #put(into: Map<number, readonly FiledStatement[]>, articles: readonly number[], statements: readonly number[]): Promise<void> {
    const byArticle = new Map<number, FiledStatement[]>(articles.map((article) => [article, []]))
    for (const statement of (await this.#work.statements(statements)).values()) {
      byArticle.get(statement.of)?.push(statement)
      this.#groupOf(statement)
    }
    for (const [article, list] of byArticle) into.set(article, list)
  }

  async #frame(articles: Iterable<number>): Promise<void> {
    const missing = [...new Set(articles)].filter((article) => !this.#frames.has(article))
    if (missing.length === 0) return
    for (const [article, facts] of await this.#work.facts(missing)) {
      const frame = frameFrom(facts)
      this.#frames.set(article, frame)
      this.#articles.set(frame.article, article)
      if (tellsOfHarm(facts)) this.#harmed.add(article)
    }
  }
}
