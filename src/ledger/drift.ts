// Drift: what changed between two reports of one claim that come from one source: a number, its bound, its unit, a hedge, a place.

import type { Certainty } from '../model/annotation.ts'
import type { Drift } from '../model/ledger.ts'
import type { Statement, StatedQuantity } from '../model/statement.ts'
import type { Lineages } from './origins/lineages.ts'

const SURENESS: Readonly<Record<Certainty, number>> = { possible: 0, probable: 1, certain: 2 }
/** Wordings of one claim that are compared: what changed once need not be told of every copy. */
const MOST = 40

/** The drift among the reports of one claim, in their order; each kind of change once for every two wordings. */
export function driftOf(statements: readonly Statement[], lineages: Lineages): readonly Drift[] {
  const found: Drift[] = []
  const told = new Set<string>()
  const few = statements.slice(0, MOST)
  few.forEach((from, i) => {
    for (const to of few.slice(i + 1)) {
      if (from.article === to.article || !fromOneSource(from, to, lineages)) continue
      for (const { on, was, is } of changes(from, to)) {
        const key = `${on} ${was} ${is}`
        if (told.has(key)) continue
        told.add(key)
        found.push({ from: from.id, to: to.id, on, was, is })
      }
    }
  })
  return found
}

/** One text, or one speaker: where two speak for themselves, a difference is no drift. */
function fromOneSource(a: Statement, b: Statement, lineages: Lineages): boolean {
  if (lineages.family(a.article) === lineages.family(b.article)) return true
  const [x, y] = [a.nested.at(-1)?.entity, b.nested.at(-1)?.entity]
  return x !== undefined && x === y
}

type Change = Pick<Drift, 'on' | 'was' | 'is'>

function changes(from: Statement, to: Statement): readonly Change[] {
  const changed: Change[] = []
  const pair = counted(from, to)
  if (pair !== undefined) {
    const [was, is] = pair
    if (was.value !== is.value || was.max !== is.max) changed.push({ on: 'number', was: numberOf(was), is: numberOf(is) })
    else if (was.comparator !== is.comparator) changed.push({ on: 'bound', was: was.comparator, is: is.comparator })
    if (was.unit !== is.unit || was.per !== is.per) changed.push({ on: 'unit', was: unitOf(was), is: unitOf(is) })
  }
  if (SURENESS[to.certainty] > SURENESS[from.certainty]) changed.push({ on: 'hedge', was: from.certainty, is: to.certainty })
  const [here, there] = [placeOf(from), placeOf(to)]
  if (here !== undefined && there !== undefined && here !== there && !to.entities.includes(here) && !from.entities.includes(there))
    changed.push({ on: 'place', was: here, is: there })
  return changed
}

/** The numbers of one thing in both, where each has one. */
function counted(from: Statement, to: Statement): readonly [StatedQuantity, StatedQuantity] | undefined {
  for (const was of from.quantities) {
    if (was.object === null) continue
    const same = to.quantities.filter(({ object }) => object === was.object)
    if (same.length === 1 && from.quantities.filter(({ object }) => object === was.object).length === 1)
      return [was, same[0] as StatedQuantity]
  }
  return undefined
}

function numberOf({ comparator, value, max }: StatedQuantity): string {
  return `${comparator === '=' ? '' : comparator}${value}${max === null ? '' : `–${max}`}`
}

function unitOf({ unit, per }: StatedQuantity): string {
  return [unit ?? '', per === null ? '' : `per ${per}`].filter((part) => part !== '').join(' ')
}

function placeOf({ events }: Statement): string | undefined {
  const places = new Set(events.flatMap(({ place }) => (place?.named === true ? [place.id] : [])))
  return places.size === 1 ? [...places][0] : undefined
}
