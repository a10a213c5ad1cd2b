// Months by name, single («مارس», «كانون الثاني») or doubled with any separator («نيسان/ أبريل», «يونيو حزيران», «حزيران (يونيو)»).

import type { MonthName } from '../../words/time.ts'
import { form, isWord, time, type Scan } from './scan.ts'

/** A month found at a token. `sure` when the words can mean nothing else. */
export interface FoundMonth {
  readonly name: MonthName
  readonly next: number
  readonly sure: boolean
}

/** The month that begins at `i`. */
export function monthAt(s: Scan, i: number): FoundMonth | undefined {
  const first = oneMonth(s, i)
  if (first === undefined) return undefined
  const second = twin(s, first)
  return second ?? first
}

function oneMonth(s: Scan, i: number): FoundMonth | undefined {
  const facts = time(s, i)
  const pair = facts?.months?.get(form(s, i + 1))
  if (pair !== undefined) return { name: pair, next: i + 2, sure: true }
  return facts?.month === undefined ? undefined : { name: facts.month, next: i + 1, sure: !facts.month.company }
}

/** The same month's other name, after «/», «-», a bracket or nothing. */
function twin(s: Scan, first: FoundMonth): FoundMonth | undefined {
  let k = first.next
  const mark = form(s, k)
  const opened = mark === '('
  if (opened || mark === '/' || mark === '-' || mark === '\\' || mark === '|' || mark === '،' || mark === ',') k++
  const other = oneMonth(s, k)
  if (
    other === undefined ||
    other.name.month !== first.name.month ||
    other.name.calendar !== first.name.calendar ||
    (k === first.next && time(s, k)?.conjunction === 'و')
  )
    return undefined
  if (opened && form(s, other.next) !== ')') return undefined
  return { name: other.name, next: opened ? other.next + 1 : other.next, sure: true }
}

/** «شهر» before a month's name. */
export function skipMonthWord(s: Scan, i: number): number {
  return isWord(s, i, 'شهر') ? i + 1 : i
}
