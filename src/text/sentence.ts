// Sentences: ranges of tokens, cut at line ends and closing punctuation; our own, as `Intl.Segmenter` is quadratic on Node 20.

import { Shape, TokenKind, type Tokens } from './token.ts'

/** A half-open range of token indices. */
export interface TokenRange {
  readonly first: number
  readonly last: number
}

/** Whether a full stop after this word belongs to the word («د.», «Mr.») and ends no sentence. */
export type IsAbbreviation<W> = (word: W) => boolean

const ENDS = new Set(['.', '!', '?', '؟', '…', '۔'])
const DOTS = new Set(['.', '…'])
const CLOSES = new Set(['"', '”', '»', ')', "'", '’', ']'])

/** Tokens after which a sentence is cut wherever it stands, so that no text makes long work of one: the longest of 48,000 in the news has 286. */
const LONGEST = 512

/** Cuts tokens `[first, last)` into sentences; line ends belong to none. A stop glued to the next word («الماضية.ودعا») ends one too. */
export function sentences<W>(tokens: Tokens<W>, first: number, last: number, isAbbreviation: IsAbbreviation<W>): TokenRange[] {
  const found: TokenRange[] = []
  let begin = first
  const cut = (end: number): void => {
    if (end > begin) found.push({ first: begin, last: end })
    begin = end
  }
  for (let i = first; i < last; i++) {
    if (i - begin === LONGEST) cut(i)
    if (tokens.kind[i] === TokenKind.break) {
      cut(i)
      begin = i + 1
      continue
    }
    if (tokens.kind[i] !== TokenKind.punctuation || !ENDS.has(mark(tokens, i))) continue
    const left = leftOut(tokens, i, begin, last)
    if (left >= 0) {
      i = left
      continue
    }
    if (mark(tokens, i) === '.' && isInside(tokens, i, begin, last, isAbbreviation)) continue
    let end = i + 1
    while (end < last && tokens.kind[end] === TokenKind.punctuation && isTail(tokens, end)) end++
    i = end - 1
    cut(end)
  }
  cut(last)
  return found
}

/** «قال (...) إنه», «[…]»: the bracket that closes dots for words left out, which end no sentence; -1 where the mark at `i` is none of them. */
function leftOut<W>(tokens: Tokens<W>, i: number, begin: number, last: number): number {
  if (i === begin || tokens.kind[i - 1] !== TokenKind.punctuation || !'(['.includes(mark(tokens, i - 1))) return -1
  let end = i
  while (end < last && tokens.kind[end] === TokenKind.punctuation && DOTS.has(mark(tokens, end))) end++
  return end > i && end < last && tokens.kind[end] === TokenKind.punctuation && ')]'.includes(mark(tokens, end)) ? end : -1
}

/** The folded character of a punctuation token. */
export function mark<W>(tokens: Tokens<W>, i: number): string {
  return tokens.folded.text.charAt(tokens.from[i] as number)
}

function isTail<W>(tokens: Tokens<W>, i: number): boolean {
  const c = mark(tokens, i)
  if (ENDS.has(c)) return true
  if (!CLOSES.has(c)) return false
  // A straight quotation mark after a space opens the next sentence's speech.
  return ((tokens.shape[i] as number) & Shape.gap) === 0 || c === '»' || c === '”'
}

/** A stop inside a number («3.5»), an acronym («أ.ف.ب», «U.S.»), an address, or after an abbreviation. */
function isInside<W>(tokens: Tokens<W>, i: number, begin: number, last: number, isAbbreviation: IsAbbreviation<W>): boolean {
  const next = i + 1
  if (i === begin || next >= last) return false
  const glued = ((tokens.shape[next] as number) & Shape.gap) === 0
  const before = tokens.kind[i - 1]
  const tight = ((tokens.shape[i] as number) & Shape.gap) === 0
  if (before === TokenKind.number && tokens.kind[next] === TokenKind.number && glued) return true
  if (before === TokenKind.word && tight) {
    const letters = (tokens.to[i - 1] as number) - (tokens.from[i - 1] as number)
    if (letters === 1 && tokens.kind[next] === TokenKind.word) return true
    // «إن.بي.سي»: names of Latin letters, spelled out.
    if (letters <= 3 && glued && tokens.kind[next] === TokenKind.word && (tokens.to[next] as number) - (tokens.from[next] as number) <= 3)
      return true
    if (isAbbreviation(tokens.words[i - 1] as W)) return true
    const latin = ((tokens.shape[i - 1] as number) & (tokens.shape[next] as number) & Shape.latin) !== 0
    const lower = ((tokens.shape[next] as number) & Shape.capital) === 0
    if (glued && latin && lower) return true
  }
  return false
}
