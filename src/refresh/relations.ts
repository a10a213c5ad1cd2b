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
import type { FiledStatement, KeptMark, LedgerWork } from '../store/index.ts'
import type { KeptFacts } from './account.ts'
import { Pairs } from './pairs.ts'

/** Sets the relations of the claims that have `touched` statements right. */
export async function settleRelations(work: LedgerWork, touched: readonly number[]): Promise<void> {
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

/** Claims and marks met so far: claims by their ids, statements by their keys. */
class Known {
  readonly #work: LedgerWork
  readonly #claimOf = new Map<number, string>()
  readonly #members = new Map<string, readonly number[]>()
  readonly #marks = new Map<string, KeptMark>()
  /** Statements whose marks are known. */
  readonly #asked = new Set<number>()

  constructor(work: LedgerWork) {
    this.#work = work
  }

  /** Ids of the claims that have these statements. */
  async claims(statements: Iterable<number>): Promise<ReadonlySet<string>> {
    const wanted = new Set(statements)
    const missing = [...wanted].filter((key) => !this.#claimOf.has(key))
    if (missing.length > 0) {
      for (const { id, statements: members } of await this.#work.claimsOf(missing)) {
        this.#members.set(id, members)
        for (const member of members) this.#claimOf.set(member, id)
      }
    }
    const claims = new Set<string>()
    for (const key of wanted) {
      const id = this.#claimOf.get(key)
      if (id !== undefined) claims.add(id)
    }
    return claims
  }

  /** The claims with which some of these have differing counts, themselves left out; all marks of these are known then. */
  async rivalsOf(claims: Iterable<string>): Promise<ReadonlySet<string>> {
    const own = new Set(claims)
    const members = new Set([...own].flatMap((id) => this.#members.get(id) ?? []))
    const fresh = [...members].filter((key) => !this.#asked.has(key))
    for (const key of fresh) this.#asked.add(key)
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
      [maker, a, b].some((key) => claims.has(this.#claimOf.get(key) ?? '')) ? [b] : [],
    )
    const deniers = new Set([...claims, ...(await this.claims(by))])
    await this.rivalsOf(deniers)
    return deniers
  }

  /** The denials that `deniers` make. */
  async denials(deniers: ReadonlySet<string>): Promise<readonly Denial[]> {
    const marks = this.#of('denial').filter(({ b }) => deniers.has(this.#claimOf.get(b) ?? ''))
    await this.claims(marks.flatMap(({ maker, a }) => [maker, a]))
    const statements = await this.#work.statements(marks.flatMap(({ maker, a, b }) => [maker, a, b]))
    const id = (key: number): string => (statements.get(key) as FiledStatement).id
    const denying = new Map<number, Denying & { meant: Denying['meant'][number][] }>()
    for (const { maker, a, b, detail, because, score } of marks) {
      const one = denying.get(maker) ?? { statement: id(maker), by: id(b), scope: detail as DenialScope, meant: [] }
      one.meant.push({ statement: id(a), weight: score, because })
      denying.set(maker, one)
    }
    for (const { meant } of denying.values()) meant.sort((x, y) => (x.statement < y.statement ? -1 : 1))
    const groups = new Map<string, Group>()
    for (const { id: statement, key } of statements.values()) {
      const claim = this.#claimOf.get(key)
      if (claim === undefined) continue
      // How many statements a claim has is all that is asked of them.
      const size = this.#members.get(claim)?.length ?? 0
      const group = groups.get(claim) ?? { claim: { id: claim }, statements: Array<Statement>(size) }
      groups.set(claim, group).set(statement, group)
    }
    const makers = [...new Set(marks.map(({ maker }) => this.#claimOf.get(maker) as string))].sort()
    return denialsAmong(
      makers.map((claim) => (this.#members.get(claim) ?? []).flatMap((key) => denying.get(key) ?? [])),
      (statement) => groups.get(statement),
    )
  }

  async rivalries(): Promise<Rivalries> {
    const counts = this.#of('count')
    const claims = new Set(counts.flatMap(({ a, b }) => this.#between(a, b)))
    const statements = await this.#work.statements([...claims].flatMap((id) => this.#members.get(id) ?? []))
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

  #between(a: number, b: number): readonly [string, string] {
    return [this.#claimOf.get(a) as string, this.#claimOf.get(b) as string]
  }

  /** What tells counts apart: the claims, their days, and which articles are copies. */
  async #around(statements: ReadonlyMap<number, FiledStatement>, claims: Iterable<string>): Promise<Around> {
    const groups = new Map<string, Group>()
    for (const id of claims) {
      const group: Group = { claim: { id }, statements: (this.#members.get(id) ?? []).map((key) => statements.get(key) as Statement) }
      for (const one of group.statements) groups.set(one.id, group)
    }
    const keys = new Map([...statements.values()].map(({ article, of }) => [article, of]))
    const facts = await this.#work.facts([...keys.values()])
    const copied = new Pairs()
    for (const { a, b } of await this.#work.copied([...keys.values()])) copied.put(a, b)
    const key = (article: string): number => keys.get(article) as number
    return {
      group: (id) => groups.get(id),
      // What stands nearby is in the marks already.
      article: () => [],
      tolls: () => [],
      near: () => [],
      affair: () => [],
      published: (article) => (facts.get(key(article)) as KeptFacts | undefined)?.article.published,
      copies: (a, b) => copied.has(key(a), key(b)),
    }
  }
}
