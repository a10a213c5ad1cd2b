// New articles beside those that are there: which are copies, and where the texts of their families come from.

import {
  bodyWords,
  CROWD,
  FEWEST,
  isEnough,
  judge,
  possibleKin,
  reportOf,
  sharedStretches,
  type BodyWords,
  type DatedText,
  type FoundPair,
} from '../ledger/copies/index.ts'
import { lineagesOf } from '../ledger/origins/lineages.ts'
import type { SharedStretch } from '../model/copy.ts'
import type { ArticlePair, LedgerWork } from '../store/index.ts'
import type { FoldTable } from '../text/index.ts'
import type { KeptFacts } from './account.ts'
import { Pairs } from './pairs.ts'

/** What the arrival or departure of articles did to copies. */
export interface CopyChange {
  /** Pairs that are new, or kin no longer; `a` has the lesser id. */
  readonly changed: readonly (ArticlePair & { readonly gone: boolean })[]
  /** Articles that are of another family or agency than before. */
  readonly recast: readonly number[]
  /** The stretches that two copies share, in the order in which they are named; both must be among `changed`, or loaded. */
  stretches(a: number, b: number): readonly SharedStretch[]
  load(articles: readonly number[]): Promise<void>
}

/** Finds the copies of `fresh` articles and sets the kin of every touched family right. */
export async function settleCopies(
  work: LedgerWork,
  fresh: readonly number[],
  touched: readonly number[],
  table: FoldTable,
): Promise<CopyChange> {
  const bodies = new Bodies(work, table)
  const met = new Pairs()
  for (const { a, b, shared, fewer } of await work.meetings(fresh, FEWEST, CROWD)) if (isEnough(shared, fewer)) met.put(a, b)
  await bodies.load([...met.members()])
  const direct = bodies.judged(met.all())
  await work.putPairs(direct.map((pair) => ({ ...pair, direct: true })))
  const kin = await settleKin(work, bodies, await work.families([...touched, ...direct.flatMap(({ a, b }) => [a, b])]))
  const changed = [...direct.map(({ a, b }) => ({ a, b, gone: false })), ...kin]
  return {
    changed,
    recast: await recast(work, [...fresh, ...touched, ...changed.flatMap(({ a, b }) => [a, b])]),
    stretches: (a, b) => sharedStretches(bodies.words(a), bodies.words(b)),
    load: (articles) => bodies.load(articles),
  }
}

async function settleKin(work: LedgerWork, bodies: Bodies, family: readonly number[]): Promise<CopyChange['changed']> {
  const before = await work.pairs(family)
  const keys = new Map(before.flatMap(({ a, b, pair }) => [[(pair as FoundPair).a, a] as const, [(pair as FoundPair).b, b] as const]))
  const possible = possibleKin(before.flatMap(({ direct, pair }) => (direct ? [pair as FoundPair] : []))).map(
    ([a, b]) => [keys.get(a) as number, keys.get(b) as number] as const,
  )
  const old = new Pairs()
  for (const { a, b, direct } of before) if (!direct) old.put(a, b)
  // What two texts make of each other does not change: kin that stand need no second look.
  const open = possible.filter(([a, b]) => !old.has(a, b))
  await bodies.load(open.flat())
  const fresh = bodies.judged(open, true)
  const still = new Pairs()
  for (const [a, b] of possible) still.put(a, b)
  const gone = before.filter(({ a, b, direct }) => !direct && !still.has(a, b))
  await work.putPairs(fresh.map((pair) => ({ ...pair, direct: false })))
  await work.dropPairs(gone)
  return [...fresh.map(({ a, b }) => ({ a, b, gone: false })), ...gone.map(({ a, b }) => ({ a, b, gone: true }))]
}

/** Keeps where the texts of articles and all their kin come from; gives those of another family or agency than before. */
async function recast(work: LedgerWork, articles: readonly number[]): Promise<readonly number[]> {
  const family = await work.families(articles)
  const facts = [...(await work.facts(family))].map(([key, kept]) => ({ key, own: (kept as KeptFacts).article }))
  const report = reportOf(
    (await work.pairs(family)).map(({ pair }) => pair as FoundPair).sort((p, q) => order(p.a, q.a) || order(p.b, q.b)),
    facts.map(({ own }) => own),
  )
  const keys = new Map(facts.map(({ key, own }) => [own.id, key]))
  const lineages = lineagesOf(report, new Map())
  return await work.putLineages(
    report.lineages.map(({ article, upstream }) => {
      const agency = lineages.agency(article)
      return {
        article: keys.get(article) as number,
        upstream,
        family: lineages.family(article),
        ...(agency === undefined ? {} : { agency }),
      }
    }),
  )
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Bodies of articles as words, fetched once. */
class Bodies {
  readonly #texts = new Map<number, DatedText & { readonly text: BodyWords }>()
  readonly #work: LedgerWork
  readonly #table: FoldTable

  constructor(work: LedgerWork, table: FoldTable) {
    this.#work = work
    this.#table = table
  }

  async load(articles: readonly number[]): Promise<void> {
    const missing = [...new Set(articles)].filter((key) => !this.#texts.has(key))
    if (missing.length === 0) return
    const facts = await this.#work.facts(missing)
    for (const [key, article] of await this.#work.texts(missing)) {
      const { published, outlet } = (facts.get(key) as KeptFacts).article
      this.#texts.set(key, {
        text: bodyWords(article, this.#table),
        ...(published === undefined ? {} : { published }),
        ...(outlet === undefined ? {} : { outlet }),
      })
    }
  }

  /** The pairs that are copies, the lesser id first; `kin` when they are copies of a third. */
  judged(pairs: Iterable<readonly [number, number]>, kin: boolean = false): readonly (ArticlePair & { readonly pair: FoundPair })[] {
    return [...pairs].flatMap(([x, y]) => {
      const [a, b] = this.#text(x).text.id < this.#text(y).text.id ? [x, y] : [y, x]
      const pair = judge(this.#text(a), this.#text(b), kin)
      return pair === undefined ? [] : [{ a, b, pair }]
    })
  }

  words(article: number): BodyWords {
    return this.#text(article).text
  }

  #text(article: number): DatedText & { readonly text: BodyWords } {
    return this.#texts.get(article) as DatedText & { readonly text: BodyWords }
  }
}
