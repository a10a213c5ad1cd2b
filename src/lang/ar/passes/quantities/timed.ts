// Numbers of time: a length, a date or an age that the times layer did not take.

import type { Draft } from '../../../draft.ts'
import { readNumber } from '../../numbers/index.ts'
import type { ArabicWord } from '../../word.ts'

/** Words that begin a date of their own after a number: «إصابة 173 يوم الأحد». */
const ANCHORS: ReadonlySet<string> = new Set(['يوم', 'عام', 'سنه', 'صباح', 'مساء', 'فجر', 'ليل', 'ليله', 'ظهر', 'عصر', 'شهر'])

/** A time noun follows, and no time begins there («إصابة 173 | يوم الأحد»). */
export function isTimed(draft: Draft<ArabicWord>, k: number): boolean {
  const { tokens } = draft
  const joint = tokens.words[k]?.form
  if (joint === 'و' || joint === 'او' || joint === '-' || joint === 'الي') {
    // «45 و50 عاما»: the noun stands after the second number.
    const next = readNumber(tokens, k + 1, tokens.count)
    if (next !== undefined && (draft.times.at[k + 1] !== -1 || tokens.words[next.last]?.number?.time === true)) return true
  }
  // «(خمسة) أيام», «25 من العمر».
  if (joint === ')' || joint === '"' || joint === '»') return tokens.words[k + 1]?.number?.time === true && draft.times.at[k + 1] === -1
  if (joint === 'من' && /^(?:ال)?عمر/u.test(tokens.words[k + 1]?.form ?? '')) return true
  if (tokens.words[k]?.number?.time !== true) return false
  return draft.times.at[k] === -1 || draft.times.at[k - 1] === draft.times.at[k] || !ANCHORS.has(tokens.words[k].form)
}

/** Whether a whole number may be a year. */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1500 && value <= 2100
}
