// Bare numbers: whether a number with nothing counted after it still counts something.

import type { NumberReading } from '../../../../number/index.ts'
import { TokenKind, type Tokens } from '../../../../text/index.ts'
import type { ArabicWord } from '../../word.ts'
import { isNumbering } from './exclude.ts'

type T = Tokens<ArabicWord>

/** Before a share, words that make it a measure: «بنسبة الخمس», «إلى النصف». */
const SHARE: ReadonlySet<string> = new Set(['بنسبه', 'نسبه', 'بمقدار', 'بمعدل', 'الي', 'بواقع', 'بحوالي', 'من', 'نحو', 'بنحو', 'حوالي'])

/** «بنسبة الخمس»: 5 to 10 in the feminine with the article are fractions after words of share. */
export function asShare(tokens: T, number: NumberReading, first: number, last: number): NumberReading {
  const word = tokens.words[number.first]
  const before = number.first > first ? tokens.words[number.first - 1]?.form : undefined
  const follows = number.last < last ? (tokens.words[number.last]?.form ?? '') : ''
  if (
    !number.digits &&
    !number.definite &&
    number.value >= 5 &&
    number.value <= 10 &&
    number.last === number.first + 1 &&
    word?.form.endsWith('ه') !== true &&
    WHOLE.has(follows)
  )
    return { ...number, value: 1 / number.value, fraction: true }
  const feminine =
    word !== undefined &&
    number.definite &&
    !word.form.endsWith('ه') &&
    number.value >= 5 &&
    number.value <= 10 &&
    number.last === number.first + 1
  if (!feminine || before === undefined || !SHARE.has(before)) return number
  const next = number.last < last ? tokens.words[number.last] : undefined
  return next?.form.startsWith('ال') === true || next?.number?.noun !== undefined
    ? number
    : { ...number, value: 1 / number.value, fraction: true }
}

/** The article before figures, with proclitics. */
const ARTICLE: ReadonlySet<string> = new Set(['ال', 'وال', 'بال', 'لل', 'فال'])

/** «نصف نهائي», «نصف الكرة» and what no whole can be. */
const NO_WHOLE: ReadonlySet<string> = new Set([
  'النهايي',
  'نهايي',
  'الكره',
  'الدايره',
  'دايره',
  'سنوي',
  'السنوي',
  'سنويه',
  'السنويه',
  'شهري',
  'الشهري',
  'رسمي',
  'رسميه',
  'قرن',
  'في',
  'علي',
  'الي',
  'عن',
  'مع',
  'ان',
  'او',
  'منذ',
  'بعد',
  'قبل',
  'كان',
  'كانت',
  'هذا',
  'هذه',
  'التي',
  'الذي',
  'قطريا',
  'مفتوح',
  'مغلق',
  'عاريه',
  'عار',
  'اليه',
])

/** «خمس عدد السكان» is a fifth. */
const WHOLE: ReadonlySet<string> = new Set([
  'عدد',
  'مساحه',
  'سكان',
  'ميزانيه',
  'اجمالي',
  'انتاج',
  'قيمه',
  'حجم',
  'مجموع',
  'صادرات',
  'واردات',
  'امدادات',
  'احتياطي',
  'استهلاك',
])

/** Whether `number`, which no unit or counted noun follows, counts; `bounded` when a comparator stands before it. */
export function isBare(tokens: T, number: NumberReading, bounded: boolean, first: number, last: number): boolean {
  // «دور الـ16», «الذكرى الـ70» are ranks.
  if (number.digits && number.first > first && ARTICLE.has(tokens.words[number.first - 1]?.form ?? '')) return false
  if (number.digits) return !isNumbering(tokens, number, first, last) && (bounded || !isLoose(tokens, number, first, last))
  const next = number.last < last ? tokens.words[number.last] : undefined
  const numeral = tokens.words[number.first]?.number?.numeral
  if (number.fraction) return isShare(tokens, number, first, next)
  // «… وواحد في نجران» counts on; «واحد من أبرز …» is a determiner.
  if (number.value === 1) return numeral?.conjunction === 'و' && next !== undefined && /^(?:في|علي|الي|ب.+)$/u.test(next.form)
  if (numeral?.kind === 'zero' || numeral?.kind === 'minus') return false
  // «مقاتلات الاف-16» is a letter.
  if (number.vague) return !(next?.form === '-' && tokens.kind[number.last + 1] === TokenKind.number)
  if (number.definite) return false
  // «أسبوعين أو ثلاثة».
  if (number.first - 2 >= first && tokens.words[number.first - 1]?.form === 'او' && tokens.words[number.first - 2]?.number?.time === true)
    return false
  // «ألف», «مئة» and other homographs count only before something counted.
  if (
    number.last === number.first + 1 &&
    (numeral?.kind === 'hundred' || numeral?.kind === 'scale' || numeral?.kind === 'scale-or-dual' || numeral?.kind === 'ten')
  )
    return bounded
  return true
}

/** «نصف السكان», «ثلثي مساحتها»; «النصف الأول» and «نصف نهائي» are none. */
function isShare(tokens: T, number: NumberReading, first: number, next: ArabicWord | undefined): boolean {
  if (/(?:ها|هم|ه|هن)$/u.test(tokens.words[number.first]?.form ?? '')) return true
  if (next?.number?.time === true || next?.number?.numeral?.kind === 'ordinal') return false
  const before = number.first > first ? tokens.words[number.first - 1]?.form : undefined
  if (number.definite) return before !== undefined && SHARE.has(before) && (next === undefined || !next.form.startsWith('ال'))
  return next !== undefined && tokens.kind[number.last] === TokenKind.word && next.form.length > 2 && !NO_WHOLE.has(next.form)
}

/** Figures between words that neither count nor are counted: a year with two digits, a rank in a table. */
function isLoose(tokens: T, number: NumberReading, first: number, last: number): boolean {
  const before = number.first > first ? tokens.words[number.first - 1] : undefined
  const after = number.last < last ? tokens.words[number.last] : undefined
  if (before === undefined && after === undefined) return true
  return before?.number?.time === true
}
