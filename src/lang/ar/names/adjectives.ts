// Nationality adjectives: «روسي», «الكورية الجنوبية» to the state they speak of.

import { lazy, states, type State } from '../../../entities/index.ts'
import { arabicForm } from '../table.ts'

/** One adjective, by its first word without article: the words after it, gender, and its state. */
export interface Adjective {
  /** Second words of compounds («شمالي»), without article. */
  readonly rest: string | undefined
  readonly feminine: boolean
  readonly state: State
}

const byFirst = lazy(() => {
  const found = new Map<string, Adjective[]>()
  for (const state of states) {
    for (const [column, feminine] of [
      ['ar_m', false],
      ['ar_f', true],
    ] as const) {
      for (const form of state.cell(column).split('|')) {
        const [first, rest] = arabicForm(form).split(' ')
        if (first === undefined || first === '') continue
        const list = found.get(first) ?? []
        list.push({ rest, feminine, state })
        // Compounds first: «الكورية الشمالية» before what «الكورية» alone may mean.
        list.sort((a, b) => Number(b.rest !== undefined) - Number(a.rest !== undefined))
        found.set(first, list)
      }
    }
  }
  return found
})

/** Adjectives whose first word is `stem` (folded, without article), compounds first. */
export function adjectivesOf(stem: string): readonly Adjective[] {
  return byFirst().get(stem) ?? NONE
}

const NONE: readonly Adjective[] = []
