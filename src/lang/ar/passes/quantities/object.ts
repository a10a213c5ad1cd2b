// What is counted: the unit or noun after a number, with its English lemma and where it ends.

import { isGlued } from '../../../../number/index.ts'
import { TokenKind, type Tokens } from '../../../../text/index.ts'
import { phraseAt } from '../../../phrase.ts'
import { compounds, units } from '../../quantity/phrases.ts'
import type { ArabicWord } from '../../word.ts'

/** What is counted, up to token `last`; `last` is where the number ended when nothing followed. */
export interface Counted {
  readonly object: string | null
  readonly unit: string | null
  readonly kind: 'noun' | 'unit' | 'percent' | 'none'
  readonly last: number
  /** «من» parts the number from the noun. */
  readonly of: boolean
}

type T = Tokens<ArabicWord>

/** Heads that say nothing of the kind: «ثلاثة من كبار المسؤولين», «عشرات من عناصر الجيش». */
const PARTITIVE: ReadonlySet<string> = new Set([
  'كبار',
  'ابرز',
  'اهم',
  'اكبر',
  'اشهر',
  'اصل',
  'بين',
  'ابناء',
  'افراد',
  'عناصر',
  'رجال',
  'قوات',
  'سكان',
  'طاقم',
  'قيمه',
  'اجمالي',
  'مجموع',
  'عدد',
  'مساحه',
  'حجم',
  'انتاج',
])
/** Adverbs with tanwin, which nothing counts. */
const ADVERBS: ReadonlySet<string> = new Set([
  'تقريبا',
  'ايضا',
  'حاليا',
  'فقطا',
  'يوميا',
  'سنويا',
  'شهريا',
  'اسبوعيا',
  'مقارنه',
  'وفقا',
  'خصوصا',
  'تحديدا',
  'فورا',
  'معا',
  'جميعا',
  'اجمالا',
  'نسبيا',
  'مجددا',
  'لاحقا',
  'سابقا',
  'موخرا',
  'اضافيا',
  'بدءا',
  'انطلاقا',
  'نظرا',
  'استنادا',
  'عالميا',
  'رسميا',
  'محليا',
  'تباعا',
  'سرا',
  'جوا',
  'برا',
  'بحرا',
  'زائدا',
  'فضلا',
  'بدلا',
  'ابتداء',
  'اعتبارا',
  'مشيرا',
  'موكدا',
  'مضيفا',
])
const OTHERS: ReadonlySet<string> = new Set(['اخرين', 'اخرون', 'اخر', 'اخري', 'اخران', 'اخريات', 'اخرا'])
const MASS: ReadonlySet<string> = new Set(['mass', 'volume', 'area', 'money'])
const MEASURED: Readonly<Record<string, string>> = {
  length: 'distance',
  area: 'area',
  mass: 'weight',
  volume: 'volume',
  power: 'power',
  temperature: 'temperature',
  money: 'money',
}

/** Reads what is counted from token `k`, before `last`. */
export function countedAt(tokens: T, k: number, last: number): Counted {
  const none: Counted = { object: null, unit: null, kind: 'none', last: k, of: false }
  if (k >= last) return none
  // «تسعة "عناصر» opens a quotation, «منطقة 918" جزء» closes one.
  const opens = (tokens.words[k]?.form === '"' && !isGlued(tokens, k)) || tokens.words[k]?.form === '«'
  const quote = opens ? 1 : 0
  const unit = phraseAt(units, tokens, k, last)
  if (unit !== undefined && !(unit.means.two && unit.means.kind !== '')) {
    const of = MASS.has(unit.means.kind) || unit.means.kind === 'percent' ? ofNoun(tokens, unit.last, last) : undefined
    const beside = of === undefined && unit.means.kind === 'volume' ? nounAt(tokens, unit.last, last) : undefined
    const named = of ?? beside
    const kind = unit.means.kind === 'percent' ? 'percent' : 'unit'
    const end =
      unit.means.kind === 'money' || (unit.means.kind === 'percent' && PARTITIVE.has(tokens.words[unit.last + 1]?.form ?? ''))
        ? unit.last
        : (named?.last ?? unit.last)
    return { object: named?.object ?? MEASURED[unit.means.kind] ?? null, unit: unit.means.unit, kind, last: end, of: false }
  }
  // «مئات الملايين من الدولارات».
  const stuff = tokens.words[k]?.form === 'من' ? phraseAt(units, tokens, k + 1, last) : undefined
  if (stuff !== undefined && tokens.words[k + 1]?.form.startsWith('ال') === true)
    return { object: MEASURED[stuff.means.kind] ?? null, unit: stuff.means.unit, kind: 'unit', last: stuff.last, of: true }
  const noun = nounAt(tokens, k + quote, last)
  if (noun !== undefined) return { object: noun.object, unit: null, kind: 'noun', last: noun.last, of: false }
  if (OTHERS.has(tokens.words[k]?.form ?? '')) return { object: 'person', unit: null, kind: 'noun', last: k + 1, of: false }
  if (isAccusative(tokens, k)) return { object: null, unit: null, kind: 'noun', last: k + 1, of: false }
  const of = ofNoun(tokens, k, last)
  return of === undefined ? none : { object: of.object, unit: null, kind: 'noun', last: of.last, of: true }
}

/** A noun nobody listed, which its tanwin shows («5868 مخالفاً»). */
function isAccusative(tokens: T, k: number): boolean {
  const word = tokens.words[k]
  if (tokens.kind[k] !== TokenKind.word || word?.number !== undefined || (word?.form.length ?? 0) < 4) return false
  return /\u064bا?$|ا\u064b$/u.test(tokens.folded.source.slice(tokens.start[k], tokens.end[k])) && !ADVERBS.has(word?.form ?? '')
}

/** A counted noun without preposition at `k`. */
function nounAt(tokens: T, k: number, last: number): { object: string; last: number } | undefined {
  const compound = phraseAt(compounds, tokens, k, last)
  if (compound !== undefined) return { object: compound.means, last: compound.last }
  const word = k < last ? tokens.words[k]?.number : undefined
  if (word?.noun === undefined || word.noun.lead > 0 || word.time) return undefined
  return { object: word.noun.lemma, last: k + 1 }
}

/** «من القادة», «، من المواد», «من كبار المسؤولين», «منهم». */
function ofNoun(tokens: T, k: number, last: number): { object: string | null; last: number } | undefined {
  let i = k
  if (i < last && tokens.words[i]?.form === '،' && tokens.words[i + 1]?.form === 'من') i++
  const form = i < last ? tokens.words[i]?.form : undefined
  const whole = form === 'من' ? tokens.words[i + 1]?.number?.numeral : undefined
  // «أربعة من التسعة»: the part counts.
  if (whole?.kind === 'unit' && whole.definite && whole.lead === 0) return { object: null, last: i + 2 }
  if (form === 'منهم' || form === 'منهن') return { object: 'person', last: i + 1 }
  if (form !== 'من' || i + 1 >= last || tokens.kind[i + 1] !== TokenKind.word) return undefined
  let head = i + 1
  let noun = tokens.words[head]?.number?.noun
  let partitive = false
  if (PARTITIVE.has(tokens.words[head]?.form ?? '')) {
    const next = head + 1 < last ? tokens.words[head + 1]?.number?.noun : undefined
    if (next !== undefined && next.lead === 0) {
      head++
      noun = next
      partitive = true
    }
  }
  if (noun === undefined || noun.lead > 0 || tokens.words[head]?.number?.time === true) return undefined
  // «ثلاثة من القادة», «اثنين من مواطنيها»: a part of a plural, or of a stuff.
  return partitive || noun.definite || noun.suffix !== '' || noun.number === 'many' ? { object: noun.lemma, last: head + 1 } : undefined
}
