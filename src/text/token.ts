// Tokens: words, numbers and marks of an article in one pass, as parallel arrays over folded text.

import { Kind, kindOf } from './character.ts'
import type { Folded } from './fold.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What a token is. Letters of two scripts never share a token, nor do letters and digits. */
export const TokenKind = {
  word: 1,
  number: 2,
  punctuation: 3,
  /** One or more line ends. */
  break: 4,
} as const

/** One of {@link TokenKind}. */
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind]

/** Bits of `Tokens.shape`. */
export const Shape = {
  /** White space, a line end or nothing stands before the token. */
  gap: 1,
  /** First letter is a capital (Latin). */
  capital: 2,
  /** Two or more letters, all capitals (Latin). */
  capitals: 4,
  latin: 8,
  arabic: 16,
} as const

/**
 * The tokens of one text. Token `i` covers source units `[start[i], end[i])` and folded units `[from[i], to[i])`;
 * its end takes along marks and tatweel that follow its last letter. `words[i]` is what the language knows of it.
 */
export interface Tokens<W> {
  readonly count: number
  readonly start: Uint32Array
  readonly end: Uint32Array
  readonly from: Uint32Array
  readonly to: Uint32Array
  readonly kind: Uint8Array
  readonly shape: Uint8Array
  readonly words: readonly W[]
  readonly folded: Folded
}

const APOSTROPHE = 0x27
/** After so many marks without a word, number or line end between them the rest of the run is one token: a drawn line, which no rule looks into. */
const MARKS = 16
const UPPER = /^\p{Lu}$/u

/**
 * Cuts folded text into tokens: linear in its length. A Latin apostrophe stays inside a word («didn't»), but «'s» is a token of its own.
 * A mark is a token; of a long run of marks the first few are, then the rest together.
 */
export function tokenize<W>(folded: Folded, vocabulary: Vocabulary<W>): Tokens<W> {
  const { text, at, source } = folded
  // A word and its space are some six units; what is cut smaller makes room for itself. Room for a token a unit would be most of the memory a text takes.
  let room = (text.length >> 2) + SPARE
  let start = new Uint32Array(room)
  let end = new Uint32Array(room)
  let from = new Uint32Array(room)
  let to = new Uint32Array(room)
  let kind = new Uint8Array(room)
  let shape = new Uint8Array(room)
  let n = 0
  let gap = true
  let marks = 0
  let i = 0
  while (i < text.length) {
    const first = kindOf(text.charCodeAt(i))
    if (first === Kind.space) {
      gap = true
      i++
      continue
    }
    let j = i + 1
    let what: TokenKind = TokenKind.punctuation
    let bits = gap ? Shape.gap : 0
    if (first === Kind.newline) {
      what = TokenKind.break
      while (j < text.length && isBlank(kindOf(text.charCodeAt(j)))) j++
      while (j > i + 1 && kindOf(text.charCodeAt(j - 1)) === Kind.space) j--
    } else if (first === Kind.digit) {
      what = TokenKind.number
      while (j < text.length && kindOf(text.charCodeAt(j)) === Kind.digit) j++
    } else if (first === Kind.arabic || first === Kind.latin || first === Kind.letter) {
      what = TokenKind.word
      j = wordEnd(text, i, first)
      if (first === Kind.latin) bits |= Shape.latin | capitals(source, at[i] as number, (at[j - 1] as number) + 1)
      if (first === Kind.arabic) bits |= Shape.arabic
    } else if (isClitic(text, i)) {
      what = TokenKind.word
      bits |= Shape.latin
      j = i + 2
    } else if (isHigh(text.charCodeAt(i)) && j < text.length && isLow(text.charCodeAt(j))) {
      j++
    }
    if (what !== TokenKind.punctuation) marks = 0
    else if (++marks > MARKS) j = marksEnd(text, j)
    if (n + SPARE > room) {
      room *= 2
      start = widened(start, new Uint32Array(room))
      end = widened(end, new Uint32Array(room))
      from = widened(from, new Uint32Array(room))
      to = widened(to, new Uint32Array(room))
      kind = widened(kind, new Uint8Array(room))
      shape = widened(shape, new Uint8Array(room))
    }
    start[n] = at[i] as number
    end[n] =
      what === TokenKind.word || what === TokenKind.number
        ? trailing(source, (at[j - 1] as number) + 1, at[j] as number)
        : (at[j - 1] as number) + 1
    from[n] = i
    to[n] = j
    kind[n] = what
    shape[n] = bits
    n++
    gap = what === TokenKind.break
    i = j
  }
  return { count: n, start, end, from, to, kind, shape, words: wordsOf(text, n, kind, from, to, vocabulary), folded }
}

/** Empty places behind the last token, where a look ahead finds nothing. */
const SPARE = 16

function widened<A extends Uint32Array | Uint8Array>(of: A, into: A): A {
  into.set(of)
  return into
}

/** What the vocabulary knows of each token, in a list of their number: a list that grows is copied over and over. */
function wordsOf<W>(text: string, count: number, kind: Uint8Array, from: Uint32Array, to: Uint32Array, vocabulary: Vocabulary<W>): W[] {
  const words = new Array<W>(count)
  let line: W | undefined
  for (let i = 0; i < count; i++) {
    if (kind[i] === TokenKind.break) words[i] = line ??= vocabulary.word('\n')
    else words[i] = vocabulary.wordIn(text, from[i] as number, to[i] as number)
  }
  return words
}

/** The source index at which folded index `index` begins, `end` of text included. */
export function sourceAt<W>(tokens: Tokens<W>, index: number): number {
  return tokens.folded.at[index] as number
}

function wordEnd(text: string, begin: number, script: Kind): number {
  let j = begin + 1
  while (j < text.length) {
    const unit = text.charCodeAt(j)
    const kind = kindOf(unit)
    if (kind === script || kind === Kind.mark) j++
    else if (unit === APOSTROPHE && script === Kind.latin && !isClitic(text, j) && kindOf(text.charCodeAt(j + 1)) === Kind.latin) j++
    else break
  }
  return j
}

/** «'s» before anything but a letter. */
function isClitic(text: string, i: number): boolean {
  if (text.charCodeAt(i) !== APOSTROPHE || text.charCodeAt(i + 1) !== 0x73 || i === 0) return false
  if (kindOf(text.charCodeAt(i - 1)) !== Kind.latin) return false
  return i + 2 >= text.length || kindOf(text.charCodeAt(i + 2)) !== Kind.latin
}

/** Where the run of marks that goes on at `j` ends, spaces before what follows it left out. */
function marksEnd(text: string, j: number): number {
  let end = j
  for (; j < text.length; j++) {
    const kind = kindOf(text.charCodeAt(j))
    if (kind === Kind.punctuation || kind === Kind.mark) end = j + 1
    else if (kind !== Kind.space) break
  }
  return end
}

function trailing(source: string, end: number, limit: number): number {
  while (end < limit && kindOf(source.charCodeAt(end)) === Kind.mark && !isControl(source.charCodeAt(end))) end++
  return end
}

/** Bidi controls and the like, which follow a word without being part of it. */
function isControl(unit: number): boolean {
  return (unit >= 0x200b && unit <= 0x200f) || (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2060 && unit <= 0x206f) || unit === 0xfeff
}

function capitals(source: string, start: number, end: number): number {
  if (!UPPER.test(source.charAt(start))) return 0
  for (let i = start + 1; i < end; i++) if (!UPPER.test(source.charAt(i))) return Shape.capital
  return end - start > 1 ? Shape.capital | Shape.capitals : Shape.capital
}

function isBlank(kind: Kind): boolean {
  return kind === Kind.newline || kind === Kind.space
}

function isHigh(unit: number): boolean {
  return (unit & 0xfc00) === 0xd800
}

function isLow(unit: number): boolean {
  return (unit & 0xfc00) === 0xdc00
}
