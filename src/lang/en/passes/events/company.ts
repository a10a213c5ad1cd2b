// Company: whether a word that some row needs stands near.

import type { Entry } from '../../words/event/lexicon.ts'
import { formAt, markAt, type View } from './chunks.ts'

const AFTER = 8
const BEFORE = 6

/** Whether `entry` may be read at token `at`: the rest of its name follows, and one of the words it needs is near. */
export function inCompany(view: View, at: number, { of: { near }, rest }: Entry): boolean {
  if (rest !== undefined && formAt(view, at + 1) !== rest) return false
  if (near === undefined) return true
  for (let i = at + 1; i < view.last && i <= at + AFTER; i++) {
    if (markAt(view, i) === ';') break
    if (near.has(formAt(view, i))) return true
  }
  for (let i = at - 1; i >= view.first && i >= at - BEFORE; i--) if (near.has(formAt(view, i))) return true
  return false
}
