// In-line datelines: the place and agency that a first paragraph begins with, and the agency it may end with.

import { creditLine, type CreditLine } from './credit-line.ts'
import { lineText, type Sheet } from './sheet.ts'
import { foldedPart, has, matchAt, wordsOf, type LineWord } from './wording.ts'

/** A credit found inside a body line, and the source span it stands on. */
export interface InlineCredit {
  readonly credit: CreditLine
  readonly start: number
  readonly end: number
}

const LONGEST = 130
const DELIMITER = /\)|\s?[-–—ـ]{1,3}(?=[\s\p{L}"«“])|\s?\.?\/\.?|:\s?/gu
/** How many delimiters are tried. */
const TRIES = 6

/** The dateline that body line `i` opens with: «{place} ({agency}) --», «{place} - {agency}:», «{place}-», «({agency}) --». */
export function inlineDateline(sheet: Sheet, i: number): InlineCredit | undefined {
  const repeated = repeatedTitle(sheet, i)
  const base = (sheet.lines[i]?.from ?? 0) + repeated
  const head = lineText(sheet, i).slice(repeated, repeated + LONGEST)
  let best: InlineCredit | undefined
  let tries = 0
  for (const match of head.matchAll(DELIMITER)) {
    if (++tries > TRIES) break
    const prefix = head.slice(0, match.index)
    if (prefix.trim() === '') continue
    const credit = creditLine(withoutDates(sheet, prefix), sheet.wording, sheet.names)
    if (credit === undefined || credit.known === 0) continue
    const wired = credit.agencies.length + credit.outlets.length > 0
    const strange = credit.unknown + credit.authors.length + credit.quoted.length > 0
    // «{place that no gazetteer has} ({agency}) --»: brackets before a dash leave no doubt.
    if (strange && !(wired && prefix.length < 60 && /^[^.،,:؛"«»]{2,40}\([^()]{2,30}\)$/u.test(prefix.trim()) && /[-–—]/u.test(match[0])))
      continue
    const attached = !/^\s/.test(match[0])
    const city = credit.places.length > 0 && credit.places.every((place) => place.state !== true)
    // «روسيا – التي …»: a state before a dash, or any place before a bracket, is no dateline by itself.
    if (!wired && (!city || !/[-–—ـ:]/u.test(match[0]) || credit.places.length > 2)) continue
    if (!wired && match[0].includes(':') && !attached) continue
    if (wired && match[0] === ')' && !prefix.includes('(')) continue
    best = { credit, start: base, end: base + match.index + match[0].length }
  }
  return best
}

/** How much of body line `i` only repeats the title above it. */
function repeatedTitle(sheet: Sheet, i: number): number {
  const title = lineText(sheet, sheet.roles.lastIndexOf('title', i))
  if (title.length < 20 || !lineText(sheet, i).startsWith(title)) return 0
  return title.length
}

/** The agency in brackets, or after a credit label, that body line `i` ends with. */
export function closingCredit(sheet: Sheet, i: number): InlineCredit | undefined {
  const line = sheet.lines[i]
  if (line === undefined) return undefined
  const tail = sheet.text.slice(Math.max(line.from, line.to - 80), line.to)
  const base = line.to - tail.length
  const bracket = /[.؟!"”»]\s?\(([^()]{2,40})\)\s?\.?$/u.exec(tail)
  if (bracket !== null) return accepted(sheet, bracket[1] as string, base + bracket.index + 1, line.to)
  const folded = foldedPart(tail, sheet.wording.table)
  const words = wordsOf(folded)
  for (let k = words.length - 1; k > 0 && k > words.length - 8; k--) {
    const label = matchAt(sheet.wording, words, k, 'credit')
    if (label === undefined || label.next >= words.length) continue
    const last = words[label.next - 1] as LineWord
    const before = folded.slice((words[k - 1] as LineWord).to, (words[k] as LineWord).from)
    if (!/^\s?[:+]/.test(folded.slice(last.to)) || !/[.؟!"»)]|\s{2}/.test(before)) continue
    return accepted(sheet, tail.slice(tail.lastIndexOf(':') + 1).replaceAll('+', '،'), base + (words[k] as LineWord).from, line.to)
  }
  return undefined
}

function accepted(sheet: Sheet, part: string, start: number, end: number): InlineCredit | undefined {
  const credit = creditLine(part, sheet.wording, sheet.names)
  if (credit === undefined || credit.unknown > 0 || credit.authors.length > 0 || credit.agencies.length + credit.outlets.length === 0)
    return undefined
  return { credit, start, end }
}

/**
 * The places and agencies that stand beside a day on a line of their own: «COX'S BAZAR, Bangladesh (AP) — March 23, 2021».
 * A state alone beside its day is a section's name.
 */
export function datedCredit(sheet: Sheet, i: number): CreditLine | undefined {
  const line = lineText(sheet, i)
  if (line.length > LONGEST || !/\p{Nd}{4}/u.test(line)) return undefined
  const credit = creditLine(withoutDates(sheet, line), sheet.wording, sheet.names)
  if (credit === undefined || credit.unknown > 0 || credit.vague > 1) return undefined
  if (credit.agencies.length === 0 && credit.places.every((place) => place.state === true)) return undefined
  return { ...credit, authors: [], outlets: [], quoted: [] }
}

/** «بيونغ يانغ 19 يونيو 2024 (شينخوا)» without its date; each word of the date leaves a separator. */
function withoutDates(sheet: Sheet, prefix: string): string {
  if (!/\p{Nd}/u.test(prefix)) return prefix
  const folded = foldedPart(prefix, sheet.wording.table)
  // Capitals tell names from other words: the source is kept where folding left every letter in its place.
  const source = folded.length === prefix.length ? prefix : folded
  let out = ''
  let at = 0
  for (const word of wordsOf(folded)) {
    const dated = /^\d+$/.test(word.form) || ['month', 'era', 'weekday'].some((kind) => has(sheet.wording, word.form, kind as 'month'))
    out += source.slice(at, word.from) + (dated ? ' , ' : source.slice(word.from, word.to))
    at = word.to
  }
  return out + source.slice(at)
}
