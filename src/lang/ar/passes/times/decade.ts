// Decades: «التسعينيات», «ثمانينات القرن الماضي».

import { decadeOf } from '../../../../time/index.ts'
import { number, time, type Scan } from './scan.ts'
import type { FoundUnit } from './found-unit.ts'

/** The decade at `i`; of the twentieth century unless the words say otherwise. */
export function decadeAt(s: Scan, i: number): FoundUnit | undefined {
  const facts = time(s, i)
  if (facts?.decade === undefined) return undefined
  const century = time(s, i + 1)
  let start = 1900
  let next = i + 1
  if (century?.unit?.unit === 'century' && century.definite) {
    const rank = number(s, i + 2)
    if (rank?.ordinal === true) {
      start = (rank.value - 1) * 100
      next = rank.last
    } else if (time(s, i + 2)?.shift === '-1') next = i + 3
    else if (time(s, i + 2)?.shift === '0') {
      start = 2000
      next = i + 3
    } else return undefined
  } else if (!facts.definite) return undefined
  return { unit: 'decade', interval: decadeOf(start + facts.decade), next, approx: false, bare: false }
}
