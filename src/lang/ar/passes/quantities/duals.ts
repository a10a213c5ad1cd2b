// Duals: two of something without a number («سفينتان», «ناقلتي نفط»); definite duals only refer back and are none.

import type { Quantity } from '../../../../model/annotation.ts'
import { sourceAt, TokenKind, type Tokens } from '../../../../text/index.ts'
import type { Draft, Pass } from '../../../draft.ts'
import type { NounReading } from '../../quantity/noun.ts'
import type { ArabicWord } from '../../word.ts'
import { boundBefore } from './bound.ts'
import { isComplement, isConstruct } from './construct.ts'
import { follows, isAdjectiveOf, isPredicate } from './described.ts'

type T = Tokens<ArabicWord>

/** Nouns and measures in the dual. */
export const duals: Pass<ArabicWord, 'quantities'> = {
  id: 'ar/quantities/duals',
  needs: ['times', 'mentions'],
  gives: 'quantities',
  run(draft) {
    const found: Quantity[] = []
    const { tokens } = draft
    let nominative: ReadonlySet<string> | undefined
    for (const { first, last } of draft.sentences) {
      for (let k = first; k < last; k++) {
        if (tokens.kind[k] !== TokenKind.word || draft.times.at[k] !== -1 || draft.mentions.at[k] !== -1) continue
        const word = tokens.words[k]?.number
        if (word === undefined) continue
        const { noun, pair: unit } = word
        if (unit === undefined && (noun === undefined || noun.definite || !(noun.number === 'two' || noun.unsure))) continue
        const dual =
          noun !== undefined &&
          !isPredicate(draft, k, first) &&
          isDual(draft, k, first, last, noun, () => (nominative ??= nominatives(draft)))
            ? { object: noun.lemma, unit: null, lead: noun.lead }
            : pairOf(tokens, k, unit)
        if (dual === undefined) continue
        // «نحو بلدتي …» is a direction.
        const bound = dual.lead === 0 && noun?.construct !== true ? boundBefore(tokens, k, first) : undefined
        const end = k + 1 + (noun?.construct === true && draft.mentions.at[k + 1] === -1 && isComplement(tokens, k + 1, last, true) ? 1 : 0)
        found.push({
          kind: 'quantity',
          start: sourceAt(tokens, (tokens.from[bound?.first ?? k] as number) + (bound?.lead ?? dual.lead)),
          end: noun?.suffix ? (tokens.end[k] as number) : (tokens.end[end - 1] as number),
          value: 2,
          max: null,
          comparator: bound?.comparator ?? '=',
          object: dual.object,
          unit: dual.unit,
          per: null,
          by: { pass: duals.id, rule: dual.unit === null ? 'ar/quantities/dual' : 'ar/quantities/dual-unit' },
        })
        k = end - 1
      }
    }
    return found
  },
}

function isDual(
  draft: Draft<ArabicWord>,
  k: number,
  first: number,
  last: number,
  noun: NounReading,
  nominative: () => ReadonlySet<string>,
): boolean {
  const { tokens } = draft
  if (noun.definite || tokens.words[k]?.number?.time === true || tokens.words[k]?.number?.numeral !== undefined) return false
  if (noun.preposition === 'ك' || (k > first && noun.lead === 0 && isAdjectiveOf(tokens, k - 1, k))) return false
  if (noun.national && follows(tokens, k, first)) return false
  if (noun.number === 'many') return noun.unsure && noun.suffix === '' && nominative().has(pair(tokens, k))
  if (noun.construct) return isConstruct(draft, k, first, last, noun)
  return noun.number === 'two' && noun.suffix === ''
}

/** A measure in the dual: «طنين», «كيلومترين», «دولارين». */
function pairOf(tokens: T, k: number, unit: string | undefined): { object: string | null; unit: string; lead: number } | undefined {
  if (unit === undefined || (k > 0 && tokens.words[k - 1]?.number?.numeral !== undefined)) return undefined
  return { object: null, unit, lead: 0 }
}

/** Indefinite nominative duals of the article with the word after («كوريان شماليان»), as what their oblique forms would be. */
function nominatives(draft: Draft<ArabicWord>): ReadonlySet<string> {
  const pairs = new Set<string>()
  const { tokens } = draft
  for (let k = 0; k < tokens.count; k++) {
    const form = tokens.words[k]?.form ?? ''
    if (form.endsWith('ان') && tokens.words[k]?.number?.noun?.number === 'two' && tokens.words[k]?.number?.noun?.definite === false)
      pairs.add(pair(tokens, k))
  }
  return pairs
}

/** Stems of a word and the next, without the endings of number and case. */
function pair(tokens: T, k: number): string {
  const stem = (i: number): string => (tokens.words[i]?.form ?? '').replace(/(?:ان|ين)$/u, '')
  return `${stem(k)} ${stem(k + 1)}`
}
