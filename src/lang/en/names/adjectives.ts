// Nationality adjectives: «Russian», «North Korean» to the state they speak of.

import { lazy, states, wordsOf, type State } from '../../../entities/index.ts'
import { englishForm } from '../table.ts'

/** One adjective by its first word: its further words and its state. */
export interface Adjective {
  readonly rest: readonly string[]
  readonly state: State
}

const byFirst = lazy(() => {
  const found = new Map<string, Adjective[]>()
  for (const state of states) {
    for (const form of state.cell('en_adj').split('|')) {
      const [first, ...rest] = wordsOf(englishForm(form))
      if (first === undefined) continue
      const list = found.get(first) ?? []
      list.push({ rest, state })
      list.sort((a, b) => b.rest.length - a.rest.length)
      found.set(first, list)
    }
  }
  return found
})

/** Adjectives that begin with the folded `word`, longest first. */
export function adjectivesOf(word: string): readonly Adjective[] {
  return byFirst().get(word) ?? NONE
}

const NONE: readonly Adjective[] = []
