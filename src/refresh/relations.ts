// Relations made anew: between claims, out of the marks between what they say.

import type { Group } from '../ledger/group.ts'
import {
  countOf,
  denialsAmong,
  mayRival,
  settled,
  toldApart,
  type Around,
  type CountPair,
  type Denying,
  type Rivalries,
} from '../ledger/relations/index.ts'
import type { Conflict, Denial, DenialScope } from '../model/ledger.ts'
import type { Statement } from '../model/statement.ts'
import type { KeptMark, LedgerWork } from '../store/index.ts'
import { publishedOf } from './claims.ts'

/** Sets the relations of the claims that have `touched` statements right. */
export async function settleRelations(work: LedgerWork, touched: readonly string[]): Promise<void> {
  const known = new Known(work)
  const own = await known.claims(touched)
  // What a claim rivals tells which of its neighbours' edges stand, and what these rival tells whether they are given up.
  const rivals = await known.rivalsOf(own)
  const deniers = await known.deniersOf(own)
  await known.rivalsOf(await known.rivalsOf([...own, ...rivals]))
  const about = new Set([...own, ...rivals])
  const { conflicts, supersedes } = await known.rivalries()
  const denials = await known.denials(deniers)
  await work.dropDenials([...deniers])
  await work.dropRivalries([...about])
  await work.putRelations({
    denials,
    conflicts: conflicts.filter(({ claims }) => claims.some((id) => about.has(id))),
    supersedes: supersedes.filter(({ older, newer }) => about.has(older) || about.has(newer)),
  })
}

/** Claims and marks met so far. */
class Known {
  readonly #work: LedgerWork
  readonly #claimOf = new Map<string, string>()
  readonly #members = new Map<string, readonly string[]>()
  readonly #marks = new Map<string, KeptMark>()
  /** Statements whose marks are known. */
  readonly #asked = new Set<string>()

  constructor(work: LedgerWork) {
    this.#work = work
  }

  /** Ids of the claims that have these statements. */
  async claims(statements: Iterable<string>): Promise<ReadonlySet<string>> {
    const wanted = [...new Set(statements)]
    const missing = wanted.filter((id) => !this.#claimOf.has(id))
    if (missing.length > 0) {
      for (const { id, statements: members } of await this.#work.claimsOf(missing)) {
        this.#members.set(id, members)
        for (const member of members) this.#claimOf.set(member, id)
      }
    }
    return new Set(wanted.flatMap((id) => this.#claimOf.get(id) ?? []))
  }

  /** The claims with which some of these have differing counts, themselves left out; all marks of these are known then. */
  async rivalsOf(claims: Iterable<string>): Promise<ReadonlySet<string>> {
    const own = new Set(claims)
    const members = new Set([...own].flatMap((id) => this.#members.get(id) ?? []))
    const fresh = [...members].filter((id) => !this.#asked.has(id))
    for (const id of fresh) this.#asked.add(id)
    if (fresh.length > 0)
      for (const mark of await this.#work.marks(fresh)) this.#marks.set(`${mark.kind} ${mark.maker} ${mark.a} ${mark.b}`, mark)
    const marks = [...this.#marks.values()].filter(({ maker, a, b }) => members.has(maker) || members.has(a) || members.has(b))
    await this.claims(marks.flatMap(({ maker, a, b }) => [maker, a, b]))
    const counted = await this.claims(marks.flatMap(({ kind, a, b }) => (kind === 'count' ? [a, b] : [])))
    return new Set([...counted].filter((id) => !own.has(id)))
  }

  /** These claims and all that deny one of them or that one of their statements speaks for; all marks of these are known then. */
  async deniersOf(claims: ReadonlySet<string>): Promise<ReadonlySet<string>> {
    const by = this.#of('denial').flatMap(({ maker, a, b }) =>
      [maker, a, b].some((id) => claims.has(this.#claimOf.get(id) ?? '')) ? [b] : [],
    )
    const deniers = new Set([...claims, ...(await this.claims(by))])
    await this.rivalsOf(deniers)
    return deniers
  }

  /** The denials that `deniers` make. */
  async denials(deniers: ReadonlySet<string>): Promise<readonly Denial[]> {
    const marks = this.#of('denial').filter(({ b }) => deniers.has(this.#claimOf.get(b) ?? ''))
    await this.claims(marks.flatMap(({ maker, a }) => [maker, a]))
    const denying = new Map<string, Denying & { meant: Denying['meant'][number][] }>()
    for (const { maker, a, b, detail, because, score } of marks) {
      const one = denying.get(maker) ?? { statement: maker, by: b, scope: detail as DenialScope, meant: [] }
      one.meant.push({ statement: a, weight: score, because })
      denying.set(maker, one)
    }
    const groups = new Map<string, Group>()
    const groupOf = (statement: string): Group | undefined => {
      const id = this.#claimOf.get(statement)
      if (id === undefined) return undefined
      let group = groups.get(id)
      // How many statements a claim has is all that is asked of them.
      if (group === undefined) groups.set(id, (group = { claim: { id }, statements: Array<Statement>(this.#members.get(id)?.length ?? 0) }))
      return group
    }
    const makers = [...new Set(marks.map(({ maker }) => this.#claimOf.get(maker) as string))].sort()
    return denialsAmong(
      makers.map((id) => (this.#members.get(id) ?? []).flatMap((statement) => denying.get(statement) ?? [])),
      groupOf,
    )
  }

  async rivalries(): Promise<Rivalries> {
    const counts = this.#of('count')
    const claims = new Set(counts.flatMap(({ a, b }) => this.#between(a, b)))
    const ids = [...claims].flatMap((id) => this.#members.get(id) ?? [])
    const statements = new Map((await this.#work.statements(ids)).map((one) => [one.id, one]))
    const around = await this.#around(statements, claims)
    const pairs = counts.flatMap((mark): readonly CountPair[] => {
      const [a, b] = [countOf(statements.get(mark.a) as Statement, around), countOf(statements.get(mark.b) as Statement, around)]
      return a !== undefined && b !== undefined && mayRival({ a, b }, around) ? [{ a, b }] : []
    })
    const { conflicts, supersedes } = toldApart(pairs, around)
    const deeds = [...this.#of('conflict'), ...this.#of('supersession')].flatMap((mark) => {
      const [older, newer] = this.#between(mark.a, mark.b)
      return older === newer ? [] : [{ ...mark, older, newer }]
    })
    return settled({
      conflicts: [
        ...conflicts,
        ...deeds.flatMap(({ kind, older, newer, detail, because }): readonly Conflict[] => {
          const claims = older < newer ? ([older, newer] as const) : ([newer, older] as const)
          return kind === 'conflict' ? [{ claims, on: detail as Conflict['on'], because }] : []
        }),
      ],
      supersedes: [
        ...supersedes,
        ...deeds.flatMap(({ kind, older, newer, because }) => (kind === 'supersession' ? [{ older, newer, because }] : [])),
      ],
    })
  }

  #of(kind: KeptMark['kind']): KeptMark[] {
    return [...this.#marks.values()].filter((mark) => mark.kind === kind)
  }

  #between(a: string, b: string): readonly [string, string] {
    return [this.#claimOf.get(a) as string, this.#claimOf.get(b) as string]
  }

  /** What tells counts apart: the claims, their days, and which articles are copies. */
  async #around(statements: ReadonlyMap<string, Statement>, claims: Iterable<string>): Promise<Around> {
    const groups = new Map<string, Group>()
    for (const id of claims) {
      const group: Group = { claim: { id }, statements: (this.#members.get(id) ?? []).map((one) => statements.get(one) as Statement) }
      for (const one of group.statements) groups.set(one.id, group)
    }
    const articles = [...new Set([...statements.values()].map(({ article }) => article))]
    const published = await publishedOf(this.#work, articles)
    const copied = new Set((await this.#work.copied(articles)).map(({ a, b }) => `${a} ${b}`))
    return {
      group: (id) => groups.get(id),
      // What stands nearby is in the marks already.
      article: () => [],
      tolls: () => [],
      near: () => [],
      affair: () => [],
      published: (article) => published.get(article),
      copies: (a, b) => copied.has(a < b ? `${a} ${b}` : `${b} ${a}`),
    }
  }
}
