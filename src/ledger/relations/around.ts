// What stands around a statement: its claim, its article, and the statements elsewhere that may speak of the same.

import type { Statement } from '../../model/statement.ts'
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
  published(article: string): string | undefined
}

/** The surroundings of groups that are all at hand. */
export function aroundOf(groups: readonly Group[], published: (article: string) => string | undefined): Around {
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
  return {
    group: (id) => byStatement.get(id),
    article: (id) => byArticle.get(id) ?? [],
    near: (statement) => {
      const near = new Set<Statement>()
      for (const key of keysOf(statement, published(statement.article))) {
        const list = byKey.get(key) ?? []
        if (list.length <= CROWD) for (const other of list) if (other.id !== statement.id) near.add(other)
      }
      return [...near]
    },
    published,
  }
}

function put<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}
