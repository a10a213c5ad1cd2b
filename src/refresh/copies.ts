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
import type { LedgerWork } from '../store/index.ts'
import type { FoldTable } from '../text/index.ts'
import type { KeptFacts } from './account.ts'

/** What the arrival or departure of articles did to copies. */
export interface CopyChange {
  /** Pairs that are new, or kin no longer. */
  readonly changed: readonly { readonly a: string; readonly b: string; readonly gone: boolean }[]
  /** Articles that are of another family or agency than before. */
  readonly recast: readonly string[]
  /** The stretches that two copies share; both must be among `changed`, or loaded. */
  stretches(a: string, b: string): readonly SharedStretch[]
  load(articles: readonly string[]): Promise<void>
}

/** Finds the copies of `fresh` articles and sets the kin of every touched family right. */
export async function settleCopies(
  work: LedgerWork,
  fresh: readonly string[],
  touched: readonly string[],
  table: FoldTable,
): Promise<CopyChange> {
  const bodies = new Bodies(work, table)
  const met = distinct((await work.meetings(fresh, FEWEST, CROWD)).filter(({ shared, fewer }) => isEnough(shared, fewer)))
  await bodies.load(met.flatMap(([a, b]) => [a, b]))
  const direct = met.flatMap(([a, b]) => judge(bodies.text(a), bodies.text(b)) ?? [])
  await work.putPairs(direct.map((pair) => ({ a: pair.a, b: pair.b, direct: true, pair })))
  const kin = await settleKin(work, bodies, await work.families([...touched, ...direct.flatMap(({ a, b }) => [a, b])]))
  const changed = [...direct.map(({ a, b }) => ({ a, b, gone: false })), ...kin]
  return {
    changed,
    recast: await recast(work, [...fresh, ...touched, ...changed.flatMap(({ a, b }) => [a, b])]),
    stretches: (a, b) => sharedStretches(bodies.words(a), bodies.words(b)),
    load: (articles) => bodies.load(articles),
  }
}

async function settleKin(work: LedgerWork, bodies: Bodies, family: readonly string[]): Promise<CopyChange['changed']> {
  const before = await work.pairs(family)
  const possible = possibleKin(before.filter(({ direct }) => direct))
  const old = new Map(before.filter(({ direct }) => !direct).map((pair) => [`${pair.a} ${pair.b}`, pair]))
  // What two texts make of each other does not change: kin that stand need no second look.
  const open = possible.filter(([a, b]) => !old.has(`${a} ${b}`))
  await bodies.load(open.flat())
  const fresh = open.flatMap(([a, b]) => judge(bodies.text(a), bodies.text(b), true) ?? [])
  const still = new Set(possible.map(([a, b]) => `${a} ${b}`))
  const gone = [...old.values()].filter(({ a, b }) => !still.has(`${a} ${b}`))
  await work.putPairs(fresh.map((pair) => ({ a: pair.a, b: pair.b, direct: false, pair })))
  await work.dropPairs(gone)
  return [...fresh.map(({ a, b }) => ({ a, b, gone: false })), ...gone.map(({ a, b }) => ({ a, b, gone: true }))]
}

/** Keeps where the texts of articles and all their kin come from; gives those of another family or agency than before. */
async function recast(work: LedgerWork, articles: readonly string[]): Promise<readonly string[]> {
  const family = await work.families(articles)
  const report = reportOf(
    (await work.pairs(family)).map(({ pair }) => pair as FoundPair),
    [...(await work.facts(family)).values()].map((facts) => (facts as KeptFacts).article),
  )
  const lineages = lineagesOf(report, new Map())
  return await work.putLineages(
    report.lineages.map(({ article, upstream }) => {
      const agency = lineages.agency(article)
      return { article, upstream, family: lineages.family(article), ...(agency === undefined ? {} : { agency }) }
    }),
  )
}

function distinct(meetings: readonly { readonly a: string; readonly b: string }[]): readonly (readonly [string, string])[] {
  const pairs = new Map<string, readonly [string, string]>()
  for (const { a, b } of meetings) {
    const [x, y] = a < b ? [a, b] : [b, a]
    pairs.set(`${x} ${y}`, [x, y])
  }
  return [...pairs.values()]
}

/** Bodies of articles as words, fetched once. */
class Bodies {
  readonly #texts = new Map<string, DatedText & { readonly text: BodyWords }>()
  readonly #work: LedgerWork
  readonly #table: FoldTable

  constructor(work: LedgerWork, table: FoldTable) {
    this.#work = work
    this.#table = table
  }

  async load(articles: readonly string[]): Promise<void> {
    const missing = [...new Set(articles)].filter((id) => !this.#texts.has(id))
    if (missing.length === 0) return
    const facts = await this.#work.facts(missing)
    for (const article of await this.#work.texts(missing)) {
      const { published, outlet } = (facts.get(article.id) as KeptFacts).article
      this.#texts.set(article.id, {
        text: bodyWords(article, this.#table),
        ...(published === undefined ? {} : { published }),
        ...(outlet === undefined ? {} : { outlet }),
      })
    }
  }

  text(id: string): DatedText {
    return this.#texts.get(id) as DatedText
  }

  words(id: string): BodyWords {
    return (this.#texts.get(id) as { readonly text: BodyWords }).text
  }
}
