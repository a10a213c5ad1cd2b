// Tense: in which direction a clause looks, by its nearest telling word; asked only for dates that state no direction themselves.

import { mark, TokenKind, type Tokens } from '../../../../text/index.ts'
import type { Tense } from '../../../../time/index.ts'
import type { ArabicWord } from '../../word.ts'
import type { TenseMark } from '../../words/time.ts'

/** Words that open a reported clause: what follows them says nothing of the date before them. */
const OPENS: ReadonlySet<string> = new Set([
  'ان',
  'بان',
  'وان',
  'انه',
  'انها',
  'انهم',
  'بانه',
  'بانها',
  'وانه',
  'وانها',
  'الذي',
  'التي',
  'الذين',
])

/** Before «من», words that begin what is to be in force. */
const FROM: ReadonlySet<string> = new Set(['اعتبارا', 'بدءا', 'ابتداء', 'واعتبارا'])
const PREPOSITIONS: ReadonlySet<string> = new Set([
  'الي',
  'في',
  'علي',
  'من',
  'عن',
  'بعد',
  'قبل',
  'منذ',
  'خلال',
  'عند',
  'اثر',
  'عقب',
  'حول',
  'بشان',
  'مع',
  'دون',
  'غير',
  'اي',
])

const REACH = 30
const OPENING = 6
const TENSE: Readonly<Record<TenseMark, Tense>> = { future: 'future', planned: 'near', past: 'past', punctual: 'past' }

/**
 * The tense around token `i` of a sentence `[first, last)`: the nearest word before it that tells one; without any, the first after it
 * and before a reported or relative clause.
 */
export function tenseAt(tokens: Tokens<ArabicWord>, first: number, last: number, i: number): Tense {
  const before = i > first ? tokens.words[i - 1]?.form : undefined
  if (before === 'بحلول' || before === 'حتي' || before === 'وحتي' || (before === 'من' && FROM.has(tokens.words[i - 2]?.form ?? '')))
    return 'near'
  // «تسليم سبتمبر»: what is traded for delivery lies ahead.
  if (before === 'تسليم' || before === 'لتسليم' || before === 'استحقاق') return 'future'
  // A date that opens a quotation belongs to the clause inside.
  const opens = quoteBefore(tokens, first, i)
  for (let k = i - 1; !opens && k >= first && i - k <= REACH; k--) {
    const facts = tokens.words[k]?.time
    // «المستمرة منذ يوم الأحد»
    if (facts?.signal === 'since' && i - k <= 6) return 'past'
    const mark = isNoun(tokens, first, k) ? undefined : facts?.tense
    if (mark !== undefined) return mark === 'future' && wasPlanned(tokens, first, k) ? 'past' : TENSE[mark]
  }
  // The verb stands before its date, unless the date opens the sentence.
  if (!opens && i - first > OPENING) return undefined
  for (let k = i + 1; k < last && k - i <= REACH; k++) {
    const word = tokens.words[k] as ArabicWord
    const mark = word.time?.tense
    if (mark !== undefined) return TENSE[mark]
    if (tokens.kind[k] === TokenKind.word && OPENS.has(word.form)) return undefined
  }
  return undefined
}

/** Whether a quotation mark stands before `i`, one word between them allowed. */
function quoteBefore(tokens: Tokens<ArabicWord>, first: number, i: number): boolean {
  for (let k = i - 1; k >= first && i - k <= 2; k--) if (tokens.kind[k] === TokenKind.punctuation) return '"«“'.includes(mark(tokens, k))
  return false
}

/** «إلى عقد», «بعد نشر»: after a preposition the form is a noun. */
function isNoun(tokens: Tokens<ArabicWord>, first: number, k: number): boolean {
  if (k <= first || tokens.words[k]?.time?.tense === 'future') return false
  return (tokens.words[k]?.time?.preposition ?? '') !== '' || PREPOSITIONS.has((tokens.words[k - 1] as ArabicWord).form)
}

/** «كان من المقرر», «كانت المحادثات متوقعة»: what was to come then. */
function wasPlanned(tokens: Tokens<ArabicWord>, first: number, k: number): boolean {
  for (let j = k - 1; j >= first && k - j <= 3; j--) {
    const body = tokens.words[j]?.time?.body
    if (body === 'كان' || body === 'كانت') return true
  }
  return false
}

/** Whether the nearest telling word before `i` says that something happened once. */
export function isPunctual(tokens: Tokens<ArabicWord>, first: number, i: number): boolean {
  for (let k = i - 1; k >= first && i - k <= 12; k--) {
    const word = tokens.words[k] as ArabicWord
    if (word.form === 'لم' || word.form === 'ولم' || word.form === 'اول') return false
    const mark = word.time?.tense
    if (mark !== undefined) return mark === 'punctual'
  }
  return false
}
