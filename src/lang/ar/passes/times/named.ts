// Dates that are names: «قوى 14 آذار», «مدينة 6 أكتوبر», «ثورة 25 يناير» place nothing in time.

import type { Reading } from '../../../../time/index.ts'
import { form, type Scan } from './scan.ts'

const NAMED: ReadonlySet<string> = new Set([
  'حرب',
  'قوي',
  'تحالف',
  'فريق',
  'تيار',
  'ثوره',
  'ميدان',
  'شارع',
  'مدينه',
  'جسر',
  'حركه',
  'ساحه',
  'انتفاضه',
  'لقوي',
  'بقوي',
  'لفريق',
  'كتيبه',
  'معسكر',
  'وقوي',
  'فريقي',
  'منظمه',
  'صحيفه',
  'رؤيه',
  'رويه',
  'مونديال',
  'قناه',
  'كاس',
  'هجمات',
  'اعتداءات',
  'احداث',
  'جائزه',
  'خطه',
  'اجنده',
])

/** Whether a date without a year stands as a name after such a word, or figures alone do («رؤية 2030»). */
export function isNamed(s: Scan, reading: Reading): boolean {
  const { stated } = reading.meaning
  if (stated === undefined || !NAMED.has(form(s, reading.first - 1))) return false
  if (form(s, reading.first - 1) === 'حرب') return stated.month !== undefined && stated.year === undefined
  if (stated.day !== undefined) return stated.month !== undefined && stated.year === undefined
  return stated.year !== undefined && stated.month === undefined && reading.last === reading.first + 1
}
