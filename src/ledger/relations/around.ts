// What stands around a statement: its claim, its article, and the statements and articles elsewhere that may speak of the same.

import type { Statement } from '../../model/statement.ts'
import { between, dayOf, frameOf, type Frame } from '../claims/between.ts'
import { CROWD } from '../claims/candidates.ts'
import { keysOf } from '../claims/keys.ts'
import type { Group } from '../group.ts'

/** How relations find what they compare; a store answers as well as a map in memory. */
export interface Around {
  /** The claim that has this statement. */
  group(statement: string): Group | undefined
  /** All statements of an article, in any order. */
  article(id: string): readonly Statement[]
  /** Statements that share a key with this one. */
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
  const byKey = new Map<number, Statement[]>()
  for (const group of groups) {
    for (const statement of group.statements) {
      byStatement.set(statement.id, group)
      put(byArticle, statement.article, statement)
      for (const key of keysOf(statement, published(statement.article))) put(byKey, key, statement)
    }
  }
  const near = (statement: Statement): readonly Statement[] => {
    const found = new Set<Statement>()
    for (const key of keysOf(statement, published(statement.article))) {
      const list = byKey.get(key) ?? []
      if (list.length <= CROWD) for (const other of list) if (other.id !== statement.id) found.add(other)
    }
    return [...found]
  }
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
