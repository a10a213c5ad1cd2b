// What only looks like a quantity: dates, clock times, scores, names with numbers, references, numbering, years, "the one", "the two".

import { isGlued, type NumberReading } from '../../../../number/index.ts'
import { Shape, TokenKind, type Tokens } from '../../../../text/index.ts'
import type { Draft } from '../../../draft.ts'
import type { EnglishWord } from '../../word.ts'
import type { Counted } from './object.ts'

type T = Tokens<EnglishWord>

/** Before "one" these make it a pronoun or a determiner. */
const PRONOUN: ReadonlySet<string> = new Set([
  'no',
  'any',
  'this',
  'that',
  'the',
  'every',
  'each',
  'another',
  'which',
  'some',
  'an',
  'a',
  'last',
  'first',
  'next',
  'only',
  'new',
  'good',
  'day',
  'number',
])
const AFTER_ONE: ReadonlySet<string> = new Set([
  'of',
  'another',
  'day',
  'by',
  'more',
  'that',
  'who',
  'which',
  'can',
  'could',
  'should',
  'must',
  'would',
  'is',
  'was',
  'has',
])

/** Whether another layer has taken the number: a time, or a name with a number in it. */
export function isTaken(draft: Draft<EnglishWord>, number: NumberReading): boolean {
  let named = true
  for (let k = number.first; k < number.last; k++) {
    if (draft.times.at[k] !== -1) return true
    named &&= draft.mentions.at[k] !== -1
  }
  return named
}

/** Whether the mark before or after binds figures into a date, a score, a name ("MiG-23s"), an address. */
export function isBound(tokens: T, number: NumberReading, last: number): boolean {
  const { first, last: end } = number
  if (!number.digits) return false
  const before = form(tokens, first - 1)
  if (first > 0 && isGlued(tokens, first)) {
    if ('/:+_#@=.'.includes(before) && before !== '' && isGlued(tokens, first - 1)) return true
    if (before === '-' && isGlued(tokens, first - 1)) return true
    if (tokens.kind[first - 1] === TokenKind.word && !/^(?:us|usd|eur|rs)$/u.test(before)) return true
  }
  if (end >= last) return false
  const after = form(tokens, end)
  const glued = isGlued(tokens, end)
  if (after === '+' && glued) return false
  if (glued && (after === '/' || after === '_')) return true
  if (glued && tokens.kind[end] === TokenKind.word && !/^(?:kms?|kg|mm?|cm|[mkg]w|t|lb|lbs|ft|mph|kmh|kph|pc|pct|mn|bn)$/u.test(after))
    return true
  return (after === ':' || after === '-' || after === '.') && glued && tokens.kind[end + 1] === TokenKind.number && isGlued(tokens, end + 1)
}

/** Whether a number with nothing counted after it counts nothing. */
export function isLoose(tokens: T, number: NumberReading, bounded: boolean, first: number, last: number): boolean {
  const { value, last: end } = number
  if (number.vague) return false
  if (number.fraction) return form(tokens, end) !== 'of' && !bounded
  if (!number.digits) return value === 0 || (!bounded && isHomograph(tokens, number))
  if (tokens.words[number.first - 1]?.number?.time === true || tokens.words[number.first - 1]?.number?.designator === true) return true
  const plain = end === number.first + 1
  if (plain && Number.isInteger(value) && value >= 1500 && value <= 2100) return true
  if (plain && value >= 1e6) return true
  if (plain && value < 120 && isAge(tokens, number, first)) return true
  if (form(tokens, number.first - 1) === '(' && form(tokens, end) === ')') return true
  return number.first === first && (end >= last || '-.):'.includes(form(tokens, end)))
}

/** Ages: "King, 82, said", "who is 70", "people under 30". */
function isAge(tokens: T, number: NumberReading, first: number): boolean {
  const before = number.first > first ? form(tokens, number.first - 1) : ''
  if (/^(?:is|was|aged?|turned|turning|turns)$/u.test(before)) return true
  if (before === ',' && (form(tokens, number.last) === ',' || form(tokens, number.last) === '.'))
    return ((tokens.shape[number.first - 2] ?? 0) & Shape.capital) !== 0
  return (
    /^(?:under|over|above|below)$/u.test(before) &&
    /^(?:people|those|anyone|aged?|adults|children|men|women|voters|americans)$/u.test(form(tokens, number.first - 2))
  )
}

/** A year before a noun: "2005 levels", "the 1996 winner"; "2000 soldiers" are counted. */
export function isYear(tokens: T, number: NumberReading): boolean {
  const { value, first, last } = number
  return number.digits && last === first + 1 && value >= 1900 && value <= 2100 && form(tokens, first).length === 4 && value % 100 !== 0
}

/** "at one", "the two": figures of speech that only refer back. */
export function isPronoun(tokens: T, number: NumberReading, counted: Counted, first: number): boolean {
  const before = number.first > first ? form(tokens, number.first - 1) : ''
  if (number.digits) return false
  if (number.value === 1)
    return (
      number.last === number.first + 1 &&
      (PRONOUN.has(before) || AFTER_ONE.has(form(tokens, number.last)) || (counted.kind === 'none' && !isNoun(tokens, number.last)))
    )
  return number.value === 2 && (before === 'the' || before === 'these' || before === 'those' || before === 'both')
}

/** A word that may be a noun nobody listed: "one broker". */
function isNoun(tokens: T, k: number): boolean {
  const word = tokens.words[k]
  if (word === undefined || tokens.kind[k] !== TokenKind.word || ((tokens.shape[k] as number) & Shape.capital) !== 0) return false
  return word.form.length > 3 && word.number?.ends !== true && word.number?.time !== true && !/(?:ed|ing|ly)$/u.test(word.form)
}

/** Whether the word before makes figures a name or a reference: "Resolution 2118", "Sukhoi 22". */
export function isDesignated(tokens: T, number: NumberReading, first: number): boolean {
  const k = number.first - 1
  if (k < first) return false
  if (tokens.words[k]?.number?.designator === true) return true
  return number.digits && (form(tokens, k) === '#' || (form(tokens, k) === '.' && form(tokens, k - 1) === 'no'))
}

/** "five" alone after a plural of capitals or before a verb is fine; "ten to one" and "four" in a name are not. */
function isHomograph(tokens: T, number: NumberReading): boolean {
  const next = form(tokens, number.last)
  const capital = ((tokens.shape[number.first] as number) & Shape.capital) !== 0
  return next === 'seas' || (capital && ((tokens.shape[number.first - 1] ?? 0) & Shape.capital) !== 0)
}

function form(tokens: T, k: number): string {
  return tokens.words[k]?.form ?? ''
}
