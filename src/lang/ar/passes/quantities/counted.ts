// Counted numbers: every number of the body that counts or measures something, with its bound, range, unit, counted noun and rate.

import type { Comparator, Quantity } from '../../../../model/annotation.ts'
import type { NumberReading } from '../../../../number/index.ts'
import { sourceAt, TokenKind, type Tokens } from '../../../../text/index.ts'
import type { Draft, Pass } from '../../../draft.ts'
import { readNumber } from '../../numbers/index.ts'
import type { ArabicWord } from '../../word.ts'
import { asShare, isBare } from './bare.ts'
import { boundAfter, boundBefore, rateAfter } from './bound.ts'
import { isBound, isDesignated, isTaken } from './exclude.ts'
import { grouped, setApart, symbolBefore } from './figures.ts'
import { inherited } from './inherited.ts'
import { nounBefore, type NounBefore } from './noun-before.ts'
import { countedAt } from './object.ts'
import { rangeFrom } from './range.ts'
import { isTimed, isYear } from './timed.ts'

type T = Tokens<ArabicWord>

/** Between references: «القرارات 1696 و1737». */
const JOINTS: ReadonlySet<string> = new Set(['و', '،', ',', 'او', '-'])

/** Numbers in figures and words. */
export const counted: Pass<ArabicWord, 'quantities'> = {
  id: 'ar/quantities/counted',
  needs: ['times', 'mentions'],
  gives: 'quantities',
  run(draft) {
    const found: Quantity[] = []
    const { tokens } = draft
    for (const { first, last } of draft.sentences) {
      // What a quantity took is not the next one's comparator.
      let floor = first
      let designated = -1
      for (let i = first; i < last;) {
        const begins = tokens.kind[i] === TokenKind.number || tokens.words[i]?.number?.numeral !== undefined
        const number = begins && draft.times.at[i] === -1 ? readNumber(tokens, i, last) : undefined
        if (number === undefined) {
          i++
          continue
        }
        // «القرارات 1696 و1737 و1747»: what follows a reference with «و» is one too.
        if (number.digits && isDesignated(tokens, number, first)) designated = number.last
        else if (
          number.digits &&
          designated === number.first - 1 &&
          JOINTS.has(tokens.words[designated]?.form ?? '') &&
          countedAt(tokens, number.last, last).kind === 'none'
        ) {
          designated = number.last
          i = number.last
          continue
        }
        const made = quantityOf(draft, number, first, last, floor)
        if (made?.quantity !== undefined) {
          const said = inherited(tokens, made.quantity, floor > first ? found[found.length - 1] : undefined, number.first)
          found.push(said)
        }
        if (made !== undefined) floor = made.last
        i = Math.max(made?.last ?? number.last, i + 1)
      }
    }
    return found
  },
}

function quantityOf(
  draft: Draft<ArabicWord>,
  found: NumberReading,
  first: number,
  last: number,
  floor: number,
): { quantity?: Quantity; last: number } | undefined {
  const { tokens } = draft
  if (found.ordinal || isTaken(draft, found)) return undefined
  const read = asShare(tokens, found, first, last)
  const beside = nounBefore(tokens, read, first)
  if (beside !== undefined) return { quantity: besides(tokens, read, beside, first, last), last: read.last }
  const low = setApart(tokens, grouped(tokens, read, last), last)
  const range = rangeFrom(tokens, low, first, last)
  const number = range?.high ?? low
  if (range !== undefined && isTaken(draft, number)) return { last: number.last }
  const symbol = symbolBefore(tokens, read.first, first)
  const after = symbol === undefined ? countedAt(tokens, number.last, last) : { ...symbol, last: number.last }
  if (after.kind === 'none' && number.last < last && isTimed(draft, number.last)) return undefined
  if (after.of && number.value === 1 && !number.digits) return undefined
  if (range === undefined && isBound(tokens, number, last)) return undefined
  if ((after.kind === 'none' || after.of) && isDesignated(tokens, read, first)) return undefined
  const bound = read.lead === 0 ? boundBefore(tokens, range?.first ?? symbol?.first ?? low.first, floor) : undefined
  if (after.kind === 'none' && range !== undefined && isYear(range.low) && isYear(number.value)) return { last: number.last }
  if (after.kind === 'none' && range === undefined && !isBare(tokens, number, bound !== undefined, first, last)) return undefined
  const later = boundAfter(tokens, after.last, last)
  const begin = bound ?? {
    first: range?.first ?? symbol?.first ?? low.first,
    lead: low.first === read.first && (range === undefined || range.first === read.first) ? read.lead : 0,
  }
  const end = later?.last ?? after.last
  const comparator: Comparator = later?.comparator ?? bound?.comparator ?? (number.vague ? '>=' : '=')
  const quantity: Quantity = {
    kind: 'quantity',
    start: sourceAt(tokens, (tokens.from[begin.first] as number) + begin.lead),
    end: tokens.end[end - 1] as number,
    value: range?.low ?? number.value,
    max: range === undefined ? null : number.value,
    comparator,
    object: after.object,
    unit: after.unit,
    per: rateAfter(tokens, end, last) ?? null,
    by: {
      pass: counted.id,
      rule: range !== undefined ? 'ar/quantities/range' : number.vague ? 'ar/quantities/vague' : 'ar/quantities/number',
    },
  }
  return { quantity, last: end }
}

/** A number after its noun: «القوى الست», «شخص واحد على الأقل». */
function besides(tokens: T, number: NumberReading, { first: k, lead, lemma }: NounBefore, first: number, last: number): Quantity {
  const bound = lead === 0 ? boundBefore(tokens, k, first) : undefined
  const later = boundAfter(tokens, number.last, last)
  return {
    kind: 'quantity',
    start: sourceAt(tokens, (tokens.from[bound?.first ?? k] as number) + (bound?.lead ?? lead)),
    end: tokens.end[(later?.last ?? number.last) - 1] as number,
    value: number.value,
    max: null,
    comparator: later?.comparator ?? bound?.comparator ?? '=',
    object: lemma,
    unit: null,
    per: rateAfter(tokens, later?.last ?? number.last, last) ?? null,
    by: { pass: counted.id, rule: 'ar/quantities/noun-first' },
  }
}
