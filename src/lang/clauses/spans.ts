// Spans of a piece: its words without the marks at either end, one span for each stretch without a gap.

import { mark, sourceAt, TokenKind, type Span, type TokenRange, type Word } from '../../text/index.ts'
import type { Draft } from '../draft.ts'

/** Longest bracket that stays with the words before it, in tokens. */
const BRACKET = 30

/** Token ranges of ascending token indices, one for each stretch without a gap, marks at the ends left out. */
export function rangesOf<W extends Word>(draft: Draft<W>, indices: readonly number[]): TokenRange[] {
  const { tokens } = draft
  const found: TokenRange[] = []
  const close = (first: number, last: number): void => {
    while (first < last && !isWordy(tokens.kind[first] as number)) first++
    while (last > first && !isWordy(tokens.kind[last - 1] as number) && !closes(draft, first, last - 1)) last--
    if (last > first) found.push({ first, last })
  }
  let first = -1
  let last = -1
  for (const i of indices) {
    if (first >= 0 && i === last) {
      last++
      continue
    }
    if (first >= 0) close(first, last)
    first = i
    last = i + 1
  }
  if (first >= 0) close(first, last)
  return found
}

/** Source spans of token ranges, the first one `lead` folded units in. */
export function spansOf<W extends Word>({ tokens }: Draft<W>, ranges: readonly TokenRange[], lead: number): Span[] {
  return ranges.map(({ first, last }, n) => ({
    start: n === 0 && lead > 0 ? sourceAt(tokens, (tokens.from[first] as number) + lead) : (tokens.start[first] as number),
    end: tokens.end[last - 1] as number,
  }))
}

/** A closing bracket whose opening one stands a few tokens before. */
function closes<W extends Word>({ tokens }: Draft<W>, first: number, i: number): boolean {
  if (tokens.kind[i] !== TokenKind.punctuation || mark(tokens, i) !== ')') return false
  for (let k = i - 1; k >= first && k > i - BRACKET; k--) {
    if (tokens.kind[k] === TokenKind.punctuation && mark(tokens, k) === '(') return true
  }
  return false
}

function isWordy(kind: number): boolean {
  return kind === TokenKind.word || kind === TokenKind.number
}
