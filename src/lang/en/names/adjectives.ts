// Nationality adjectives: «Russian», «North Korean» to the state they speak of.

import { states, type State } from '../../../entities/index.ts'
import { wordsOf } from '../../../entities/index.ts'
import { englishForm } from '../table.ts'

/** One adjective by its first word: its further words and its state. */
export interface Adjective {
  readonly rest: readonly string[]
  readonly state: State
}

const byFirst = new Map<string, Adjective[]>()
for (const state of states) {
  for (const form of state.cell('en_adj').split('|')) {
    const [first, ...rest] = wordsOf(englishForm(form))
    if (first === undefined) continue
    const list = byFirst.get(first) ?? []
    list.push({ rest, state })
    list.sort((a, b) => b.rest.length - a.rest.length)
    byFirst.set(first, list)
  }
}

/** Adjectives that begin with the folded `word`, longest first. */
export function adjectivesOf(word: string): readonly Adjective[] {
  return byFirst.get(word) ?? NONE
}

const NONE: readonly Adjective[] = []
