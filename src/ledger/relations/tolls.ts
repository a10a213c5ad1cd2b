// Tolls: the dead, the hurt, the missing of one event, as several articles or several states of one count give them.

import type { Statement } from '../../model/statement.ts'
import { daysOf } from '../claims/exclusion.ts'
import { dayOf } from '../claims/between.ts'
import type { Group } from '../group.ts'
import type { Around } from './around.ts'
import { countsOneKind, harmOf } from './harm.ts'
import { countOf, isEarlier, keyOf, mayRival, paired, rivalTellers, setAgainst, type Count, type CountPair } from './counts.ts'

/** A toll of something longer ago than this is background. */
const RECENT = 7

/** So many tolls further on another teller may speak of the same dead. */
const BESIDE = 2

interface Toll extends Count {
  /** What befell them: the English lemma of the event, `kill` for the dead however they died. */
  readonly harm: string
}

/** Pairs of differing tolls of one event, with a claim of `groups` in them. */
export function tollPairs(groups: readonly Group[], around: Around): readonly CountPair[] {
  const articles = new Set(groups.flatMap(({ statements }) => statements.map(({ article }) => article)))
  const own = new Set(groups)
  const pairs = new Map<string, CountPair>()
  const known = new Map<string, readonly Toll[]>()
  const tolls = (article: string): readonly Toll[] => {
    const list = known.get(article) ?? tollsOf(article, around)
    known.set(article, list)
    return list
  }
  const put = (one: Toll, two: Toll): void => {
    const pair = paired(one, two)
    if (
      one.harm === two.harm &&
      countsOneKind(one.quantity, two.quantity) &&
      (own.has(one.group) || own.has(two.group)) &&
      mayRival(pair, around)
    )
      pairs.set(keyOf(pair), pair)
  }
  for (const article of articles) {
    const here = tolls(article)
    here.forEach((one, n) => {
      for (const other of here.slice(n + 1, n + 1 + BESIDE)) if (rivalTellers(one.statement, other.statement)) put(one, other)
    })
    for (const main of mains(here)) {
      for (const other of here)
        if (other !== main && other.harm === main.harm && (setAgainst(other.statement) || rivalTellers(main.statement, other.statement)))
          put(main, other)
      for (const elsewhere of around.affair(article)) for (const other of mains(tolls(elsewhere))) put(main, other)
    }
  }
  return [...pairs.values()]
}

/** The tolls of an article in reading order. */
function tollsOf(article: string, around: Around): readonly Toll[] {
  return around
    .tolls(article)
    .flatMap((statement): Toll[] => {
      const harm = harmOf(statement)
      const count = harm === undefined ? undefined : countOf(statement, around)
      return harm === undefined || count === undefined || isBackground(statement, count.published) ? [] : [{ ...count, harm }]
    })
    .sort((a, b) => (a.order < b.order ? -1 : 1))
}

/** For each harm the tolls that the article stands by: the first that is not said to be an earlier one, and what else is said to be a toll. */
function mains(tolls: readonly Toll[]): readonly Toll[] {
  const first = new Map<string, Toll>()
  for (const toll of tolls) if (!isEarlier(toll.statement.signs) && !first.has(toll.harm)) first.set(toll.harm, toll)
  const own = [...first.values()]
  const more = tolls.filter((toll) => toll.statement.signs.includes('tally') && !isEarlier(toll.statement.signs) && !own.includes(toll))
  // An article that has but a first toll stands by that.
  const only = tolls.filter((toll) => isEarlier(toll.statement.signs) && !first.has(toll.harm))
  return [...own, ...more, ...only]
}

function isBackground(statement: Statement, published: string | undefined): boolean {
  if (statement.signs.includes('then')) return true
  const days = daysOf(statement)
  if (days !== undefined) return published !== undefined && days[1] < dayOf(published) - RECENT
  return statement.times.some(
    ({ from, to }) => from === null || to === null || (published !== undefined && dayOf(to) < dayOf(published) - RECENT),
  )
}
