// The body: paragraphs and headings told apart from what stands between and after them.

import { isCaption } from './caption.ts'
import { creditLine, type CreditLine } from './credit-line.ts'
import { isReadingTime } from './reading-time.ts'
import { closingMark, isItem, isJunk, isParagraph, isShort, lineLength, lineText, markerOf, type Marker, type Sheet } from './sheet.ts'
import { stampLine, type Stamp } from './stamp.ts'
import { foldedPart, has, wordsOf } from './wording.ts'

/** What the lines after the body gave. */
export interface Tail {
  readonly credits: readonly { readonly line: number; readonly credit: CreditLine }[]
  readonly stamps: readonly Stamp[]
}

/** Gives every line from `first` on a role. */
export function readBody(sheet: Sheet, first: number): Tail {
  const { lines, roles } = sheet
  const credits: { line: number; credit: CreditLine }[] = []
  const stamps: Stamp[] = []
  let listing = false
  // The article's own end was seen: its tags, its source, furniture with no text of its own after it.
  let ended = false
  for (let i = first; i < lines.length; i++) {
    if (roles[i] !== undefined && roles[i] !== 'paragraph') continue
    if (isJunk(sheet, i) || isReadingTime(sheet, i)) {
      roles[i] = 'boilerplate'
      continue
    }
    const marker = markerOf(sheet, i)
    if (marker !== undefined && markLine(sheet, i, marker, credits)) {
      if (roles[i] === 'related') i = passRelated(sheet, i, marker, ended) - 1
      else if (roles[i] === 'keywords' && marker.whole) i = passTags(sheet, i) - 1
      if (i < lines.length && (roles[i] === 'keywords' || (roles[i] === 'boilerplate' && !followed(sheet, i)))) ended = true
      listing = false
      continue
    }
    if (isParagraph(sheet, i)) {
      roles[i] = isCaption(sheet, i) && i + 1 < lines.length ? 'caption' : 'paragraph'
      listing = closingMark(sheet, i) === ':' || closingMark(sheet, i) === '؛'
    } else if (isCaption(sheet, i) && i > first) roles[i] = 'caption'
    else {
      const stamp = stampLine(sheet, i)
      if (stamp !== undefined && stamp.dates.length > 0 && !followed(sheet, i)) {
        roles[i] = 'dateline'
        stamps.push(...stamp.dates)
      } else if (listing || isItem(sheet, i) || closingMark(sheet, i) === '.' || closingMark(sheet, i) === '،') roles[i] = 'paragraph'
      else {
        roles[i] = 'subheading'
        listing = closingMark(sheet, i) === ':' && !isParagraph(sheet, i + 1)
      }
    }
  }
  headlines(sheet, first)
  endOf(sheet, first, credits)
  return { credits, stamps }
}

/** Gives a marked line its role; says whether it did. */
function markLine(sheet: Sheet, i: number, { kinds, whole, next }: Marker, credits: { line: number; credit: CreditLine }[]): boolean {
  const { roles } = sheet
  if (kinds.has('related') || (kinds.has('related-line') && (whole || isLink(sheet, i)))) roles[i] = 'related'
  else if (kinds.has('keywords') || (kinds.has('keywords-line') && whole)) roles[i] = 'keywords'
  else if (kinds.has('furniture') || (kinds.has('furniture-line') && whole)) roles[i] = 'boilerplate'
  else if (kinds.has('masthead') && !isParagraph(sheet, i)) roles[i] = 'boilerplate'
  else if (kinds.has('credit') && lineLength(sheet, i) < 120 && next > 0) {
    const after = lineText(sheet, i)
      .replace(/^[^:]{0,24}:|^\S+\s/u, '')
      .replaceAll('+', '،')
    const credit = creditLine(after, sheet.wording, sheet.names)
    if (credit === undefined || closingMark(sheet, i) === '.') return false
    roles[i] = 'boilerplate'
    credits.push({ line: i, credit })
  }
  return roles[i] !== undefined && roles[i] !== 'paragraph'
}

/** «فيديو: …»: a label, a colon and a headline that nothing closes. */
function isLink(sheet: Sheet, i: number): boolean {
  return isShort(sheet, i) && closingMark(sheet, i) === '' && /^[^:.؟!]{2,24}:\s?\p{L}/u.test(lineText(sheet, i))
}

/**
 * Passes what a related-links marker at line `i` opens and gives the index of the first line that is the article's again.
 * Headlines after the marker are related. A credit line among them opens another article, which runs to the end; so does a marker below the article's own end.
 */
function passRelated(sheet: Sheet, i: number, marker: Marker, ended: boolean): number {
  const { lines, roles } = sheet
  let k = i + 1
  let headlines = 0
  for (; k < lines.length && k < i + 14; k++) {
    if (roles[k] !== undefined || !isShort(sheet, k) || markerOf(sheet, k) !== undefined) break
    const credit = creditLine(lineText(sheet, k), sheet.wording, sheet.names)
    if (headlines > 0 && credit !== undefined && credit.known > 0 && isParagraph(sheet, k + 1)) {
      // «المرفأ 24 (بيروت)»: an outlet that no gazetteer has, and its place.
      const bracketed = lineLength(sheet, k) < 28 && lineText(sheet, k).endsWith(')')
      if (credit.unknown === 0 || bracketed) return allRelated(sheet, k)
    }
    if (lineLength(sheet, k) < 12 || isItem(sheet, k) !== isItem(sheet, i + 1)) break
    // After a marker that has its own headline on the line, one short line more is the article's heading.
    if (!marker.whole && !isShort(sheet, k + 1) && headlines === 0) break
    roles[k] = 'related'
    headlines++
  }
  return ended ? allRelated(sheet, k) : k
}

function allRelated(sheet: Sheet, from: number): number {
  for (let k = from; k < sheet.lines.length; k++) {
    const marker = markerOf(sheet, k)
    const furniture = marker !== undefined && (marker.kinds.has('furniture') || (marker.kinds.has('furniture-line') && marker.whole))
    sheet.roles[k] ??= furniture || isJunk(sheet, k) ? 'boilerplate' : 'related'
  }
  return sheet.lines.length
}

/** Tags below their label: short lines up to the next marker or running text. */
function passTags(sheet: Sheet, i: number): number {
  let k = i + 1
  while (
    k < sheet.lines.length &&
    sheet.roles[k] === undefined &&
    !isParagraph(sheet, k) &&
    lineLength(sheet, k) < 40 &&
    markerOf(sheet, k) === undefined
  )
    sheet.roles[k++] = 'keywords'
  return k
}

/** Whether running text comes soon after line `i`. */
function followed(sheet: Sheet, i: number): boolean {
  for (let k = i + 1; k < sheet.lines.length && k < i + 12; k++) if (isParagraph(sheet, k) && markerOf(sheet, k) === undefined) return true
  return false
}

/** Two or more headlines in a row between paragraphs are links to other articles; one alone is a heading. */
function headlines(sheet: Sheet, first: number): void {
  const { lines, roles } = sheet
  for (let i = first; i < lines.length;) {
    let end = i
    while (end < lines.length && roles[end] === 'subheading') end++
    // «2 أكتوبر» among them: a chronology, whose entries are the article's.
    if (lines.slice(i, end).some((_, k) => isDay(sheet, i + k))) {
      for (let k = i; k < end; k++) if (!isDay(sheet, k)) roles[k] = 'paragraph'
      i = end
      continue
    }
    const long = roles.slice(i, end).filter((_, k) => lineLength(sheet, i + k) >= 22).length
    const after = sheet.roles[end] === 'paragraph' || end === lines.length
    if (end - i >= 2 && long >= 2 && long * 2 > end - i && after && closingMark(sheet, end - 1) !== ':' && !goesOn(sheet, i, end))
      roles.fill('related', i, end)
    i = Math.max(end, i + 1)
  }
}

/** A day and its month, and nothing else. */
function isDay(sheet: Sheet, i: number): boolean {
  const [day, month, more] = lineLength(sheet, i) > 24 ? [] : wordsOf(foldedPart(lineText(sheet, i), sheet.wording.table), 3)
  return (
    day !== undefined && month !== undefined && more === undefined && /^\d{1,2}$/.test(day.form) && has(sheet.wording, month.form, 'month')
  )
}

/** Whether most of the lines begin with «and»: sentences without their full stop, not headlines. */
function goesOn(sheet: Sheet, from: number, to: number): boolean {
  const { and } = sheet.wording.lexicon
  let joined = 0
  for (let k = from; k < to; k++) if (and !== '' && lineText(sheet, k).startsWith(and)) joined++
  return joined * 2 >= to - from
}

/** What stands below the last paragraph: the wire's name, captions, links, the page's furniture. */
function endOf(sheet: Sheet, first: number, credits: { line: number; credit: CreditLine }[]): void {
  const { lines, roles } = sheet
  let last = lines.length - 1
  while (last >= first && !(roles[last] === 'paragraph' && (isParagraph(sheet, last) || isItem(sheet, last)))) last--
  if (last < first) return
  const closed = lines.filter((_, k) => roles[k] === 'paragraph' && closingMark(sheet, k) !== '').length
  const open = lines.filter((_, k) => roles[k] === 'paragraph' && closingMark(sheet, k) === '').length
  const furnished = lines.some((_, k) => k > last && (roles[k] === 'boilerplate' || roles[k] === 'keywords' || roles[k] === 'related'))
  for (let k = last + 1; k < lines.length; k++) {
    if (roles[k] !== 'subheading' && roles[k] !== 'paragraph') continue
    const credit = creditLine(lineText(sheet, k), sheet.wording, sheet.names)
    if (credit !== undefined && credit.known > 0 && credit.unknown === 0) {
      roles[k] = 'byline'
      credits.push({ line: k, credit })
    } else if (roles[k] === 'subheading' && furnished) roles[k] = 'boilerplate'
    else if (roles[k] === 'subheading' && closed > open && isPicture(sheet, k)) roles[k] = 'caption'
    else if (roles[k] === 'subheading') roles[k] = 'paragraph'
  }
}

/** A last short line alone, without a mark that closes or a sentence inside it, below paragraphs that all have theirs: a picture's caption. */
function isPicture(sheet: Sheet, k: number): boolean {
  const length = lineLength(sheet, k)
  return (
    k === sheet.lines.length - 1 &&
    length > 12 &&
    length < 72 &&
    closingMark(sheet, k) === '' &&
    !/[.؟!:]\s/.test(lineText(sheet, k)) &&
    isParagraph(sheet, k - 1)
  )
}
