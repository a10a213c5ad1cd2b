// Stamps: lines and openings that state when an article was published.

import { lettersOf } from './letters.ts'
import { inlineDateline } from './opening.ts'
import { lineLength, lineText, type Sheet } from './sheet.ts'
import { dateAt, type StatedDate } from './stated-date.ts'
import { foldedPart, has, matchAt, wordsOf, type LineWord } from './wording.ts'

/** A publication day that the text seems to state, how much it says so itself, and where. */
export interface Stamp {
  readonly iso: string
  readonly swapped?: string
  readonly rank: 'labelled' | 'line' | 'opening' | 'updated'
  readonly start: number
  readonly end: number
  /** The agency that stands right before the day. */
  readonly agency?: string
}

const LONGEST = 110
/** Words of a stamp line that nothing explains: a section's name. */
const UNEXPLAINED = 3
/** How far into an article's first paragraph a stamp may stand. */
const OPENING = 280

/** What a line of dates and clock times says; `dates` is empty when it states no year. */
export interface StampLine {
  readonly dates: readonly Stamp[]
}

/** Reads line `i` as a stamp: a day or an hour, and little else unless a credit is known to explain it. */
export function stampLine(sheet: Sheet, i: number, credited: boolean = false): StampLine | undefined {
  if (lineLength(sheet, i) > LONGEST) return undefined
  const source = lineText(sheet, i)
  if (!/\p{Nd}/u.test(source)) return undefined
  const { words, folded, spanOf } = opened(sheet, i, LONGEST)
  const dates: Stamp[] = []
  let [unexplained, explained, rank] = [0, 0, 'line' as Stamp['rank']]
  for (let k = 0; k < words.length;) {
    const date = dateAt(sheet.wording, folded, words, k)
    if (date !== undefined) {
      dates.push(stampOf(date, rank, spanOf(k, date.next)))
      explained++
      k = date.next
      continue
    }
    const match = matchAt(sheet.wording, words, k, 'published', 'updated', 'weekday', 'clock', 'era', 'month', 'desk', 'credit')
    if (match?.kinds.has('published') === true && !match.kinds.has('clock')) rank = 'labelled'
    if (match?.kinds.has('updated') === true) rank = 'updated'
    const word = words[k] as LineWord
    if (match !== undefined) explained += match.kinds.has('month') || match.kinds.has('clock') || match.kinds.has('weekday') ? 1 : 0
    else if (!/^\d+$/.test(word.form) && !has(sheet.wording, word.form, 'inside')) unexplained++
    k = match?.next ?? k + 1
  }
  // «عرب وعالم | 10:15»: a section and the hour beside it.
  const barred = source.includes('|') && /\p{Nd}{1,2}:\p{Nd}{2}/u.test(source) && source.length < 50
  if (!barred && explained === 0) return undefined
  if (unexplained > (dates.length > 0 || barred ? UNEXPLAINED : 0) && !credited) return undefined
  return { dates }
}

/** The day that the first paragraph, line `i`, begins with: glued on before the text, after a repeated title, an agency or a label. */
export function openingStamp(sheet: Sheet, i: number): Stamp | undefined {
  const source = lineText(sheet, i).slice(0, OPENING)
  if (!/\p{Nd}{4}/u.test(source)) return undefined
  const { words, folded, spanOf } = opened(sheet, i, OPENING)
  let label: Stamp['rank'] = 'opening'
  const inline = inlineDateline(sheet, i)
  for (let k = 0; k < words.length; k++) {
    const gap = k === 0 ? '' : folded.slice((words[k - 1] as LineWord).to, (words[k] as LineWord).from)
    if (k > 8 && /[.؟!]\s/.test(gap) && !isInitial(words[k - 1] as LineWord)) return undefined
    const match = matchAt(sheet.wording, words, k, 'published', 'updated')
    if (match !== undefined) label = match.kinds.has('published') ? 'labelled' : 'updated'
    const date = dateAt(sheet.wording, folded, words, k)
    if (date === undefined) continue
    // «عدن 14 مارس 2022 (شينخوا)»: a day within the dateline.
    if ((inline !== undefined && spanOf(k, date.next).end <= inline.end) || standsApart(sheet, folded, words, k, date, source)) {
      const agency = agencyBefore(sheet, folded, words, k) ?? agencyInHead(sheet, folded, words, k)
      return { ...stampOf(date, label, spanOf(k, date.next)), ...(agency === undefined ? {} : { agency }) }
    }
    k = date.next - 1
  }
  return undefined
}

/** Whether the date at word `k` belongs to no sentence: what stands before and after it says so. */
function standsApart(sheet: Sheet, folded: string, words: readonly LineWord[], k: number, date: StatedDate, source: string): boolean {
  let before = k - 1
  while (before >= 0 && has(sheet.wording, (words[before] as LineWord).form, 'weekday')) before--
  const after = words[date.next]
  const gapAfter = folded.slice((words[date.next - 1] as LineWord).to, after?.from ?? folded.length)
  const word = words[before]
  if (word === undefined) return date.numeric || /^\s?[-|:/(]/.test(gapAfter) || isCapital(source, folded, after)
  const gap = folded.slice(word.to, (words[k] as LineWord).from)
  for (const back of [1, 2, 3]) {
    const match = matchAt(sheet.wording, words, before - back + 1, 'published', 'updated')
    if (match !== undefined && match.next === before + 1) return true
  }
  // «Posted by … on 4 April»: the label governs the preposition.
  if (has(sheet.wording, word.form, 'inside')) return labelledBefore(sheet, words, before)
  if (agencyBefore(sheet, folded, words, k) !== undefined) return gap.trim().length < 2 || before + 1 < k
  if (/[|•·]/.test(gap)) return true
  // In a language with capitals: a title's last word, the date, the first word of a sentence.
  return (
    isCapital(source, folded, after) &&
    !/^[,.]/.test(gapAfter) &&
    (isCapital(source, folded, word) || before < 6 || before + 1 < k || repeatsTitle(sheet, folded.slice(0, word.to)))
  )
}

/** The agency that an opening of few words names before its day: «By Reuters Published: 15:10 GMT 4 April 2017», «AFP Damascus Tuesday 4 Apr 2017». */
function agencyInHead(sheet: Sheet, folded: string, words: readonly LineWord[], k: number): string | undefined {
  for (let end = k - 1; end >= 0 && end > k - 7; end--) {
    const agency = agencyBefore(sheet, folded, words, end)
    if (agency !== undefined && (end <= 3 || has(sheet.wording, words[end - 2]?.form ?? '', 'before-name'))) return agency
  }
  return undefined
}

/** Whether a publication label stands a few words before word `k`, at the opening's very start. */
function labelledBefore(sheet: Sheet, words: readonly LineWord[], k: number): boolean {
  return k <= 6 && matchAt(sheet.wording, words, 0, 'published', 'updated') !== undefined
}

/** The agency named right before word `k`, weekdays passed over. */
function agencyBefore(sheet: Sheet, folded: string, words: readonly LineWord[], k: number): string | undefined {
  let before = k - 1
  while (before >= 0 && has(sheet.wording, (words[before] as LineWord).form, 'weekday')) before--
  for (let first = before; first >= 0 && first > before - 4; first--) {
    const name = sheet.names.get(lettersOf(folded.slice((words[first] as LineWord).from, (words[before] as LineWord).to)))
    if (name?.kind === 'agency') return name.id
  }
  return undefined
}

function repeatsTitle(sheet: Sheet, opening: string): boolean {
  const title = lettersOf(foldedPart(lineText(sheet, sheet.roles.indexOf('title')).slice(0, 200), sheet.wording.table))
  const letters = lettersOf(opening)
  return letters.length > 12 && (title.startsWith(letters) || letters.endsWith(title.slice(0, 60)) || letters.startsWith(title))
}

function isCapital(source: string, folded: string, word: LineWord | undefined): boolean {
  if (word === undefined) return false
  const at = source.length === folded.length ? word.from : source.toLowerCase().indexOf(word.form, Math.max(0, word.from - 8))
  return /^[\p{Lu}\d]$/u.test(source.charAt(at))
}

function isInitial(word: LineWord): boolean {
  return word.form.length < 4
}

function opened(
  sheet: Sheet,
  i: number,
  length: number,
): { words: LineWord[]; folded: string; spanOf: (first: number, next: number) => { start: number; end: number } } {
  const source = lineText(sheet, i).slice(0, length)
  const folded = foldedPart(source, sheet.wording.table)
  const words = wordsOf(folded)
  const base = sheet.lines[i]?.from ?? 0
  const slack = source.length - folded.length
  const spanOf = (first: number, next: number): { start: number; end: number } => ({
    start: base + (words[first] as LineWord).from,
    end: Math.min(base + source.length, base + (words[next - 1] as LineWord).to + slack),
  })
  return { words, folded, spanOf }
}

function stampOf(date: StatedDate, rank: Stamp['rank'], span: { start: number; end: number }): Stamp {
  return { iso: date.iso, ...(date.swapped === undefined ? {} : { swapped: date.swapped }), rank, ...span }
}
