// Figures: reads a run of digit tokens with grouping and decimal separators, in any script that folding made ASCII.

import { Shape, TokenKind, type Tokens, type Word } from '../text/index.ts'

/** Figures read from tokens `[i, last)`. */
export interface DigitReading {
  readonly value: number
  readonly last: number
  /** The other reading, when one separator before exactly three digits could group or mark decimals («1.250»). */
  readonly other?: number
  /** Groups or decimals were marked, so the figures are no year, no list number. */
  readonly separated: boolean
}

const THREE = 3
/** Longer figures and longer chains of groups are codes, not numbers; the bound keeps hostile text linear. */
const LONGEST = 24
const MOST_GROUPS = 10

/**
 * Reads figures from token `i`, before `last`. A comma before exactly three digits groups, a point there marks decimals; `other` holds
 * the opposite reading. Groups parted by a space count when each has three digits («150 000»). `undefined` when no number stands at `i`.
 */
export function readDigits<W extends Word>(tokens: Tokens<W>, i: number, last: number): DigitReading | undefined {
  if (i >= last) return undefined
  if (tokens.kind[i] !== TokenKind.number) return bare(tokens, i, last)
  const head = form(tokens, i)
  if (head.length > LONGEST) return undefined
  const groups = [head]
  const marks: string[] = []
  let k = i + 1
  while (
    k + 1 < last &&
    groups.length < MOST_GROUPS &&
    isGlued(tokens, k) &&
    isGlued(tokens, k + 1) &&
    tokens.kind[k + 1] === TokenKind.number
  ) {
    const mark = separator(form(tokens, k))
    if (mark === undefined) break
    marks.push(mark)
    groups.push(form(tokens, k + 1))
    k += 2
  }
  if (marks.length === 0) return spaced(tokens, i, last) ?? { value: Number(head), last: i + 1, separated: false }
  return joined(groups, marks, k) ?? { value: Number(head), last: i + 1, separated: false }
}

/** Whether no white space stands before token `k`. */
export function isGlued<W>(tokens: Tokens<W>, k: number): boolean {
  return ((tokens.shape[k] as number) & Shape.gap) === 0
}

function joined(groups: readonly string[], marks: readonly string[], last: number): DigitReading | undefined {
  const head = groups[0] as string
  const tail = groups[groups.length - 1] as string
  const mark = marks[marks.length - 1] as string
  const grouping = marks[0] as string
  const isGroup = (g: string): boolean => g.length === THREE
  const inner = groups.slice(1, -1)
  if (!inner.every(isGroup) || marks.slice(0, -1).some((m) => m !== grouping)) return undefined
  const decimal = Number(`${groups.slice(0, -1).join('')}.${tail}`)
  const all = Number(groups.join(''))
  if (marks.length > 1) {
    if (head.length > THREE) return undefined
    // «1.200.000» groups throughout; «1,200.50» turns to decimals at its last mark; «1.2.3» is a section or a date.
    if (mark === grouping) return isGroup(tail) && mark !== '٫' ? { value: all, last, separated: true } : undefined
    return { value: decimal, last, separated: true }
  }
  if (mark === '٬') return isGroup(tail) ? { value: all, last, separated: true } : undefined
  const canGroup = isGroup(tail) && head.length <= THREE && !head.startsWith('0')
  if (mark === '٫' || !canGroup) return { value: decimal, last, separated: true }
  return mark === ',' ? { value: all, other: decimal, last, separated: true } : { value: decimal, other: all, last, separated: true }
}

/** «150 000», «1 250 000»: one to three digits, then groups of three parted by single spaces. */
function spaced<W extends Word>(tokens: Tokens<W>, i: number, last: number): DigitReading | undefined {
  let text = form(tokens, i)
  if (text.length > THREE || text.startsWith('0')) return undefined
  let k = i + 1
  while (
    k < last &&
    k < i + MOST_GROUPS &&
    tokens.kind[k] === TokenKind.number &&
    form(tokens, k).length === THREE &&
    tokens.start[k] === (tokens.end[k - 1] as number) + 1
  ) {
    // Two figures side by side are more often a list than a number, unless round.
    if (!form(tokens, k).endsWith('0')) return undefined
    text += form(tokens, k)
    k++
  }
  if (k === i + 1 || (k < last && tokens.kind[k] === TokenKind.number)) return undefined
  return { value: Number(text), last: k, separated: true }
}

/** «.77»: decimals without a whole part, after white space. */
function bare<W extends Word>(tokens: Tokens<W>, i: number, last: number): DigitReading | undefined {
  if (i + 1 >= last || isGlued(tokens, i) || !isGlued(tokens, i + 1) || tokens.kind[i + 1] !== TokenKind.number) return undefined
  const mark = form(tokens, i)
  return mark === '.' || mark === '٫' ? { value: Number(`0.${form(tokens, i + 1)}`), last: i + 2, separated: true } : undefined
}

function separator(form: string): string | undefined {
  if (form === ',' || form === '،') return ','
  return form === '.' || form === '٫' || form === '٬' ? form : undefined
}

function form<W extends Word>(tokens: Tokens<W>, k: number): string {
  return (tokens.words[k] as Word).form
}
