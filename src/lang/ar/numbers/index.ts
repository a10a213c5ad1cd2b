// Arabic numbers: reads one number, in figures or words, out of the token table.
//
// Contract. `readNumber(tokens, i, last)` reads the longest number that begins at token `i` and ends before token `last`, or gives
// `undefined`. It never looks at tokens before `i`. The words' proclitics («وخمسة», «بثلاثة», «لمئة») are allowed on the first word only:
// `lead` says how many folded units they take, so the number's own text begins at `sourceAt(tokens, tokens.from[first] + lead)`.
// A separate «و», «لـ», «بـ», «الـ» before figures («الـ25» is two tokens) is the caller's to step over.
// Ranks have `ordinal: true` («الثالث», «الخامس والعشرون», also a definite ten alone: «الثلاثين»); «الخمسة والعشرين» is a definite cardinal.
// «الاثنين» is Monday and no number. Figures with «:» or «/» or «-» between them are read up to that mark.
// `fraction` marks «نصف», «ثلاثة أرباع»; «مليون ونصف المليون» is 1.5e6 and no fraction. Plurals of magnitude alone («مئات», «عشرات
// الآلاف») are `vague` with their lower bound. Source: the grammar of Arabic numerals; CLDR's spell-out rules agree in all but the feminine.

import type { NumberReading } from '../../../number/index.ts'
import { readDigits } from '../../../number/index.ts'
import type { Tokens } from '../../../text/index.ts'
import type { ArabicWord } from '../word.ts'
import { exact, isAnd, isScale, numeralAt, plain, readPart, type Part } from './group.ts'
import type { Numeral } from './numeral.ts'
import { readOrdinal } from './ordinal.ts'

/** Reads the number at token `i`, before token `last`; see the head of this file. */
export function readNumber(tokens: Tokens<ArabicWord>, i: number, last: number): NumberReading | undefined {
  const first = numeralAt(tokens, i, last)
  const kind = first?.kind
  const rank =
    kind === 'ordinal' || (first?.definite === true && (kind === 'tens' || kind === 'unit')) ? readOrdinal(tokens, i, last) : undefined
  if (rank !== undefined) return reading(i, first, rank.value, rank.last, 1, { ordinal: true })
  const vague = kind === 'vague' || kind === 'plural' ? readVague(tokens, i, last) : undefined
  if (vague !== undefined) return reading(i, first, vague.value, vague.last, vague.scale, { vague: true })
  const share = kind === 'fraction' || kind === 'unit' ? readShare(tokens, i, last) : undefined
  if (share !== undefined) return reading(i, first, share.value, share.last, share.scale, { fraction: share.fraction })
  const part = readPart(tokens, i, last)
  if (part === undefined) return undefined
  const whole = withPoint(tokens, part, last) ?? withMore(tokens, part, last)
  return reading(i, first, whole.value, whole.last, whole.scale, { digits: part.digits })
}

interface Marks {
  readonly ordinal?: boolean
  readonly vague?: boolean
  readonly fraction?: boolean
  readonly digits?: boolean
}

function reading(first: number, numeral: Numeral | undefined, value: number, last: number, scale: number, marks: Marks): NumberReading {
  const { ordinal = false, vague = false, fraction = false, digits = false } = marks
  return { value, first, last, lead: numeral?.lead ?? 0, ordinal, digits, definite: numeral?.definite ?? false, vague, fraction, scale }
}

/** «عشرات», «مئات الآلاف», «آلاف»: the lower bound of what is meant. */
function readVague(tokens: Tokens<ArabicWord>, i: number, last: number): { value: number; last: number; scale: number } | undefined {
  const one = numeralAt(tokens, i, last)
  if (one === undefined || (one.kind !== 'vague' && one.kind !== 'plural')) return undefined
  const next = plain(numeralAt(tokens, i + 1, last))
  if (next?.kind === 'plural' && next.value > one.value) return { value: one.value * next.value, last: i + 2, scale: next.value }
  return { value: one.value, last: i + 1, scale: one.value }
}

/** «نصف», «نصف مليون», «ثلاثة أرباع»; 1 divides nothing, so a power after it makes a plain number. */
function readShare(
  tokens: Tokens<ArabicWord>,
  i: number,
  last: number,
): { value: number; last: number; scale: number; fraction: boolean } | undefined {
  const one = numeralAt(tokens, i, last)
  let value: number
  let end = i + 1
  if (one?.kind === 'fraction') value = one.value
  else {
    const parts = one?.kind === 'unit' && one.value > 1 ? plain(numeralAt(tokens, i + 1, last)) : undefined
    if (one === undefined || parts?.kind !== 'parts') return undefined
    value = one.value * parts.value
    end = i + 2
  }
  const power = plain(numeralAt(tokens, end, last))
  if (!isScale(power)) return { value, last: end, scale: 1, fraction: true }
  return { value: exact(value * power.value), last: end + 1, scale: power.value, fraction: false }
}

/** «واحد فاصلة خمسة»: decimals by words. */
function withPoint(tokens: Tokens<ArabicWord>, part: Part, last: number): Part | undefined {
  if (plain(numeralAt(tokens, part.last, last))?.kind !== 'point' || part.scale > 1) return undefined
  const decimals = readPart(tokens, part.last + 1, last)
  if (decimals === undefined || !Number.isInteger(decimals.value)) return undefined
  const power = decimals.scale
  return { ...part, value: exact(Number(`${part.value}.${decimals.value / power}`) * power), last: decimals.last, scale: power }
}

/** Lower parts after «و»: «ألف ومئتين وخمسين», «مليون و200 ألف», «مليون ونصف المليون», «ثلاثة ونصف». */
function withMore(tokens: Tokens<ArabicWord>, part: Part, last: number): Part {
  let whole = part
  for (;;) {
    const k = whole.last
    const and = isAnd(tokens, k, last) ? 1 : 0
    const next = numeralAt(tokens, k + and, last)
    if (and === 0 && !(next?.conjunction === 'و' && next.preposition === '')) return whole
    if (next?.kind === 'fraction' && (whole.scale > 1 || Number.isInteger(whole.value))) {
      const value = exact(whole.value + next.value * whole.scale)
      const again = plain(numeralAt(tokens, k + and + 1, last))
      const repeated = isScale(again) && again.value === whole.scale ? 1 : 0
      return { ...whole, value, last: k + and + 1 + repeated }
    }
    if (whole.scale === 1) return whole
    const more = readPart(tokens, k + and, last)
    // Each part is smaller than the power before it: «10 آلاف و15 ألفا» are two numbers.
    if (more === undefined || more.value >= whole.scale || more.value === 0) return whole
    if (more.digits && !Number.isInteger(more.value)) return whole
    whole = { ...more, value: exact(whole.value + more.value), digits: whole.digits }
  }
}

/** A number with a sign before it («ناقص خمسون», «-5») or figures over figures («3/4»): what arithmetic writes and news does not. */
export function readSigned(tokens: Tokens<ArabicWord>, i: number, last: number): NumberReading | undefined {
  const minus = numeralAt(tokens, i, last)?.kind === 'minus' || tokens.words[i]?.form === '-'
  const number = readNumber(tokens, minus ? i + 1 : i, last)
  if (number === undefined) return undefined
  const under = tokens.words[number.last]?.form === '/' ? readDigits(tokens, number.last + 1, last) : undefined
  const value = under === undefined || under.value === 0 ? number.value : number.value / under.value
  return { ...number, first: i, value: minus ? -value : value, last: under?.last ?? number.last }
}
