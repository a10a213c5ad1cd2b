// Captions: lines that describe a picture and name who took it.

import { creditLine } from './credit-line.ts'
import { lineLength, lineText, type Sheet } from './sheet.ts'
import { foldedPart, matchAt, wordsOf } from './wording.ts'

const LONGEST = 320
/** A short caption has at least so many words before its agency. */
const SCENE = 4

/** Whether line `i` is a picture's caption: it ends in a photographer, an agency or an archive's name, or says that it is one. */
export function isCaption(sheet: Sheet, i: number): boolean {
  const length = lineLength(sheet, i)
  if (length > LONGEST || length < 6) return false
  const text = lineText(sheet, i)
  if (opensAsCaption(sheet, text)) return true
  const tail = creditPart(text)
  if (tail === undefined) return false
  const { name, bracketed } = tail
  const words = wordsOf(foldedPart(name, sheet.wording.table))
  const archive = words.some((_, k) => matchAt(sheet.wording, words, k, 'caption') !== undefined)
  if (archive && words.length <= 6) return length > name.length + 8
  const credit = creditLine(name, sheet.wording, sheet.names)
  if (credit === undefined || credit.unknown > 0 || credit.authors.length > 0) return false
  const agency = credit.agencies.length + credit.outlets.length > 0
  // «… 16 سبتمبر 2023 - AFP»: a sentence, then a day, then the agency. A byline has no sentence before the dash.
  if (!agency) return false
  // «وكالة الأنباء السعودية (واس)» in running text only gives the agency's short name.
  if (bracketed) {
    const before = text.slice(0, text.lastIndexOf('(')).trim()
    if (length >= 150 || /[.؟!]\s?$/.test(text) || namesAgency(sheet, before)) return false
    return length > 50 || (i > 0 && describes(sheet, before))
  }
  return length > 60 && (credit.agencies.length > 0 || /\p{Nd}{4}/u.test(text.slice(-64)))
}

/** Whether what stands before the bracket is more than places and persons: several words that are no credit line of their own. */
function describes(sheet: Sheet, before: string): boolean {
  if (before.split(/\s+/).length < SCENE || /[.؟!:،,]$/.test(before)) return false
  const credit = creditLine(before, sheet.wording, sheet.names)
  return credit === undefined || credit.unknown > 0
}

/** The last part of a line that a dash, a bar, a slash or a bracket sets off: where a caption names who took the picture. */
function creditPart(text: string): { name: string; bracketed: boolean } | undefined {
  let end = text.length
  while (end > 0 && ' .|\u00a0'.includes(text.charAt(end - 1))) end--
  const bracketed = text.charAt(end - 1) === ')'
  if (bracketed) end--
  for (let at = end - 1; at > 0 && end - at < 46; at--) {
    const mark = text.charAt(at)
    if (bracketed ? mark !== '(' : !'-–—|©/'.includes(mark)) continue
    // A dash inside a word («Agence-France») sets nothing off.
    if (!bracketed && !' .)\u00a0'.includes(text.charAt(at - 1))) continue
    const name = text.slice(at + 1, end).trim()
    return name.length > 1 ? { name, bracketed } : undefined
  }
  return undefined
}

/** Whether `text` ends with an agency's name. */
function namesAgency(sheet: Sheet, text: string): boolean {
  const words = wordsOf(foldedPart(text.slice(-60), sheet.wording.table))
    .slice(-4)
    .map((word) => word.form)
  return words.some((_, k) => sheet.names.get(words.slice(k).join(''))?.kind === 'agency')
}

/** «الصورة:», «Photo:» and the like before a mark; «صورة أرشيفية» before anything. */
function opensAsCaption(sheet: Sheet, text: string): boolean {
  const { table, firsts } = sheet.wording
  const begin = wordsOf(foldedPart(text, table, 0, 24), 1)[0]
  if (begin === undefined || !firsts.has(begin.form)) return false
  const folded = foldedPart(text, table, 0, 48)
  const words = wordsOf(folded)
  const match = matchAt(sheet.wording, words, 0, 'caption')
  if (match === undefined || text.length > 220) return false
  const rest = folded.slice(words[match.next - 1]?.to ?? 0)
  return /^\s?[:/|]/.test(rest) || (match.next > 1 && !/[.؟!]\s?$/.test(text))
}
