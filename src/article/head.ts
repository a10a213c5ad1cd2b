// The head: title, byline, dateline, captions and furniture before an article's first paragraph.

import { isCaption } from './caption.ts'
import { creditLine, type CreditLine } from './credit-line.ts'
import { lettersOf } from './letters.ts'
import { datedCredit } from './opening.ts'
import { isReadingTime } from './reading-time.ts'
import { closingMark, isItem, isJunk, isParagraph, lineLength, lineText, markerOf, type Sheet } from './sheet.ts'
import { stampLine, type Stamp } from './stamp.ts'
import { foldedPart, has, wordsOf } from './wording.ts'

/** What the head gave: the line the body starts at, the title's line, credit lines and stamps. */
export interface Head {
  readonly body: number
  readonly title: number | undefined
  readonly credits: readonly { readonly line: number; readonly credit: CreditLine }[]
  readonly stamps: readonly Stamp[]
}

/** A head is never longer than this many lines, those that markup explained apart. */
const MOST = 60
/** A title is never longer than this many characters. */
const TITLE = 180

/** Reads the head of `sheet` and gives its lines their roles. */
export function readHead(sheet: Sheet): Head {
  const { lines, roles } = sheet
  const titles: number[] = []
  const credits: { line: number; credit: CreditLine }[] = []
  const stamps: Stamp[] = []
  let last = -1
  let i = 0
  for (let open = 0; i < lines.length && open < MOST; i++) {
    if (roles[i] === undefined) open++
    if (roles[i] === 'title') titles.push(i)
    else if (roles[i] === 'paragraph' || roles[i] === 'subheading') break
    else if (roles[i] === undefined || roles[i] === 'byline' || roles[i] === 'dateline') {
      const furnished = furnish(sheet, i)
      const dated = furnished ? undefined : datedCredit(sheet, i)
      const stamp = furnished ? undefined : stampLine(sheet, i, dated !== undefined)
      if (dated !== undefined && stamp !== undefined && titles.length > 0) credits.push({ line: i, credit: dated })
      const credit =
        stamp === undefined && (roles[i] === undefined || roles[i] === 'byline') ? creditOf(sheet, i, titles.length > 0) : undefined
      if (stamp !== undefined) {
        roles[i] ??= 'dateline'
        stamps.push(...stamp.dates)
      } else if (credit !== undefined) {
        roles[i] ??= credit.authors.length > 0 || credit.places.length === 0 ? 'byline' : 'dateline'
        credits.push({ line: i, credit })
      } else if (roles[i] === undefined) {
        if (isTwin(sheet, i) && !titles.includes(i - 1)) roles[i] = 'caption'
        else if (endsHead(sheet, i, titles.length)) break
        else {
          titles.push(i)
          continue
        }
      }
      last = i
    } else last = i
  }
  const head = titles.filter((line, k) => k === 0 || roles[line] === 'title' || line < last)
  for (const line of head) roles[line] = 'title'
  const byName = head.length > 1 ? authorAmong(sheet, head, last) : undefined
  if (byName !== undefined) credits.push(byName)
  const rest = bylineAbove(
    sheet,
    titles.find((line) => !head.includes(line)),
    i,
    credits,
  )
  return {
    body: rest ?? i,
    title: titleAmong(
      sheet,
      head.filter((line) => roles[line] === 'title'),
    ),
    credits,
    stamps,
  }
}

/** Gives the line its role when it is furniture, a caption or another page's; says whether it did. */
function furnish(sheet: Sheet, i: number): boolean {
  const { roles } = sheet
  if (isJunk(sheet, i)) roles[i] = 'boilerplate'
  const kinds = roles[i] === undefined ? markerOf(sheet, i) : undefined
  if (kinds !== undefined) {
    const { kinds: known, whole } = kinds
    if (known.has('masthead')) {
      roles[i] = 'boilerplate'
      if (whole && lineLength(sheet, i + 1) < 40 && sheet.lines.length > i + 2) sheet.roles[i + 1] ??= 'boilerplate'
    } else if (known.has('related') || (known.has('related-line') && whole)) roles[i] = 'related'
    else if (known.has('furniture') || (known.has('furniture-line') && whole)) roles[i] = 'boilerplate'
    else if (known.has('keywords')) roles[i] = 'keywords'
  }
  if (roles[i] === undefined && isReadingTime(sheet, i)) roles[i] = 'boilerplate'
  if (roles[i] === undefined && isCaption(sheet, i) && sheet.lines.length > i + 1) roles[i] = 'caption'
  return roles[i] !== undefined
}

/** The line as a credit line. Before any title it must name nobody unknown; the first line may be a title that looks like one. */
function creditOf(sheet: Sheet, i: number, titled: boolean): CreditLine | undefined {
  if (lineLength(sheet, i) > 160 || (closingMark(sheet, i) === '.' && lineLength(sheet, i) > 60)) return undefined
  const credit = creditLine(lineText(sheet, i), sheet.wording, sheet.names)
  if (credit === undefined) return undefined
  if (sheet.roles[i] === 'byline') return credit
  if (credit.unknown > 0) return undefined
  if (credit.known === 0 && titled && credit.authors.length > 0 && opensByline(sheet, i)) return credit
  if (credit.known === 0) return credit.quoted.length > 0 && credit.authors.length === 0 && titled ? credit : undefined
  if (titled) return credit
  return credit.authors.length + credit.vague === 0 && sheet.lines.length > i + 1 && credit.agencies.length + credit.outlets.length > 0
    ? credit
    : undefined
}

/** «كتب-», «بقلم», «By»: words before a name that begin no sentence. */
function opensByline(sheet: Sheet, i: number): boolean {
  const word = wordsOf(foldedPart(lineText(sheet, i), sheet.wording.table, 0, 24), 1)[0]?.form ?? ''
  return (
    lineLength(sheet, i) < 60 &&
    has(sheet.wording, word, 'before-name') &&
    !has(sheet.wording, word, 'continues') &&
    !has(sheet.wording, word, 'inside')
  )
}

/** A line that stands twice in a row: a caption beside its picture and under it. A repeated title is no such line. */
function isTwin(sheet: Sheet, i: number): boolean {
  if (lineLength(sheet, i) < 12 || sheet.lines.length <= i + 2) return false
  return lineText(sheet, i) === lineText(sheet, i - 1) && sheet.roles[i - 1] === 'caption'
}

/** Whether line `i` belongs to the body: running text, or a heading where no title can be. */
function endsHead(sheet: Sheet, i: number, titles: number): boolean {
  const only = sheet.lines.length === 1
  if (titles === 0)
    return only || lineLength(sheet, i) > TITLE || closingMark(sheet, i) === '.' || (isItem(sheet, i) && isParagraph(sheet, i))
  return isParagraph(sheet, i) || titles > 6
}

/** A person's name alone on its line, below a title and right above a stamp, a caption or the text. */
function authorAmong(sheet: Sheet, titles: readonly number[], last: number): { line: number; credit: CreditLine } | undefined {
  for (const line of titles.slice(1)) {
    const text = lineText(sheet, line)
    const credit = text.length < 40 ? creditLine(text, sheet.wording, sheet.names) : undefined
    if (credit === undefined || credit.authors.length === 0 || credit.unknown > 0 || line > last) continue
    sheet.roles[line] = 'byline'
    return { line, credit }
  }
  return undefined
}

/** The line below the title that is a person's name alone and right above the text is a byline; else it is the body's first heading. */
function bylineAbove(
  sheet: Sheet,
  line: number | undefined,
  text: number,
  credits: { line: number; credit: CreditLine }[],
): number | undefined {
  if (line === undefined || line + 1 !== text || lineLength(sheet, line) > 32 || isItem(sheet, line) || text >= sheet.lines.length)
    return line
  const credit = closingMark(sheet, line) === '' ? creditLine(lineText(sheet, line), sheet.wording, sheet.names) : undefined
  if (credit === undefined || credit.authors.length !== 1 || credit.unknown + credit.known > 0) return line
  sheet.roles[line] = 'byline'
  credits.push({ line, credit })
  return undefined
}

/** Of a kicker and a title the lower one, unless it is much the longer: a standfirst. */
function titleAmong(sheet: Sheet, titles: readonly number[]): number | undefined {
  // A section's name above the title is no title while a longer line is there.
  const first = titles.find((line) => lineLength(sheet, line) > 20) ?? titles[0]
  if (first === undefined) return undefined
  let best = first
  for (const line of titles) {
    if (line <= first || same(sheet, line, first)) continue
    const length = lineLength(sheet, line)
    if (length > 20 && length < 1.5 * lineLength(sheet, first) + 10) best = line
  }
  return best
}

function same(sheet: Sheet, a: number, b: number): boolean {
  const letters = (line: number): string => lettersOf(foldedPart(lineText(sheet, line).slice(0, TITLE), sheet.wording.table))
  return letters(a) === letters(b)
}
