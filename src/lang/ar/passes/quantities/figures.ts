// Figures beside a unit or noun: the sign before them, and the point that groups.

import { isGlued, type NumberReading } from '../../../../number/index.ts'
import { TokenKind, type Tokens } from '../../../../text/index.ts'
import { phraseAt } from '../../../phrase.ts'
import { exact, isScale, numeralAt, plain } from '../../numbers/group.ts'
import { units } from '../../quantity/phrases.ts'
import type { ArabicWord } from '../../word.ts'
import { countedAt, type Counted } from './object.ts'

type T = Tokens<ArabicWord>

const CLOSED_BY: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['«', '»'],
  ['"', '"'],
  ['“', '”'],
])

/** «1.250 شخصا»: before a counted noun a point and three digits group. */
export function grouped(tokens: T, number: NumberReading, last: number): NumberReading {
  if (!number.digits || number.scale > 1 || number.last !== number.first + 3) return number
  const tail = tokens.words[number.last - 1]?.form ?? ''
  if (tail.length !== 3 || tokens.words[number.first + 1]?.form !== '.' || tokens.words[number.first]?.form === '0') return number
  const after = countedAt(tokens, number.last, last)
  return after.kind === 'noun' && after.object !== 'point' ? { ...number, value: Math.round(number.value * 1000) } : number
}

/** «$5», «%5»: the unit's sign stands before the number. */
export function symbolBefore(tokens: T, k: number, first: number): (Counted & { first: number }) | undefined {
  if (k <= first || tokens.kind[k - 1] !== TokenKind.punctuation || !isGlued(tokens, k)) return undefined
  if (k - 2 >= first && tokens.kind[k - 2] === TokenKind.number && isGlued(tokens, k - 1)) return undefined
  const unit = phraseAt(units, tokens, k - 1, k)?.means
  if (unit === undefined) return undefined
  return { object: null, unit: unit.unit, kind: unit.kind === 'percent' ? 'percent' : 'unit', last: k, of: false, first: k - 1 }
}

/** «3» آلاف, (16) شخصا, "33" حافلة: figures set apart by marks; the number with the power after them, and where the marks end. */
export function setApart(tokens: T, number: NumberReading, last: number): NumberReading {
  const open = number.first > 0 ? (tokens.words[number.first - 1]?.form ?? '') : ''
  const close = number.last < last ? (tokens.words[number.last]?.form ?? '') : ''
  if (!number.digits || CLOSED_BY.get(open) !== close || !isGlued(tokens, number.first) || number.last + 1 >= last) return number
  const power = plain(numeralAt(tokens, number.last + 1, last))
  if (isScale(power))
    return { ...number, first: number.first - 1, value: exact(number.value * power.value), last: number.last + 2, scale: power.value }
  return countedAt(tokens, number.last + 1, last).kind === 'none' ? number : { ...number, first: number.first - 1, last: number.last + 1 }
}
