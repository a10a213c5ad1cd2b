// Kinds: what a statement tells of, more broadly than its words: the kind of deed and the kind of goods.

import { rows } from '../../generated/kinds-of-goods.ts'
import type { Statement } from '../../model/statement.ts'

const KINDS: ReadonlyMap<string, string> = new Map(rows.map(({ word, kind }) => [word, kind]))
/** Talk is of anything. */
const TALK: ReadonlySet<string> = new Set(['statement', 'accuse', 'reject', 'consult', 'demand', 'support'])

/** The kinds of goods that a statement names. */
export function goodsIn({ words, quantities }: Statement): ReadonlySet<string> {
  const kinds = new Set<string>()
  for (const word of [...words, ...quantities.flatMap(({ object }) => object ?? [])]) {
    const kind = KINDS.get(word)
    if (kind !== undefined) kinds.add(kind)
  }
  return kinds
}

/** Whether both tell of one kind of deed, or of one kind of goods and somebody who is named in both. */
export function ofOneKind(a: Statement, b: Statement): boolean {
  const goods = goodsIn(b)
  const oneGoods = [...goodsIn(a)].some((kind) => goods.has(kind))
  const deeds = new Set(b.events.map(({ type }) => type).filter((type) => !TALK.has(type)))
  const oneDeed = a.events.some(({ type }) => deeds.has(type))
  const oneName = a.entities.some((entity) => b.entities.includes(entity))
  return oneDeed ? oneGoods || oneName : oneGoods && oneName
}
