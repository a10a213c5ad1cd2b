// Quotations: pairs of quotation marks, found in one pass with a stack, never across a line end.

import { mark } from './sentence.ts'
import { Shape, TokenKind, type Tokens } from './token.ts'

/** A pair of marks: token indices of the opening and the closing one, and how many pairs enclose it. */
export interface Quotation {
  readonly open: number
  readonly close: number
  readonly depth: number
}

const PAIRS: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“', '‹': '›' }
const CLOSING = new Set(Object.values(PAIRS))
const STRAIGHT = '"'
const APOSTROPHE = "'"
const DEEPEST = 8

/**
 * Pairs quotation marks in tokens `[first, last)`, in order of their opening mark. A straight mark opens when none is open;
 * a curly closing mark also opens where it stands after a space with none open, as sloppy typing has it. «((…))» of Xinhua and "''…''" of typewriters count.
 * Marks left open at a line end are no quotation.
 */
export function quotations<W>(tokens: Tokens<W>, first: number, last: number): Quotation[] {
  const found: Quotation[] = []
  let deepest = 0
  const stack: { open: number; closer: string }[] = []
  for (let i = first; i < last; i++) {
    if (tokens.kind[i] === TokenKind.break) {
      stack.length = 0
      continue
    }
    if (tokens.kind[i] !== TokenKind.punctuation) continue
    const c = mark(tokens, i)
    const top = stack[stack.length - 1]
    if (top !== undefined && c === top.closer) {
      if (c !== ')' || isDouble(tokens, i, ')', last)) {
        stack.pop()
        add(top.open, i)
      }
      continue
    }
    if (stack.length >= DEEPEST) continue
    const closer = PAIRS[c]
    if (closer !== undefined) stack.push({ open: i, closer })
    else if (c === STRAIGHT) openOrClose(i)
    else if (c === APOSTROPHE && isDouble(tokens, i, APOSTROPHE, last)) openOrClose(i++)
    else if (c === '(' && isDouble(tokens, i, '(', last)) stack.push({ open: i++, closer: ')' })
    else if (c === '”' && stack.length === 0 && ((tokens.shape[i] as number) & Shape.gap) !== 0) stack.push({ open: i, closer: '”' })
    else if (CLOSING.has(c)) closeBelow(i, c)
  }
  // Only what lies inside a pair is found before it.
  return deepest > 0 ? found.sort((a, b) => a.open - b.open) : found

  function add(open: number, close: number): void {
    found.push({ open, close, depth: stack.length })
    deepest = Math.max(deepest, stack.length)
  }

  /** A straight mark closes the straight mark below it; otherwise it opens. */
  function openOrClose(i: number): void {
    if (!closeBelow(i, STRAIGHT)) stack.push({ open: i, closer: STRAIGHT })
  }

  /** Closes the nearest pair that waits for `c`, giving up on those inside it that were never closed. */
  function closeBelow(i: number, c: string): boolean {
    for (let k = stack.length - 1; k >= 0; k--) {
      const pair = stack[k] as { open: number; closer: string }
      if (pair.closer !== c) continue
      stack.length = k
      add(pair.open, i)
      return true
    }
    return false
  }
}

function isDouble<W>(tokens: Tokens<W>, i: number, c: string, last: number): boolean {
  return (
    i + 1 < last &&
    tokens.kind[i + 1] === TokenKind.punctuation &&
    mark(tokens, i + 1) === c &&
    ((tokens.shape[i + 1] as number) & Shape.gap) === 0
  )
}
