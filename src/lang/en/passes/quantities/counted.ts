// Counted numbers: every number of the body that counts or measures something, with its bound, range, unit, counted noun and rate.

import type { Comparator, Quantity } from '../../../../model/annotation.ts'
import { isGlued, type NumberReading } from '../../../../number/index.ts'
import { TokenKind, type Tokens } from '../../../../text/index.ts'
import type { Draft, Pass } from '../../../draft.ts'
import { phraseAt, phraseBefore } from '../../../phrase.ts'
import { readNumber } from '../../numbers/index.ts'
import { boundsAfter, boundsBefore, rates, units } from '../../quantity/phrases.ts'
import type { EnglishWord } from '../../word.ts'
import { isBound, isDesignated, isLoose, isPronoun, isTaken, isYear } from './exclude.ts'
import { countedAt, type Counted } from './object.ts'
import { rangeFrom } from './range.ts'

type T = Tokens<EnglishWord>

/** Numbers in figures and words. */
export const counted: Pass<EnglishWord, 'quantities'> = {
  id: 'en/quantities/counted',
  needs: ['times', 'mentions'],
  gives: 'quantities',
  run(draft) {
    const found: Quantity[] = []
    const { tokens } = draft
    for (const { first, last } of draft.sentences) {
      for (let i = first; i < last;) {
        const article = tokens.words[i]?.form === 'a' || tokens.words[i]?.form === 'an'
        const begins = article || tokens.kind[i] === TokenKind.number || tokens.words[i]?.number?.numeral !== undefined
        const number = begins ? (readNumber(tokens, i, last) ?? shareAt(tokens, i, last)) : undefined
        if (number === undefined) {
          i++
          continue
        }
        const made = quantityOf(draft, number, first, last)
        const before = made?.quantity?.object === null && made.quantity.unit === null ? found[found.length - 1] : undefined
        // A bare number counts what the sentence counted before: "killing eight people, injuring 25".
        const same = before !== undefined && before.unit === null && before.start >= (tokens.start[first] as number)
        if (made?.quantity !== undefined) found.push(same ? { ...made.quantity, object: before.object } : made.quantity)
        i = Math.max(made?.last ?? number.last, i + 1)
      }
    }
    return found
  },
}

function quantityOf(
  draft: Draft<EnglishWord>,
  read: NumberReading,
  first: number,
  last: number,
): { quantity?: Quantity; last: number } | undefined {
  const { tokens } = draft
  if (read.ordinal || isTaken(draft, read)) return undefined
  const range = rangeFrom(tokens, read, first, last)
  const number = range?.high ?? read
  if (range !== undefined && isTaken(draft, number)) return { last: number.last }
  const symbol = symbolBefore(tokens, read.first, first)
  const after = symbol === undefined ? countedAt(tokens, number.last, last, number.value === 1) : { ...symbol, last: number.last }
  if (isTimed(draft, number.last, last) || (range === undefined && symbol === undefined && isBound(tokens, number, last)))
    return { last: number.last }
  if (
    (after.kind === 'none' || after.kind === 'noun') &&
    range === undefined &&
    (isDesignated(tokens, read, first) || isYear(tokens, number))
  )
    return undefined
  const begin = range?.first ?? symbol?.first ?? read.first
  const bound = phraseBefore(
    boundsBefore,
    tokens,
    begin,
    first,
    () => [],
    () => false,
  )
  const times = isTimes(tokens, read)
  if (times && bound === undefined && tokens.words[read.first]?.form === 'once') return undefined
  if (!times && range === undefined && isPronoun(tokens, number, after, first)) return undefined
  if (!times && after.kind === 'none' && range === undefined && isLoose(tokens, number, bound !== undefined, first, last)) return undefined
  const later = phraseAt(boundsAfter, tokens, after.last, last)
  const plus = tokens.words[number.last]?.form === '+' && isGlued(tokens, number.last)
  const end = later?.last ?? after.last
  const comparator: Comparator = later?.means ?? bound?.means ?? (number.vague || plus ? '>=' : '=')
  const quantity: Quantity = {
    kind: 'quantity',
    start: tokens.start[bound?.first ?? begin] as number,
    end: tokens.end[end - 1] as number,
    value: range?.low ?? number.value,
    max: range === undefined ? null : number.value,
    comparator,
    object: times ? 'time' : after.object,
    unit: after.unit,
    per: phraseAt(rates, tokens, end, last)?.means ?? phraseAt(rates, tokens, end + 1, last)?.means ?? null,
    by: {
      pass: counted.id,
      rule:
        range !== undefined
          ? 'en/quantities/range'
          : number.vague
            ? 'en/quantities/vague'
            : times
              ? 'en/quantities/times'
              : 'en/quantities/number',
    },
  }
  return { quantity, last: end }
}

/** "a third of", "a quarter of". */
function shareAt(tokens: T, i: number, last: number): NumberReading | undefined {
  const part = i + 2 < last && tokens.words[i + 2]?.form === 'of' ? tokens.words[i + 1]?.number?.numeral : undefined
  const value =
    part?.kind === 'fraction' ? part.value : part?.kind === 'ordinal' && part.value > 2 && part.value <= 10 ? 1 / part.value : undefined
  return value === undefined
    ? undefined
    : { value, first: i, last: i + 2, lead: 0, ordinal: false, digits: false, definite: false, vague: false, fraction: true, scale: 1 }
}

/** "once", "twice". */
function isTimes(tokens: T, number: NumberReading): boolean {
  return tokens.words[number.first]?.number?.numeral?.kind === 'times'
}

/** A time noun follows ("two years", "six-month"), and no other layer says it begins there. */
function isTimed(draft: Draft<EnglishWord>, k: number, last: number): boolean {
  const { tokens, times } = draft
  const at = k < last && tokens.words[k]?.form === '-' ? k + 1 : k
  if (at >= last || tokens.words[at]?.number?.time !== true) return false
  return times.at[at] === -1 || times.at[at - 1] === times.at[at] || /s$|^(?:year|day|week|month|hour|minute)$/u.test(tokens.words[at].form)
}

/** "$5", "US$5": the unit's sign stands before the number. */
function symbolBefore(tokens: T, k: number, first: number): (Counted & { first: number }) | undefined {
  if (k <= first || tokens.kind[k - 1] !== TokenKind.punctuation || !isGlued(tokens, k)) return undefined
  const unit = phraseAt(units, tokens, k - 1, k)?.means
  if (unit === undefined || unit.kind === 'percent') return undefined
  const us = k - 2 >= first && tokens.words[k - 2]?.form === 'us' && isGlued(tokens, k - 1) ? 1 : 0
  return { object: 'money', unit: unit.unit, kind: 'unit', last: k, first: k - 1 - us }
}
