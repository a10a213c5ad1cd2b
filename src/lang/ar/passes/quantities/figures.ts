// Figures beside a unit or noun: the sign before them, and the point that groups.

import { isGlued, type NumberReading } from '../../../../number/index.ts'
import { TokenKind, type Tokens } from '../../../../text/index.ts'
import { phraseAt } from '../../../phrase.ts'
import { units } from '../../quantity/phrases.ts'
import type { ArabicWord } from '../../word.ts'
import { countedAt, type Counted } from './object.ts'

type T = Tokens<ArabicWord>

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
