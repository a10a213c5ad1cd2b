// Weekends: «عطلة نهاية الأسبوع», «مطلع الأسبوع» (which agencies write for the Saturday and Sunday just past).

import { unitAround, unresolved, weekdayOf, type Interval } from '../../../../time/index.ts'
import { form, isWord, time, type Scan } from './scan.ts'

/** The weekend at `i`: Saturday and Sunday, the nearest past one unless words or tense say otherwise. */
export function weekendAt(s: Scan, i: number): { interval: Interval; next: number } | undefined {
  const holiday = isWord(s, i, 'عطله') ? 1 : 0
  const opens = isWord(s, i + holiday, 'نهايه') || (holiday === 0 && isWord(s, i, 'مطلع'))
  const week = time(s, i + holiday + 1)
  if (!opens || week?.unit?.unit !== 'week' || !week.definite) return undefined
  const k = i + holiday + 2
  const shift = time(s, k)?.shift
  const { anchor } = s
  const told = shift === '-1' || shift === '0' || shift === '1'
  const next = told ? k + 1 : k
  if (anchor === undefined) return { interval: unresolved, next }
  const saturday = (day: number): Interval => ({ from: day, to: day + 1 })
  const thisWeek = (unitAround('week', anchor, 0).from as number) + 5
  if (shift === '-1') return { interval: saturday(thisWeek - 7), next }
  if (shift === '1')
    return { interval: saturday(form(s, k).endsWith('ه') ? (weekdayOf(anchor) < 6 ? thisWeek : thisWeek + 7) : thisWeek + 7), next }
  const future = shift === '0' || s.tense(i) === 'future'
  return { interval: saturday(future || anchor >= thisWeek ? thisWeek : thisWeek - 7), next }
}
