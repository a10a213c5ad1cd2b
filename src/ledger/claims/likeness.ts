// Likeness: how much two statements share of what they say, by words in any spelling and by whom and what they name.

import { stateOf, stateOfCapital } from '../../entities/index.ts'
import type { Statement } from '../../model/statement.ts'
import { nearWord } from './near-word.ts'

/** What two statements share, as shares of weight from 0 to 1. */
export interface Likeness {
  /** Of both (Dice). */
  readonly both: number
  /** Of the one that says less. */
  readonly lesser: number
  /** Weight of the lesser one. */
  readonly weight: number
}

/** A statement as likeness sees it: made once. */
interface Said {
  readonly words: readonly string[]
  readonly named: ReadonlySet<string>
  readonly weight: number
}

/** Two letters say little in any language. */
const LITTLE = 0.3
const NAMED = 1
const SPELLING = 0.9
/** Where less is equal outright, other spellings would not make it enough. */
const SOME = 0.2

const known = new WeakMap<Statement, Said>()

/** What two statements share. Symmetric. */
export function likeness(a: Statement, b: Statement): Likeness {
  const [x, y] = [saidOf(a), saidOf(b)]
  const [less, more] = x.weight < y.weight || (x.weight === y.weight && x.words.length <= y.words.length) ? [x, y] : [y, x]
  const all = (x.weight + y.weight) / 2
  let shared = 0
  for (const id of less.named) if (more.named.has(id)) shared += NAMED
  const [rest, open]: [string[], string[]] = [[], []]
  // Both lists ascend.
  for (let i = 0, j = 0; i < less.words.length || j < more.words.length;) {
    const [word, other] = [less.words[i], more.words[j]]
    if (word !== undefined && word === other) {
      shared += weightOf(word)
      i++
      j++
    } else if (other === undefined || (word !== undefined && word < other)) {
      rest.push(word as string)
      i++
    } else {
      open.push(other)
      j++
    }
  }
  if (shared >= SOME * all) shared += spelt(rest, open)
  const of = (weight: number): number => (weight === 0 ? 0 : Math.min(1, shared / weight))
  return { both: of(all), lesser: of(less.weight), weight: less.weight }
}

/** Weight of the words that the others have in another spelling, each used once. */
function spelt(words: readonly string[], others: readonly string[]): number {
  const open = [...others]
  let shared = 0
  for (const word of words) {
    const at = open.findIndex((other) => nearWord(word, other))
    if (at < 0) continue
    shared += SPELLING * Math.min(weightOf(word), weightOf(open[at] as string))
    open.splice(at, 1)
  }
  return shared
}

/** Who and what a statement names, a capital as its state. */
export function namedIn(statement: Statement): ReadonlySet<string> {
  return saidOf(statement).named
}

/** Words once each, numbers out: those are compared as quantities and times. */
function saidOf(statement: Statement): Said {
  let said = known.get(statement)
  if (said === undefined) {
    const words = [...new Set(statement.words)].filter((word) => !/^\p{Nd}/u.test(word)).sort()
    const named = new Set(statement.entities.map(actorOf))
    const weight = words.reduce((sum, word) => sum + weightOf(word), named.size * NAMED)
    said = { words, named, weight }
    known.set(statement, said)
  }
  return said
}

function weightOf(word: string): number {
  return word.length <= 2 ? LITTLE : 1
}

/** «Washington» speaks and acts for its state. */
export function actorOf(entity: string): string {
  return stateOf(entity) === undefined ? (stateOfCapital(entity)?.id ?? entity) : entity
}
