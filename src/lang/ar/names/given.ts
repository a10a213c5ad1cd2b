// Given names: which words begin a person's name.

import { isOrdinary } from './nouns.ts'
import { rows } from '../../../generated/ar/given-names.ts'
import { arabicForm } from '../table.ts'

const given = new Map(rows.map((row) => [arabicForm(row.name), row.also === '' ? 2 : 1] as const))

/** 2 when the folded word is a given name, 1 when it is an everyday word too, 0 when it is none. */
export function givenOf(word: string): 0 | 1 | 2 {
  const known = given.get(word)
  if (known === undefined) return 0
  return known === 2 && !isOrdinary(word) ? 2 : 1
}
