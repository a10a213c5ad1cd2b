// English numbers: reads one number, in figures or words, out of the token table.
//
// Contract. `readNumber(tokens, i, last)` reads the longest number that begins at token `i` and ends before token `last`, or gives
// `undefined`; it never looks before `i`. "a" and "an" belong to a number only before "hundred", "thousand", "million", "dozen".
// Ranks have `ordinal: true` ("third", "twenty-fifth", "25th"); "second" is read as a rank, the caller knows when it is a length of time.
// `fraction` marks "half", "two thirds"; "half a million" is 500000 and no fraction. Plurals of magnitude ("dozens", "hundreds of
// thousands", "tens of thousands") are `vague` with their lower bound; "dozens" is 12 and "scores" 20. `lead` is always 0.
// "once" and "twice" read as 1 and 2.

import { isGlued, type NumberReading } from '../../../number/index.ts'
import type { Tokens } from '../../../text/index.ts'
import type { EnglishWord } from '../word.ts'
import { exact, isForm, isHyphen, numeralAt, readPart, type Part } from './group.ts'

type T = Tokens<EnglishWord>

/** Reads the number at token `i`, before token `last`; see the head of this file. */
export function readNumber(tokens: T, i: number, last: number): NumberReading | undefined {
  const base = { first: i, lead: 0, ordinal: false, digits: false, definite: false, vague: false, fraction: false, scale: 1 }
  const head = numeralAt(tokens, i, last)
  if (head?.kind === 'ordinal') return { ...base, value: head.value, last: i + 1, ordinal: true }
  if (head?.kind === 'times') return { ...base, value: head.value, last: i + 1 }
  if (head?.kind === 'vague') return { ...base, ...readVague(tokens, i, last, head.value), vague: true }
  const part = readPart(tokens, i, last)
  if (part === undefined) return head?.kind === 'fraction' ? { ...base, value: head.value, last: i + 1, fraction: true } : undefined
  const rank = asRank(tokens, part, last)
  if (rank !== undefined) return { ...base, ...rank, digits: part.digits, ordinal: true }
  const share = asShare(tokens, part, last)
  if (share !== undefined) return { ...base, ...share, fraction: true }
  return { ...base, ...withMore(tokens, part, last) }
}

/** "hundreds of thousands", "tens of millions". */
function readVague(tokens: T, i: number, last: number, value: number): { value: number; last: number; scale: number } {
  const next = isForm(tokens, i + 1, last, 'of') ? numeralAt(tokens, i + 2, last) : undefined
  if (next?.kind === 'vague' && next.value > value) return { value: value * next.value, last: i + 3, scale: next.value }
  return { value, last: i + 1, scale: value }
}

/** "25th", "twenty-fifth", "hundredth" after a number. */
function asRank(tokens: T, part: Part, last: number): { value: number; last: number } | undefined {
  const next = numeralAt(tokens, part.last, last)
  if (part.digits && next?.kind === 'ordinal-suffix' && isGlued(tokens, part.last)) return { value: part.value, last: part.last + 1 }
  if (part.digits || part.value % 10 !== 0 || part.value % 100 === 10 || part.value === 0) return undefined
  const step = isHyphen(tokens, part.last, last) || isForm(tokens, part.last, last, 'and') ? 1 : 0
  const unit = numeralAt(tokens, part.last + step, last)
  if (unit?.kind !== 'ordinal' || unit.value >= (part.value % 100 === 0 ? 100 : 10)) return undefined
  return { value: part.value + unit.value, last: part.last + step + 1 }
}

/** "two thirds", "three-quarters", "one in ten" is left to the caller. */
function asShare(tokens: T, part: Part, last: number): { value: number; last: number } | undefined {
  const step = isHyphen(tokens, part.last, last) ? 1 : 0
  const parts = numeralAt(tokens, part.last + step, last)
  if (part.scale > 1 || part.value > 20) return undefined
  const one = part.value === 1 && (parts?.kind === 'fraction' || (parts?.kind === 'ordinal' && parts.value > 2 && parts.value <= 10))
  if (one) return { value: parts.kind === 'fraction' ? parts.value : 1 / parts.value, last: part.last + step + 1 }
  return parts?.kind === 'parts' ? { value: part.value * parts.value, last: part.last + step + 1 } : undefined
}

/** Lower parts: "two thousand and five", "one million two hundred thousand", "two and a half million", "3 1/2" is left alone. */
function withMore(tokens: T, part: Part, last: number): Part {
  let whole = part
  for (;;) {
    const k = whole.last
    const and = isForm(tokens, k, last, 'and') ? 1 : 0
    if (and === 1 && isForm(tokens, k + 1, last, 'a')) {
      const fraction = numeralAt(tokens, k + 2, last)
      if (fraction?.kind !== 'fraction') return whole
      const power = numeralAt(tokens, k + 3, last)
      const many = power?.kind === 'scale' && whole.scale === 1
      return {
        ...whole,
        value: exact((whole.value + fraction.value * whole.scale) * (many ? power.value : 1)),
        last: k + (many ? 4 : 3),
        scale: many ? power.value : whole.scale,
      }
    }
    if (whole.scale === 1 || whole.digits) return whole
    const more = readPart(tokens, k + and, last)
    if (more === undefined || more.digits || more.value >= whole.scale || more.value === 0) return whole
    whole = { ...more, value: exact(whole.value + more.value) }
  }
}
