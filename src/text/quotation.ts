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
 * a curly closing mark glued to the word before it closes a straight one where no curly one is open, and it also opens where it stands after a space with none open, as sloppy typing has it. «((…))» of Xinhua and "''…''" of typewriters count.
 * Marks left open at a line end are no quotation.
 */
export function quotations<W>(tokens: Tokens<W>, first: number, last: number): Quotation[] {
  const found: Quotation[] = []
  let deepest = 0
  const stack: { open: number; closer: string }[] = []
  const placed = straightMarks(tokens, first, last)
  for (let i = first; i < last; i++) {
    if (tokens.kind[i] === TokenKind.break) {
      stack.length = 0
      continue
    }
    if (tokens.kind[i] !== TokenKind.punctuation) continue
    const c = mark(tokens, i)
    const top = stack[stack.length - 1]
    if (top !== undefined && c === top.closer && !(c === STRAIGHT && placed?.has(i) === true)) {
      if (c !== ')' || isDouble(tokens, i, ')', last)) {
        stack.pop()
        add(top.open, i)
      }
      continue
    }
    if (stack.length >= DEEPEST) continue
    const closer = PAIRS[c]
    if (closer !== undefined) stack.push({ open: i, closer })
    else if (c === STRAIGHT) byPlace(i, placed?.get(i))
    else if (c === APOSTROPHE && isDouble(tokens, i, APOSTROPHE, last)) openOrClose(i++)
    else if (c === '(' && isDouble(tokens, i, '(', last)) stack.push({ open: i++, closer: ')' })
    else if (c === '”' && stack.length === 0 && ((tokens.shape[i] as number) & Shape.gap) !== 0) stack.push({ open: i, closer: '”' })
    else if (CLOSING.has(c) && !closeBelow(i, c) && c === '”' && ((tokens.shape[i] as number) & Shape.gap) === 0) closeBelow(i, STRAIGHT)
  }
  // Only what lies inside a pair is found before it.
  return deepest > 0 ? found.sort((a, b) => a.open - b.open) : found

  function add(open: number, close: number): void {
    found.push({ open, close, depth: stack.length })
    deepest = Math.max(deepest, stack.length)
  }

  /** A straight mark opens or closes as its place tells where the marks of its line do not simply take turns. */
  function byPlace(i: number, place: Place | undefined): void {
    if (place === undefined) openOrClose(i)
    else if (place === 'opens') stack.push({ open: i, closer: STRAIGHT })
    else if (place === 'closes') closeBelow(i, STRAIGHT)
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

/** What a straight mark does by its place: glued to the word behind it it opens, to the one before it closes; `alone` for one without its other half. */
type Place = 'opens' | 'closes' | 'alone'

/**
 * The places of straight marks in the lines where taking turns goes against more of them than pairing by place leaves alone:
 * a pair in a pair («"قال "نعم" ومضى"»), a mark that is never closed. Undefined where all lines take turns.
 */
function straightMarks<W>(tokens: Tokens<W>, first: number, last: number): Map<number, Place> | undefined {
  let found: Map<number, Place> | undefined
  const line: number[] = []
  for (let i = first; i <= last; i++) {
    if (i < last && tokens.kind[i] === TokenKind.punctuation && mark(tokens, i) === STRAIGHT) line.push(i)
    else if (i === last || tokens.kind[i] === TokenKind.break) {
      if (line.length > 2) pairLine(line)
      line.length = 0
    }
  }
  return found

  function pairLine(marks: readonly number[]): void {
    let against = 0
    const places = marks.map((i, n) => {
      const place = placeOf(tokens, i, last)
      if (place !== undefined && place !== (n % 2 === 0 ? 'opens' : 'closes')) against++
      return place
    })
    if (against === 0) return
    const pairs = new Map<number, Place>()
    const open: number[] = []
    marks.forEach((i, n) => {
      const place = places[n] ?? (open.length === 0 ? 'opens' : 'closes')
      pairs.set(i, 'alone')
      if (place === 'opens') open.push(i)
      else {
        const other = open.pop()
        if (other === undefined) return
        pairs.set(other, 'opens')
        pairs.set(i, 'closes')
      }
    })
    let alone = 0
    for (const place of pairs.values()) if (place === 'alone') alone++
    if (alone >= against) return
    found ??= new Map()
    for (const [i, place] of pairs) found.set(i, place)
  }
}

/** «كلمة "كلمة» opens, «كلمة" كلمة» closes; a mark between two spaces or within a word tells nothing, but behind a lone letter («و"…») it opens. */
function placeOf<W>(tokens: Tokens<W>, i: number, last: number): 'opens' | 'closes' | undefined {
  const before = ((tokens.shape[i] as number) & Shape.gap) === 0 && i > 0 && tokens.kind[i - 1] !== TokenKind.break
  const behind = i + 1 < last && tokens.kind[i + 1] !== TokenKind.break && ((tokens.shape[i + 1] as number) & Shape.gap) === 0
  const word = behind && tokens.kind[i + 1] !== TokenKind.punctuation
  if (before && !word) return 'closes'
  if (!before && word) return 'opens'
  const letter = before && tokens.kind[i - 1] === TokenKind.word && (tokens.to[i - 1] as number) - (tokens.from[i - 1] as number) <= 1
  return letter && word ? 'opens' : undefined
}

function isDouble<W>(tokens: Tokens<W>, i: number, c: string, last: number): boolean {
  return (
    i + 1 < last &&
    tokens.kind[i + 1] === TokenKind.punctuation &&
    mark(tokens, i + 1) === c &&
    ((tokens.shape[i + 1] as number) & Shape.gap) === 0
  )
}
