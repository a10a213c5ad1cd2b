// Ages, which are no times: «البالغ من العمر 25 عاما», «(40 عاما)», «أحمد، 25 عاما،».

import { TokenKind } from '../../../../text/index.ts'
import type { Unit } from '../../../../time/index.ts'
import { form, isDigits, time, type Scan } from './scan.ts'

/** Whether the length in tokens `[first, last)` is somebody's age. */
export function isAge(s: Scan, first: number, last: number, unit: Unit): boolean {
  if (unit !== 'year' && unit !== 'month') return false
  for (let k = first - 1; k >= first - 3 && k >= s.first; k--) {
    if (s.tokens.kind[k] === TokenKind.punctuation && form(s, k) !== '"' && form(s, k) !== '(') break
    if (time(s, k)?.age === true) return true
  }
  const after = form(s, last)
  if (after === 'من' && (form(s, last + 1) === 'العمر' || form(s, last + 1) === 'عمره' || form(s, last + 1) === 'عمرها')) return true
  if (unit !== 'year') return false
  const before = form(s, first - 1)
  const short = last - first === 2 && isDigits(s, first)
  if (before === '(' && after === ')' && short) return true
  return (
    short &&
    (before === '،' || before === ',' || before === '-') &&
    (after === '،' || after === ',' || after === '-') &&
    form(s, first - 2) !== ''
  )
}
