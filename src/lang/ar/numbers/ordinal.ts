// Ordinals: «الثالث», «الحادي عشر», «الخامس والعشرون», «العشرون».

import type { Tokens } from '../../../text/index.ts'
import type { ArabicWord } from '../word.ts'
import { isAnd, numeralAt, plain } from './group.ts'

/** The rank that begins at `k`; a definite ten alone («العشرون», «الثلاثين») is one too. */
export function readOrdinal(tokens: Tokens<ArabicWord>, k: number, last: number): { value: number; last: number } | undefined {
  const one = numeralAt(tokens, k, last)
  if (one === undefined) return undefined
  if (one.kind === 'tens' && one.definite) return { value: one.value, last: k + 1 }
  // «الواحد والعشرون» is said for «الحادي والعشرون».
  if (one.kind !== 'ordinal' && !(one.kind === 'unit' && one.value === 1 && one.definite)) return undefined
  const next = numeralAt(tokens, k + 1, last)
  if (plain(next)?.kind === 'ten') return { value: one.value + 10, last: k + 2 }
  if (next?.kind === 'tens' && next.conjunction === 'و') return { value: one.value + next.value, last: k + 2 }
  const apart = isAnd(tokens, k + 1, last) ? plain(numeralAt(tokens, k + 2, last)) : undefined
  if (apart?.kind === 'tens') return { value: one.value + apart.value, last: k + 3 }
  return one.kind === 'ordinal' ? { value: one.value, last: k + 1 } : undefined
}
