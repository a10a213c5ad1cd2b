// Wordings: linked statements that say the same in the same words, so that copies give no wording more weight.

import type { SameClaim } from '../../model/ledger.ts'
import type { Statement } from '../../model/statement.ts'
import { Unions } from './unions.ts'

/** Statements that no rule could tell apart and that edges join are one wording. Numbers ascend by what is said, then by id. */
export class Wordings {
  /** One statement of each wording. */
  readonly all: readonly Statement[]
  readonly #of = new Map<string, number>()

  /** `ascending`: by id. */
  constructor(ascending: readonly Statement[], edges: readonly SameClaim[]) {
    const at = new Map(ascending.map(({ id }, i) => [id, i]))
    const texts = ascending.map(wordingOf)
    const unions = new Unions(ascending.length)
    for (const { a, b } of edges) {
      const [x, y] = [at.get(a), at.get(b)]
      if (x !== undefined && y !== undefined && texts[x] === texts[y]) unions.join(x, y)
    }
    const firsts = ascending.map((_, i) => i).filter((i) => unions.find(i) === i)
    firsts.sort((x, y) => order(texts[x] as string, texts[y] as string) || x - y)
    this.all = firsts.map((i) => ascending[i] as Statement)
    const number = new Map(firsts.map((i, n) => [i, n]))
    ascending.forEach(({ id }, i) => this.#of.set(id, number.get(unions.find(i)) as number))
  }

  /** Undefined for what points back. */
  of(id: string): number | undefined {
    return this.#of.get(id)
  }
}

function wordingOf({ words, entities, quantities, times, negated, act, events }: Statement): string {
  return JSON.stringify([
    words,
    entities,
    quantities.map(({ value, max, comparator, object }) => [value, max, comparator, object]),
    times.map(({ from, to }) => [from, to]),
    negated,
    act === 'deny',
    events.map(({ lemma, realis }) => [lemma, realis]),
  ])
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
