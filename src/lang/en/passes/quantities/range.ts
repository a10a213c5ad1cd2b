// Ranges: "between 5 and 7", "from 10 to 20", "5-7", "five or six", the power spoken once ("2 to 3 million").

import type { NumberReading } from '../../../../number/index.ts'
import type { Tokens } from '../../../../text/index.ts'
import { readNumber } from '../../numbers/index.ts'
import type { EnglishWord } from '../../word.ts'
import { countedAt } from './object.ts'

/** A range: where it begins, the lower value and the upper number. */
export interface Range {
  readonly first: number
  readonly low: number
  readonly high: NumberReading
}

/** After these "from … to …" is a change, and its ends are two quantities. */
const CHANGE: ReadonlySet<string> = new Set([
  'rose',
  'risen',
  'fell',
  'fallen',
  'increased',
  'decreased',
  'raised',
  'cut',
  'dropped',
  'climbed',
  'grew',
  'grown',
  'rise',
  'fall',
  'increase',
  'decrease',
  'up',
  'down',
  'jumped',
  'went',
  'reduced',
  'lowered',
  'raise',
  'reduce',
  'shrank',
  'slipped',
  'declined',
  'expanded',
])

const SIGNS: ReadonlySet<string> = new Set(['$', '€', '£'])

/** The range whose first number is `low`, in the sentence `[first, last)`. */
export function rangeFrom(tokens: Tokens<EnglishWord>, low: NumberReading, first: number, last: number): Range | undefined {
  const sign = low.first > first && SIGNS.has(form(tokens, low.first - 1)) ? 1 : 0
  const before = low.first - sign > first ? form(tokens, low.first - 1 - sign) : ''
  const after = countedAt(tokens, low.last, last, false)
  const k = after.kind === 'percent' || (after.kind === 'unit' && after.last === low.last + 1) ? after.last : low.last
  const joint = form(tokens, k)
  const symbol = SIGNS.has(form(tokens, k + 1)) ? 1 : 0
  const high = joint === 'and' || joint === 'to' || joint === 'or' || joint === '-' ? readNumber(tokens, k + 1 + symbol, last) : undefined
  if (high === undefined || high.ordinal || high.vague || low.vague) return undefined
  if (joint === 'and' && before !== 'between') return undefined
  if (joint === 'to' && isChange(tokens, low.first, first)) return undefined
  if (joint === 'or' && high.value > low.value * 3) return undefined
  if (joint === '-' && countedAt(tokens, high.last, last, false).kind === 'none') return undefined
  const value = high.scale > 1 && low.scale === 1 && low.value < high.value / high.scale ? low.value * high.scale : low.value
  if (high.value <= value) return undefined
  return { first: before === 'between' ? low.first - 1 - sign : low.first - sign, low: value, high }
}

function isChange(tokens: Tokens<EnglishWord>, k: number, first: number): boolean {
  for (let i = k - 1; i >= first && i > k - 9; i--) if (CHANGE.has(form(tokens, i))) return true
  return false
}

function form(tokens: Tokens<EnglishWord>, k: number): string {
  return tokens.words[k]?.form ?? ''
}
