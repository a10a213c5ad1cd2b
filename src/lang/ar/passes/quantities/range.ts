// Ranges: «بين 5 و7», «من 10 إلى 20», «5-7», «خمسة أو ستة», the power spoken once («بين 5 و7 ملايين»).

import { isGlued, type NumberReading } from '../../../../number/index.ts'
import type { Tokens } from '../../../../text/index.ts'
import { readNumber } from '../../numbers/index.ts'
import type { ArabicWord } from '../../word.ts'
import { countedAt } from './object.ts'

/** A range: where it begins, the lower and the upper number. */
export interface Range {
  readonly first: number
  readonly low: number
  readonly high: NumberReading
}

type T = Tokens<ArabicWord>

/** After these «من … إلى …» is a change, and its ends are two quantities. */
const CHANGE: ReadonlySet<string> = new Set([
  'ارتفع',
  'ارتفعت',
  'انخفض',
  'انخفضت',
  'زاد',
  'زادت',
  'رفع',
  'رفعت',
  'خفض',
  'خفضت',
  'تراجع',
  'تراجعت',
  'قفز',
  'قفزت',
  'صعد',
  'صعدت',
  'هبط',
  'هبطت',
  'تقلص',
  'تقلصت',
  'ترتفع',
  'يرتفع',
  'رفعها',
  'خفضها',
  'تنخفض',
  'ينخفض',
  'تحول',
  'تغير',
  'ارتفاع',
  'انخفاض',
  'زياده',
  'تراجع',
  'نما',
  'نمت',
  'انتقل',
  'تضاعف',
  'رفع',
  'خفض',
  'تحسن',
  'بارتفاع',
  'وارتفع',
  'وارتفعت',
  'وانخفض',
  'لترتفع',
  'ليرتفع',
])

const AMOUNT: ReadonlySet<string> = new Set(['بنسبه', 'بمقدار', 'بواقع', 'بقيمه', 'عند', 'نسبه', 'الي', '%'])

/** The range whose first number is `low`, in the sentence `[first, last)`. */
export function rangeFrom(tokens: T, low: NumberReading, first: number, last: number): Range | undefined {
  const before = low.first > first && low.lead === 0 ? form(tokens, low.first - 1) : ''
  const between = before === 'بين' || before === 'وبين' || before === 'مابين'
  const after = countedAt(tokens, low.last, last)
  for (const k of after.last === low.last ? [low.last] : [low.last, after.last]) {
    const joint = form(tokens, k)
    const high = upper(tokens, joint, k, low, between, before, last)
    if (high === undefined) continue
    if (joint === 'الي' && isChange(tokens, low.first, first)) return undefined
    const value =
      high.scale > 1 && low.scale === 1 && low.value < high.value / high.scale && k === low.last ? low.value * high.scale : low.value
    if (high.value <= value) continue
    return { first: between || before === 'من' ? opening(tokens, low.first - 1, first, between) : low.first, low: value, high }
  }
  return undefined
}

function upper(
  tokens: T,
  joint: string,
  k: number,
  low: NumberReading,
  between: boolean,
  before: string,
  last: number,
): NumberReading | undefined {
  if (k >= last) return undefined
  const here = readNumber(tokens, k, last)
  // «بين خمسة وسبعة», «من عشرة لعشرين»: the joint is glued to the number.
  if (here !== undefined && !here.ordinal && here.lead > 0) {
    const numeral = tokens.words[k]?.number?.numeral
    if (between && numeral?.conjunction === 'و') return here
    return before === 'من' && numeral?.preposition === 'ل' ? here : undefined
  }
  const next = readNumber(tokens, k + 1, last)
  if (next === undefined || next.ordinal || next.lead > 0 || next.vague) return undefined
  if (joint === 'و') return between ? next : undefined
  if (joint === 'الي' || joint === 'حتي') {
    if (before === 'من' || between) return next
    // «بنسبة 5 إلى 20» and «بمقدار 8 دولارات إلى 20» tell a change and its end.
    return joint === 'الي' && k === low.last && low.lead === 0 && !AMOUNT.has(before) ? next : undefined
  }
  if (joint === 'او') return next.value <= low.value * 3 && low.vague === next.vague ? next : undefined
  if (joint !== '-' || !low.digits || !next.digits || countedAt(tokens, next.last, last).kind === 'none') return undefined
  return isGlued(tokens, k) === isGlued(tokens, k + 1) ? next : undefined
}

function isChange(tokens: T, k: number, first: number): boolean {
  for (let i = k - 1; i >= first && i > k - 9; i--) if (CHANGE.has(form(tokens, i))) return true
  return false
}

/** «ما بين» begins a token earlier; «من» itself stays out. */
function opening(tokens: T, k: number, first: number, between: boolean): number {
  if (!between) return k + 1
  return k > first && form(tokens, k - 1) === 'ما' ? k - 1 : k
}

function form(tokens: T, k: number): string {
  return tokens.words[k]?.form ?? ''
}
