// Parts of the day: «صباح», «بعد الظهر», «منتصف الليل», «ساعة متأخرة من مساء».

import type { DayPart } from '../../../../time/index.ts'
import { form, isWord, time, type Scan } from './scan.ts'

/** A part of the day found at a token. */
export interface FoundPart {
  readonly part: DayPart
  readonly next: number
}

/** The part of the day that begins at `i`. */
export function partAt(s: Scan, i: number): FoundPart | undefined {
  const word = form(s, i)
  const facts = time(s, i)
  if (word === 'في' || word === 'من') {
    const inner = time(s, i + 1)
    return inner?.part !== undefined && inner.definite && inner.lead === 0 ? { part: inner.part, next: i + 2 } : undefined
  }
  if (facts?.part !== undefined && facts.day === undefined) return { part: facts.part, next: i + 1 }
  const noon = time(s, i + 1)?.part
  if (isWord(s, i, 'بعد') || isWord(s, i, 'بعيد')) {
    if (isWord(s, i + 1, 'منتصف') && time(s, i + 2)?.part === 'night') return { part: 'dawn', next: i + 3 }
    if (noon === 'noon' || noon === 'afternoon') return { part: 'afternoon', next: i + 2 }
    return noon === 'evening' ? { part: 'evening', next: i + 2 } : undefined
  }
  if (isWord(s, i, 'قبل') || isWord(s, i, 'قبيل')) {
    if (noon === 'noon') return { part: 'morning', next: i + 2 }
    return noon === 'evening' ? { part: 'afternoon', next: i + 2 } : undefined
  }
  if (facts?.edge === 'mid') {
    const joined = form(s, i + 1) === '-' ? i + 2 : i + 1
    const of = time(s, joined)?.part
    if (of === 'night') return { part: 'midnight', next: joined + 1 }
    if (isWord(s, joined, 'النهار')) return { part: 'noon', next: joined + 1 }
  }
  return undefined
}

/** Steps over «وقت متأخر من», «ساعة متأخرة من», «وقت مبكر من», «ساعات ال… الأولى من» before a part of the day; gives `i` when there is none. */
export function skipHourOf(s: Scan, i: number): number {
  const opens = isWord(s, i, 'وقت') || (time(s, i)?.unit?.unit === 'hour' && time(s, i)?.unit?.number !== 'two')
  if (!opens) return i
  const how = form(s, i + 1)
  const told = how === 'متاخر' || how === 'متاخره' || how === 'مبكر' || how === 'مبكره'
  if (!told) return i
  if (form(s, i + 2) === 'من') return i + 3
  const facts = time(s, i + 2)
  return facts?.weekday !== undefined || facts?.part !== undefined || form(s, i + 2) === 'يوم' || facts?.day !== undefined ? i + 2 : i
}

/** The part of the day that «وقت متأخر», «وقت مبكر» mean by themselves. */
export function hourOf(s: Scan, i: number): DayPart | undefined {
  const how = form(s, i + 1)
  return how === 'متاخر' || how === 'متاخره' ? 'night' : how === 'مبكر' || how === 'مبكره' ? 'dawn' : undefined
}
