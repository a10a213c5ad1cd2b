// Duals in construct: «ناقلتي نفط», «منطقتي الوهط وصبر», and the adjectives and possessives that look alike.

import { TokenKind, type Tokens } from '../../../../text/index.ts'
import type { Draft } from '../../../draft.ts'
import type { NounReading } from '../../quantity/noun.ts'
import { complements } from '../../quantity/phrases.ts'
import type { ArabicWord } from '../../word.ts'

type T = Tokens<ArabicWord>

/** After these a construct has ended: «منطقتي هذه». */
const NO_COMPLEMENT: ReadonlySet<string> = new Set([
  'من',
  'في',
  'علي',
  'الي',
  'عن',
  'هذا',
  'هذه',
  'ان',
  'كما',
  'قد',
  'لقد',
  'لم',
  'لن',
  'ثم',
  'مع',
  'منذ',
  'خلال',
  'بعد',
  'قبل',
  'حيث',
  'كان',
  'كانت',
  'بين',
  'او',
  'لكن',
  'ذلك',
  'تلك',
  'حتي',
  'عند',
  'اذا',
  'لان',
  'هو',
  'هي',
  'هم',
  'انا',
  'نحن',
  'غير',
  'كل',
  'بعض',
  'سوي',
  'قرب',
  'عبر',
  'ضد',
  'تحت',
  'فوق',
  'امام',
  'انه',
  'انها',
  'ايضا',
  'كلها',
  'بسبب',
  'منه',
  'منها',
  'اليوم',
  'امس',
  'وهي',
  'وهو',
  'ليس',
  'لا',
  'ما',
  'اذ',
  'نحو',
  'لدي',
])
const PREPOSITIONS: ReadonlySet<string> = new Set([
  'في',
  'من',
  'علي',
  'الي',
  'عن',
  'بين',
  'مع',
  'خلال',
  'بعد',
  'قبل',
  'عبر',
  'ضد',
  'لدي',
  'وبين',
])

/** «ناقلتي نفط», «منطقتي الوهط وصبر», «حليفتيها اليابان وكوريا»: before an indefinite noun, or where two are named. */
export function isConstruct(draft: Draft<ArabicWord>, k: number, first: number, last: number, noun: NounReading): boolean {
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
export function isComplement(tokens: T, k: number, last: number, listed: boolean): boolean {
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
    if (form === 'و' || (form.startsWith('و') && form.length > 3 && tokens.words[i]?.splits.some((s) => s.conjunction === 'و') === true))
      return true
  }
  return false
}
