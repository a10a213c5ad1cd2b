// Zones beside a clock time: «ت غ», «بتوقيت غرينتش», «بالتوقيت المحلي», «GMT».

import { form, time, type Scan } from './scan.ts'

/** The zone named at `i`: `GMT`, `local`, or the place in the text's own words. */
export function zoneAt(s: Scan, i: number): { zone: string; next: number } | undefined {
  const word = form(s, i)
  if (word === 'تغ' || word === 'gmt' || word === 'utc' || word === 'جمت') return { zone: 'GMT', next: i + 1 }
  if (word === 'ت') {
    const k = form(s, i + 1) === '.' ? i + 2 : i + 1
    return form(s, k) === 'غ' || form(s, k) === 'ج'
      ? { zone: 'GMT', next: form(s, k + 1) === '.' && form(s, k + 2) === ')' ? k + 2 : k + 1 }
      : undefined
  }
  if (word === 'بالتوقيت' || word === 'التوقيت')
    return form(s, i + 1) === 'المحلي' ? { zone: 'local', next: i + 2 } : { zone: form(s, i + 1), next: i + 2 }
  if (word !== 'بتوقيت' && word !== 'توقيت' && word !== 'وبتوقيت') return undefined
  const name = form(s, i + 1)
  if (name === '') return undefined
  if (name === 'مكه' && form(s, i + 2) === 'المكرمه') return { zone: 'Asia/Riyadh', next: i + 3 }
  if (name === 'gmt') return { zone: 'GMT', next: i + 2 }
  return { zone: time(s, i + 1)?.zone ?? name, next: i + 2 }
}
