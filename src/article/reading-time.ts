// Reading times: short lines that say how long an article takes to read.

import { lineLength, lineText, type Sheet } from './sheet.ts'
import { foldedPart, has, wordsOf } from './wording.ts'

/** No reading time is longer. */
const LONGEST = 60
/** Words of a line that is nothing else, its number and function words set aside. */
const WORDS = 3

/** Whether line `i` gives a reading time: «دقائق القراءة - 5», «4 min read», «قراءة في 4 دقائق». */
export function isReadingTime(sheet: Sheet, i: number): boolean {
  if (lineLength(sheet, i) > LONGEST) return false
  const { wording } = sheet
  const words = wordsOf(foldedPart(lineText(sheet, i), wording.table)).map((word) => word.form)
  const reads = (forms: readonly string[]): boolean =>
    forms.some((form, k) => wording.forms.get(`${form} ${forms[k + 1] ?? ''}`)?.has('reading') === true)
  if (reads(words)) return true
  // The number may stand between the two words.
  const bare = words.filter((form) => !/^\d+$/.test(form) && !has(wording, form, 'inside'))
  return bare.length < words.length && bare.length <= WORDS && words.some((form) => /^\d+$/.test(form)) && reads(bare)
}
