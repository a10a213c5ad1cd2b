// What stands around a statement: its claim, its article, and the statements and articles elsewhere that may speak of the same.

import type { Statement } from '../../model/statement.ts'
import { between, dayOf, frameOf, type Frame } from '../claims/between.ts'
import { eachMeeting } from '../claims/candidates.ts'
import type { Group } from '../group.ts'
import { countsHarm } from './harm.ts'

/** How relations find what they compare; a store answers as well as a map in memory. */
export interface Around {
  /** The claim that has this statement. */
  group(statement: string): Group | undefined
  /** All statements of an article, in any order. */
  article(id: string): readonly Statement[]
  /** Those of an article that count people who came to harm, in any order. */
  tolls(article: string): readonly Statement[]
  /** Statements that meet this one by their keys. */
  near(statement: Statement): readonly Statement[]
  /** Other articles that tell of the same affair: some statements share keys, and {@link ofOneAffair}. */
  affair(article: string): readonly string[]
  published(article: string): string | undefined
  /** Whether two articles are one text. */
  copies(a: string, b: string): boolean
}

/** Articles of one affair name the same people and places, and appear within so many days. */
const KIN = 0.4
const DAYS = 10

/** Whether two articles tell of one affair. */
export function ofOneAffair(a: Frame, b: Frame): boolean {
  const { kin, days } = between(a, b)
  return kin >= KIN && (days === undefined || days <= DAYS)
}

/** The surroundings of groups that are all at hand. */
export function aroundOf(
  groups: readonly Group[],
  published: (article: string) => string | undefined,
  pairs: readonly { readonly a: string; readonly b: string }[],
): Around {
  const copied = new Set(pairs.map(({ a, b }) => `${a} ${b}`))
  const byStatement = new Map<string, Group>()
  const byArticle = new Map<string, Statement[]>()
  const met = new Map<string, Statement[]>()
  for (const group of groups) {
    for (const statement of group.statements) {
      byStatement.set(statement.id, group)
      put(byArticle, statement.article, statement)
    }
  }
  const all = [...new Map(groups.flatMap(({ statements }) => statements.map((one) => [one.id, one] as const))).values()]
  eachMeeting(all, { get: published }, (a, b) => {
    put(met, a.id, b)
    put(met, b.id, a)
  })
  const near = ({ id }: Statement): readonly Statement[] => met.get(id) ?? []
  const frames = new Map<string, Frame>()
  const frame = (id: string): Frame => {
    const known = frames.get(id) ?? frameOf(id, published(id), byArticle.get(id) ?? [])
    frames.set(id, known)
    return known
  }
  const affairs = new Map<string, readonly string[]>()
  return {
    group: (id) => byStatement.get(id),
    article: (id) => byArticle.get(id) ?? [],
    tolls: (id) => (byArticle.get(id) ?? []).filter(countsHarm),
    near,
    affair: (id) => {
      let known = affairs.get(id)
      if (known === undefined) {
        const others = new Set((byArticle.get(id) ?? []).flatMap((statement) => near(statement).map(({ article }) => article)))
        others.delete(id)
        affairs.set(id, (known = [...others].filter((other) => ofOneAffair(frame(id), frame(other))).sort()))
      }
      return known
    },
    published,
    copies: (a, b) => copied.has(a < b ? `${a} ${b}` : `${b} ${a}`),
  }
}

/** Days from `a` to `b`; undefined when one is unknown. */
export function daysFrom(a: string | undefined, b: string | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : dayOf(b) - dayOf(a)
}

function put<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}
