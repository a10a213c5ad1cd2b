// Groups: the part of an Arabic number below a thousand, and the powers of a thousand that multiply it.

import { isGlued, readDigits, type DigitReading } from '../../../number/index.ts'
import { TokenKind, type Tokens } from '../../../text/index.ts'
import type { ArabicWord } from '../word.ts'
import type { Numeral } from './numeral.ts'

/** Part of a number: tokens up to `last`; `scale` is the power of a thousand spoken last, 1 when none was. */
export interface Part {
  readonly value: number
  readonly last: number
  readonly scale: number
  readonly digits: boolean
}

type T = Tokens<ArabicWord>

/** The numeral at token `k`, if `k` is before `last`. */
export function numeralAt(tokens: T, k: number, last: number): Numeral | undefined {
  return k < last ? tokens.words[k]?.number?.numeral : undefined
}

/** Whether an «و» of its own («و عشرون») stands at `k`. */
export function isAnd(tokens: T, k: number, last: number): boolean {
  return k < last && tokens.kind[k] === TokenKind.word && tokens.words[k]?.form === 'و'
}

/** A part that begins at `k`: figures or words below a thousand, with the powers that follow, or a power alone. */
export function readPart(tokens: T, k: number, last: number): Part | undefined {
  const alone = numeralAt(tokens, k, last)
  if (alone?.kind === 'dual') return scaled(tokens, { value: 2 * alone.value, last: k + 1, scale: alone.value, digits: false }, last)
  if (alone?.kind === 'scale') return scaled(tokens, { value: alone.value, last: k + 1, scale: alone.value, digits: false }, last)
  if (alone?.kind === 'scale-or-dual') return accusativeOrDual(tokens, k, last, alone)
  const digits = turned(tokens, k, last) ?? readDigits(tokens, k, last)
  if (digits !== undefined) {
    const power = plain(numeralAt(tokens, digits.last, last))
    // «1,250 مليار» has decimals, «1,250 ألف» groups.
    const value = digits.other !== undefined && isScale(power) && power.value > 1000 ? Math.min(digits.value, digits.other) : digits.value
    return scaled(tokens, { value, last: digits.last, scale: 1, digits: true }, last)
  }
  const group = belowThousand(tokens, k, last)
  return group === undefined ? undefined : scaled(tokens, { value: group.value, last: group.last, scale: 1, digits: false }, last)
}

/** «935ر6» is 6.935: agencies that mark decimals with «ر» write the decimals first, so that the figure reads right from left to right. */
function turned(tokens: T, k: number, last: number): DigitReading | undefined {
  const isMarked =
    k + 2 < last && tokens.kind[k] === TokenKind.number && tokens.words[k + 1]?.form === 'ر' && tokens.kind[k + 2] === TokenKind.number
  if (!isMarked || !isGlued(tokens, k + 1) || !isGlued(tokens, k + 2)) return undefined
  return { value: Number(`${tokens.words[k + 2]?.form ?? ''}.${tokens.words[k]?.form ?? ''}`), last: k + 3, separated: true }
}

/** «ألفا»: with its tanwin, or before «و», a single accusative; before a noun a dual in construct. */
function accusativeOrDual(tokens: T, k: number, last: number, numeral: Numeral): Part {
  const source = tokens.folded.source.slice(tokens.start[k], tokens.end[k])
  const single = source.includes('\u064b') || isAnd(tokens, k + 1, last) || numeralAt(tokens, k + 1, last)?.conjunction === 'و'
  return { value: single ? numeral.value : 2 * numeral.value, last: k + 1, scale: numeral.value, digits: false }
}

/** Powers of a thousand after `part`: «10 آلاف», «ألف مليون». */
function scaled(tokens: T, part: Part, last: number): Part {
  let { value, last: end, scale } = part
  for (let power = plain(numeralAt(tokens, end, last)); isScale(power); power = plain(numeralAt(tokens, end, last))) {
    if (scale > 1 && (power.value <= scale || power.kind === 'scale-or-dual')) break
    // «4000 آلاف»: the thousands are said twice.
    const twice = part.digits && part.value >= 1000 && power.kind === 'plural' && power.value === 1000
    value = twice ? value : exact(value * power.value)
    scale = power.value
    end++
  }
  return { value, last: end, scale, digits: part.digits }
}

function belowThousand(tokens: T, k: number, last: number): { value: number; last: number } | undefined {
  const one = numeralAt(tokens, k, last)
  if (one === undefined) return undefined
  if (one.kind === 'zero') return { value: 0, last: k + 1 }
  if (one.kind === 'hundred' || one.kind === 'hundreds') return withRest(tokens, one.value, k + 1, last)
  const next = plain(numeralAt(tokens, k + 1, last))
  if (one.kind === 'unit' && one.value > 2 && (next?.kind === 'hundred' || (next?.kind === 'plural' && next.value === 100))) {
    return withRest(tokens, one.value * 100, k + 2, last)
  }
  return belowHundred(tokens, k, last)
}

/** What follows hundreds after «و»; «متين واحد وعشرين» leaves the «و» out. */
function withRest(tokens: T, hundreds: number, k: number, last: number): { value: number; last: number } {
  const and = isAnd(tokens, k, last) ? 1 : 0
  const joined = and === 1 || numeralAt(tokens, k, last)?.conjunction === 'و'
  const rest = belowHundred(tokens, k + and, last)
  const fits = rest !== undefined && (joined || rest.compound)
  return fits ? { value: hundreds + rest.value, last: rest.last } : { value: hundreds, last: k }
}

function belowHundred(tokens: T, k: number, last: number): { value: number; last: number; compound: boolean } | undefined {
  const one = numeralAt(tokens, k, last)
  if (one === undefined) return undefined
  if (one.kind === 'ten' || one.kind === 'teen' || one.kind === 'tens') return { value: one.value, last: k + 1, compound: false }
  if (one.kind !== 'unit' && one.kind !== 'before-ten') return undefined
  const next = numeralAt(tokens, k + 1, last)
  if (plain(next)?.kind === 'ten') return { value: one.value + 10, last: k + 2, compound: true }
  if (next?.kind === 'tens' && next.conjunction === 'و' && next.preposition === '')
    return { value: one.value + next.value, last: k + 2, compound: true }
  if (isAnd(tokens, k + 1, last)) {
    const tens = plain(numeralAt(tokens, k + 2, last))
    if (tens?.kind === 'tens') return { value: one.value + tens.value, last: k + 3, compound: true }
  }
  return one.kind === 'unit' ? { value: one.value, last: k + 1, compound: false } : undefined
}

/** The numeral when no proclitic stands before it. */
export function plain(numeral: Numeral | undefined): Numeral | undefined {
  return numeral === undefined || numeral.lead > 0 ? undefined : numeral
}

/** A power of a thousand that multiplies what stands before it. */
export function isScale(numeral: Numeral | undefined): numeral is Numeral {
  if (numeral === undefined) return false
  const { kind, value } = numeral
  return kind === 'scale' || kind === 'scale-or-dual' || (kind === 'plural' && value >= 1000)
}

/** `value` without the dust of binary fractions: 4.8 million is 4800000. */
export function exact(value: number): number {
  return Number(value.toPrecision(15))
}
