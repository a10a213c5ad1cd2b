// Duals: two of something without a number («سفينتان», «ناقلتي نفط»); definite duals only refer back and are none.

import type { Quantity } from '../../../../model/annotation.ts'
import { sourceAt, TokenKind, type Tokens } from '../../../../text/index.ts'
import type { Draft, Pass } from '../../../draft.ts'
import { complements } from '../../quantity/phrases.ts'
import type { NounReading } from '../../quantity/noun.ts'
import type { ArabicWord } from '../../word.ts'
import { boundBefore } from './bound.ts'

type T = Tokens<ArabicWord>

/** After these a construct has ended: «منطقتي هذه». */
const NO_COMPLEMENT: ReadonlySet<string> = new Set(['من', 'في', 'علي', 'الي', 'عن', 'هذا', 'هذه', 'ان', 'كما', 'قد', 'لقد', 'لم', 'لن', 'ثم', 'مع', 'منذ', 'خلال', 'بعد', 'قبل', 'حيث', 'كان', 'كانت', 'بين', 'او', 'لكن', 'ذلك', 'تلك', 'حتي', 'عند', 'اذا', 'لان', 'هو', 'هي', 'هم', 'انا', 'نحن', 'غير', 'كل', 'بعض', 'سوي', 'قرب', 'عبر', 'ضد', 'تحت', 'فوق', 'امام', 'انه', 'انها', 'ايضا', 'كلها', 'بسبب', 'منه', 'منها', 'اليوم', 'امس', 'وهي', 'وهو', 'ليس', 'لا', 'ما', 'اذ', 'نحو', 'لدي'])
const PREPOSITIONS: ReadonlySet<string> = new Set(['في', 'من', 'علي', 'الي', 'عن', 'بين', 'مع', 'خلال', 'بعد', 'قبل', 'عبر', 'ضد', 'لدي', 'وبين'])

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
        const dual = noun !== undefined && !isPredicate(draft, k, first) && isDual(draft, k, first, last, noun, () => (nominative ??= nominatives(draft))) ? { object: noun.lemma, unit: null, lead: noun.lead } : pairOf(tokens, k, unit)
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

function isDual(draft: Draft<ArabicWord>, k: number, first: number, last: number, noun: NounReading, nominative: () => ReadonlySet<string>): boolean {
  const { tokens } = draft
  if (noun.definite || tokens.words[k]?.number?.time === true || tokens.words[k]?.number?.numeral !== undefined) return false
  if (noun.preposition === 'ك' || (k > first && noun.lead === 0 && isAdjectiveOf(tokens, k - 1, k))) return false
  if (noun.national && follows(tokens, k, first)) return false
  if (noun.number === 'many') return noun.unsure && noun.suffix === '' && nominative().has(pair(tokens, k))
  if (noun.construct) return isConstruct(draft, k, first, last, noun)
  return noun.number === 'two' && noun.suffix === ''
}

/** «س وص حليفان»: a nominative right after two names says what they are. */
function isPredicate(draft: Draft<ArabicWord>, k: number, first: number): boolean {
  const { tokens, mentions } = draft
  if (tokens.words[k]?.form.endsWith('ان') !== true) return false
  if (k > first && /^[وف]?ال.+ان$/u.test(tokens.words[k - 1]?.form ?? '')) return true
  for (let i = k - 1; i >= first && i >= k - 4 && tokens.kind[i] === TokenKind.word; i--) {
    const word = tokens.words[i]
    if (mentions.at[i] === -1 && word?.form.startsWith('ال') !== true) return word?.form === 'هما' || word?.form === 'وهما'
    const name = mentions.items[mentions.at[i] as number]
    if (name !== undefined && name.start > (tokens.start[i] as number) && word?.form.startsWith('و') === true) return true
  }
  return false
}

/** «شخصين مسلحين»: a second dual right after a first describes it. */
function isAdjectiveOf(tokens: T, before: number, k: number): boolean {
  const word = tokens.words[before]
  const noun = word?.number?.noun
  if (word?.number?.pair !== undefined) return true
  if (tokens.words[k]?.splits[0] === undefined || noun === undefined) return word?.number?.numeral?.value === 2
  return noun.number === 'two' || (noun.unsure && noun.number === 'many' && !noun.definite)
}

/** «مصدران أمنيان أميركيان»: a nationality within three words of a dual describes it. */
function follows(tokens: T, k: number, first: number): boolean {
  for (let i = k - 1; i >= first && i >= k - 3 && tokens.kind[i] === TokenKind.word; i--) {
    const word = tokens.words[i]?.number
    if (word?.noun?.number === 'two' || word?.numeral?.value === 2) return true
  }
  return false
}

/** «ناقلتي نفط», «منطقتي الوهط وصبر», «حليفتيها اليابان وكوريا»: before an indefinite noun, or where two are named. */
function isConstruct(draft: Draft<ArabicWord>, k: number, first: number, last: number, noun: NounReading): boolean {
  const { tokens } = draft
  if (k + 1 >= last) return false
  const quoted = tokens.words[k + 1]?.form === '"' || tokens.words[k + 1]?.form === '«'
  if (quoted) return namesTwo(tokens, k + 2, last)
  if (tokens.kind[k + 1] !== TokenKind.word || /^(?:ل|ب)(?:ل|ال)/u.test(tokens.words[k + 1]?.form ?? '')) return false
  const next = tokens.words[k + 1]
  // «زيارتي للرياض», «حقيبتي بشكل …» are mine, not two.
  if (draft.mentions.at[k + 1] === -1 && /^[بل]/u.test(next?.form ?? '') && next?.number?.noun?.preposition !== '') return false
  // «قطاعي» is an adjective after a noun, and no adjective after a preposition or before a name.
  const plain = !noun.unsure || noun.preposition !== '' || (k > first && PREPOSITIONS.has(tokens.words[k - 1]?.form ?? ''))
  if (noun.suffix === '' && plain && isComplement(tokens, k + 1, last, noun.unsure)) return true
  if (noun.unsure && !plain && k > first && describes(tokens.words[k - 1])) return false
  if (noun.unsure && draft.mentions.at[k + 1] === -1 && !(tokens.words[k + 1]?.form.startsWith('ال') ?? false)) return false
  return namesTwo(tokens, k + 1, last)
}

/** An indefinite noun that an adjective may follow: «قصف مدفعي», «بشكل أساسي». */
function describes(word: ArabicWord | undefined): boolean {
  const noun = word?.number?.noun
  return (noun !== undefined && noun.number === 'one' && !noun.definite) || /^ب[^ا]..?$|^ب.{4}$/u.test(word?.form ?? '')
}

/** An indefinite noun without clitics, as far as one can tell. */
function isComplement(tokens: T, k: number, last: number, listed: boolean): boolean {
  const word = k < last && tokens.kind[k] === TokenKind.word ? tokens.words[k] : undefined
  if (word === undefined || word.form.length < 3 || word.form.startsWith('ال') || NO_COMPLEMENT.has(word.form)) return false
  const noun = word.number?.noun
  if (noun !== undefined) return noun.lead === 0 && !noun.definite && noun.suffix === ''
  return complements.has(word.form) || (!listed && !/^(?:[وبلفك]ال|لل|[ويت])|وا$/u.test(word.form))
}

/** «س وص» within six words, before any other mark than quotation marks. */
function namesTwo(tokens: T, k: number, last: number): boolean {
  for (let i = k + 1; i < last && i < k + 6; i++) {
    const form = tokens.words[i]?.form ?? ''
    if (tokens.kind[i] === TokenKind.punctuation && form !== '"' && form !== '«' && form !== '»') return false
    if (form === 'و' || (form.startsWith('و') && form.length > 3 && tokens.words[i]?.splits.some((s) => s.conjunction === 'و') === true)) return true
  }
  return false
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
    if (form.endsWith('ان') && tokens.words[k]?.number?.noun?.number === 'two' && tokens.words[k]?.number?.noun?.definite === false) pairs.add(pair(tokens, k))
  }
  return pairs
}

/** Stems of a word and the next, without the endings of number and case. */
function pair(tokens: T, k: number): string {
  const stem = (i: number): string => (tokens.words[i]?.form ?? '').replace(/(?:ان|ين)$/u, '')
  return `${stem(k)} ${stem(k + 1)}`
}
