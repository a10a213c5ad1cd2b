// Nouns before their number: «القوى الدولية الست», «الأشخاص الـ12», «أطفالها الثلاثة», «شخص واحد», «سفينتان اثنتان».

import type { NumberReading } from '../../../../number/index.ts'
import type { Tokens } from '../../../../text/index.ts'
import type { ArabicWord } from '../../word.ts'

/** The noun that a number describes: its token and lemma. */
export interface NounBefore {
  readonly first: number
  readonly lead: number
  readonly lemma: string | null
}

type T = Tokens<ArabicWord>

/** «آن واحد», «جانب واحد» and the like mean "the same" or "a single", and count nothing. */
const SINGLE: ReadonlySet<string> = new Set([
  'ان',
  'وقت',
  'جانب',
  'طرف',
  'صف',
  'كل',
  'رقم',
  'سبب',
  'اكثر',
  'لا',
  'ولا',
  'شيء',
  'اتجاه',
  'راي',
  'مكان',
  'هدف',
  'سقف',
  'صوت',
  'امر',
  'نوع',
  'شكل',
  'اطار',
  'قطب',
  'يد',
  'خندق',
  'شعب',
])

/** The noun right before `number`, or parted from it by one definite adjective, that the number counts. */
export function nounBefore(tokens: T, number: NumberReading, first: number): NounBefore | undefined {
  if (number.lead > 0 || number.fraction || number.vague) return undefined
  if (!number.digits && number.value === 1) return single(tokens, number, first)
  if (!number.digits && !number.definite && number.value === 2 && number.last === number.first + 1) return pair(tokens, number, first)
  const article = number.digits && tokens.words[number.first - 1]?.form === 'ال' ? 1 : 0
  if (!number.definite && article === 0) return undefined
  for (let k = number.first - 1 - article; k >= first && k >= number.first - 2 - article; k--) {
    const word = tokens.words[k]
    const noun = word?.number?.noun
    if (word?.number?.time === true) return undefined
    if (noun?.number === 'many' && (noun.definite || noun.suffix !== '')) return { first: k, lead: noun.lead, lemma: noun.lemma }
    // A plural nobody listed: «المرجعيات الثلاث».
    if (noun === undefined && number.value > 2 && k === number.first - 1 && /^ال.{3,}(?:ات|ين|ون)$/u.test(word?.form ?? ''))
      return { first: k, lead: 0, lemma: null }
    if (word?.splits[0] === undefined || !/^[وبلفك]?ال|^لل/u.test(word.form)) return undefined
  }
  return undefined
}

/** «سفينتين اثنتين», «دبلوماسيين روسيين اثنين». */
function pair(tokens: T, number: NumberReading, first: number): NounBefore | undefined {
  for (let k = number.first - 1; k >= first && k >= number.first - 2; k--) {
    const word = tokens.words[k]
    const noun = word?.number?.noun
    if (word === undefined || !/(?:ان|ين)$/u.test(word.form) || noun?.definite === true) return undefined
    if (noun !== undefined && !(noun.national && k - 1 >= first && /(?:ان|ين)$/u.test(tokens.words[k - 1]?.form ?? '')))
      return { first: k, lead: noun.lead, lemma: noun.lemma }
  }
  return undefined
}

function single(tokens: T, number: NumberReading, first: number): NounBefore | undefined {
  const k = number.first - 1
  const word = k >= first ? tokens.words[k] : undefined
  const noun = word?.number?.noun
  if (word === undefined || noun === undefined || word.number?.time === true || number.definite || SINGLE.has(word.form)) return undefined
  return noun.number === 'one' && !noun.definite && noun.suffix === '' && !noun.national
    ? { first: k, lead: noun.lead, lemma: noun.lemma }
    : undefined
}
