// What only looks like a quantity: dates, clock times, scores, names with numbers, references, numbering, years.

import { isGlued, type NumberReading } from '../../../../number/index.ts'
import { Shape, TokenKind, type Tokens } from '../../../../text/index.ts'
import type { Draft } from '../../../draft.ts'
import type { ArabicWord } from '../../word.ts'

type T = Tokens<ArabicWord>

/** Whether another layer has taken the number: a time, or a name with a number in it. */
export function isTaken(draft: Draft<ArabicWord>, number: NumberReading): boolean {
  // «لم تسع» sought, and is no nine.
  if (!number.digits && form(draft.tokens, number.first) === 'تسع' && /^(?:لم|لن|لا|ان)$/u.test(form(draft.tokens, number.first - 1)))
    return true
  let named = true
  for (let k = number.first; k < number.last; k++) {
    if (draft.times.at[k] !== -1) return true
    named &&= draft.mentions.at[k] !== -1
  }
  return named
}

/** Whether the mark before or after binds the number into a date, a score, a name («هواسونغ-18») or a sum («5+1»). */
export function isBound(tokens: T, number: NumberReading, last: number): boolean {
  const { first, last: end } = number
  if (!number.digits) return false
  const before = first > 0 ? form(tokens, first - 1) : ''
  // «5 + 1», «84 - 44», «104 / 47».
  if (
    before === '+' ||
    ((before === '-' || before === '/') && first > 1 && tokens.kind[first - 2] === TokenKind.number && !isGlued(tokens, first - 1))
  )
    return true
  // «5 ـ مشاريع» is an item's number.
  if (tokens.folded.source.slice(tokens.end[end - 1], tokens.start[end]).includes('\u0640')) return true
  if (isGlued(tokens, first) && first > 0) {
    if ('/:+_#@='.includes(before)) return true
    if (before === '-' && isGlued(tokens, first - 1) && first > 1 && tokens.kind[first - 2] !== TokenKind.break) return true
    if (tokens.kind[first - 1] === TokenKind.word && isLatin(tokens, first - 1)) return true
    if (before === '"' && first > 1 && form(tokens, first - 2) === '-') return true
    if (before === '.' && first > 1 && isGlued(tokens, first - 1)) return true
  }
  if (end >= last) return false
  const after = form(tokens, end)
  const glued = isGlued(tokens, end)
  if (glued && tokens.kind[end] === TokenKind.word && isLatin(tokens, end)) return true
  if (after === '/' && tokens.kind[end + 1] === TokenKind.number) return true
  if (after === '+' || (glued && (after === '/' || after === '_'))) return true
  const next = end + 1 < last ? tokens.kind[end + 1] : undefined
  return (after === ':' || after === '-' || after === '.') && glued && next === TokenKind.number && isGlued(tokens, end + 1)
}

/** Whether a bare number is a year, an item's number, a reference mark, or part of a phone number. */
export function isNumbering(tokens: T, number: NumberReading, first: number, last: number): boolean {
  const { value, last: end } = number
  const before = number.first > first ? form(tokens, number.first - 1) : undefined
  const after = end < last ? form(tokens, end) : undefined
  if (!number.digits) return false
  const plain = end === number.first + 1
  if (after === 'منه' || after === 'ه') return true
  if (plain && Number.isInteger(value) && value >= 1900 && value <= 2100) return true
  if (plain && tokens.words[number.first]?.form.startsWith('0') === true && value >= 1) return true
  if (plain && value >= 1e6) return true
  if (before === '(' && after === ')') return true
  if (before === '[' || before === '#') return true
  // «1- …», «2. …», «3) …» at the head of a line.
  return before === undefined && (after === undefined || '-.):،'.includes(after))
}

/** Whether the word before makes the number a name or a reference: «القرار 1718», «هواسونغ 18», «رقم 5». */
export function isDesignated(tokens: T, number: NumberReading, first: number): boolean {
  if (!number.digits) return false
  let k = number.first - 1
  while (
    k >= first &&
    (form(tokens, k) === '"' || form(tokens, k) === '(' || form(tokens, k) === '«' || form(tokens, k) === 'ال' || form(tokens, k) === '-')
  )
    k--
  return k >= first && (tokens.words[k]?.number?.designator === true || isResolution(tokens, number, k, first))
}

/** How far before its number «قراري» may stand, in tokens. */
const RESOLUTION = 7

/** «قراري الأمم المتحدة 2216 و2231»: the number of a resolution behind whose it is, or behind another one's. */
function isResolution(tokens: T, number: NumberReading, before: number, first: number): boolean {
  if (number.last !== number.first + 1 || number.value < 100 || number.value > 3000) return false
  if (tokens.words[number.last]?.number?.noun !== undefined && number.last < tokens.count) return false
  for (let k = before; k >= first && k > before - RESOLUTION; k--) {
    if (/^[وبل]?(?:ال|لل)?قرار(?:ي|ات|ين|ان)?$/u.test(form(tokens, k))) return true
    if (tokens.kind[k] === TokenKind.number || form(tokens, k) === 'و' || form(tokens, k) === 'رقم') continue
    if (!/^ال|^مجلس$|^لل/u.test(form(tokens, k))) return false
  }
  return false
}

function isLatin(tokens: T, k: number): boolean {
  return ((tokens.shape[k] as number) & Shape.latin) !== 0
}

function form(tokens: T, k: number): string {
  return (tokens.words[k] as ArabicWord).form
}
