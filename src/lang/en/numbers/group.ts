// Groups: the part of an English number below a thousand, and the powers of a thousand that multiply it.

import { isGlued, readDigits } from '../../../number/index.ts'
import type { Tokens } from '../../../text/index.ts'
import type { EnglishWord } from '../word.ts'
import type { Numeral } from './numeral.ts'

/** Part of a number: tokens up to `last`; `scale` is the power of a thousand spoken last, 1 when none was. */
export interface Part {
  readonly value: number
  readonly last: number
  readonly scale: number
  readonly digits: boolean
}

type T = Tokens<EnglishWord>

/** The numeral at token `k`, if `k` is before `last`. */
export function numeralAt(tokens: T, k: number, last: number): Numeral | undefined {
  return k < last ? tokens.words[k]?.number?.numeral : undefined
}

/** Whether the word at `k` is `form`. */
export function isForm(tokens: T, k: number, last: number, form: string): boolean {
  return k < last && tokens.words[k]?.form === form
}

/** A part that begins at `k`: figures or words below a thousand with the powers that follow, or "a hundred", "a million", "half a million". */
export function readPart(tokens: T, k: number, last: number): Part | undefined {
  const article = isForm(tokens, k, last, 'a') || isForm(tokens, k, last, 'an')
  const head = numeralAt(tokens, article ? k + 1 : k, last)
  if (article) {
    if (head?.kind === 'hundred') return scaled(tokens, { ...withRest(tokens, 100, k + 2, last), scale: 1, digits: false }, last)
    if (head?.kind === 'scale') return scaled(tokens, { value: head.value, last: k + 2, scale: head.value, digits: false }, last)
    return head?.kind === 'dozen' ? { value: 12, last: k + 2, scale: 1, digits: false } : undefined
  }
  if (head?.kind === 'fraction') return halfOf(tokens, head, k, last)
  const digits = readDigits(tokens, k, last)
  if (digits !== undefined) {
    const power = numeralAt(tokens, digits.last, last)
    if (power?.kind === 'suffix') {
      const glued = isGlued(tokens, digits.last)
      if (glued) return { value: exact(digits.value * power.value), last: digits.last + 1, scale: power.value, digits: true }
    }
    return scaled(tokens, { value: digits.value, last: digits.last, scale: 1, digits: true }, last)
  }
  const group = belowThousand(tokens, k, last)
  return group === undefined ? undefined : scaled(tokens, { ...group, scale: 1, digits: false }, last)
}

/** "half a million", "quarter of a million". */
function halfOf(tokens: T, fraction: Numeral, k: number, last: number): Part | undefined {
  const of = isForm(tokens, k + 1, last, 'of') ? 1 : 0
  const power = numeralAt(tokens, k + 2 + of, last)
  if (!isForm(tokens, k + 1 + of, last, 'a')) return undefined
  if (power?.kind === 'scale') return { value: fraction.value * power.value, last: k + 3 + of, scale: power.value, digits: false }
  return power?.kind === 'dozen' ? { value: fraction.value * 12, last: k + 3 + of, scale: 1, digits: false } : undefined
}

/** Powers after `part`: "10 thousand", "five-hundred thousand", "hundred thousand"; "two dozen". */
function scaled(tokens: T, part: Part, last: number): Part {
  let { value, last: end, scale } = part
  for (;;) {
    const hyphen = isForm(tokens, end, last, '-') && isGlued(tokens, end) && end + 1 < last && isGlued(tokens, end + 1) ? 1 : 0
    const power = numeralAt(tokens, end + hyphen, last)
    if (power?.kind === 'dozen' && scale === 1 && value < 100) return { ...part, value: value * 12, last: end + hyphen + 1, scale }
    if (power?.kind === 'hundred' && scale === 1 && part.digits && value < 100) {
      value *= 100
      end += hyphen + 1
      continue
    }
    if (power?.kind !== 'scale' || (scale > 1 && power.value <= scale)) return { ...part, value, last: end, scale }
    value = exact(value * power.value)
    scale = power.value
    end += hyphen + 1
  }
}

function belowThousand(tokens: T, k: number, last: number): { value: number; last: number } | undefined {
  const one = numeralAt(tokens, k, last)
  if (one === undefined) return undefined
  if (one.kind === 'zero') return { value: 0, last: k + 1 }
  const small = belowHundred(tokens, k, last)
  if (small === undefined) return undefined
  const step = isHyphen(tokens, small.last, last) ? 1 : 0
  if (numeralAt(tokens, small.last + step, last)?.kind !== 'hundred') return small
  return withRest(tokens, small.value * 100, small.last + step + 1, last)
}

/** "and eighty-five" after hundreds. */
function withRest(tokens: T, hundreds: number, k: number, last: number): { value: number; last: number } {
  const and = isForm(tokens, k, last, 'and') ? 1 : 0
  const rest = belowHundred(tokens, k + and, last)
  return rest === undefined ? { value: hundreds, last: k } : { value: hundreds + rest.value, last: rest.last }
}

function belowHundred(tokens: T, k: number, last: number): { value: number; last: number } | undefined {
  const one = numeralAt(tokens, k, last)
  if (one?.kind === 'unit' || one?.kind === 'teen') return { value: one.value, last: k + 1 }
  if (one?.kind !== 'tens') return undefined
  const step = isHyphen(tokens, k + 1, last) ? 1 : 0
  const unit = numeralAt(tokens, k + 1 + step, last)
  return unit?.kind === 'unit' ? { value: one.value + unit.value, last: k + 2 + step } : { value: one.value, last: k + 1 }
}

/** A hyphen between words of one number. */
export function isHyphen(tokens: T, k: number, last: number): boolean {
  return isForm(tokens, k, last, '-') && isGlued(tokens, k) && k + 1 < last && isGlued(tokens, k + 1)
}

/** `value` without the dust of binary fractions: 4.8 million is 4800000. */
export function exact(value: number): number {
  return Number(value.toPrecision(15))
}
