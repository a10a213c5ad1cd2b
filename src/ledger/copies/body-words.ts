// The words of an article's body as numbers: what copies are told by.

import type { Article, BlockRole } from '../../model/article.ts'
import { fold, quotations, tokenize, TokenKind, Vocabulary, type FoldTable, type Tokens, type Word } from '../../text/index.ts'

/** The words of one text in order. Equal numbers are equal folded words. */
export interface WordSequence {
  /** The article's id. */
  readonly id: string
  readonly words: Uint32Array
  /** 1 where the word stands inside quotation marks. */
  readonly quoted: Uint8Array
}

/** A word sequence with the place of each word in `article.text`: word `i` covers `[start[i], end[i])`. */
export interface BodyWords extends WordSequence {
  readonly start: Uint32Array
  readonly end: Uint32Array
}

interface NumberedWord extends Word {
  readonly number: number
}

/** Only the article's own running text: a headline is the outlet's, a caption the photographer's. */
const BODY: ReadonlySet<BlockRole> = new Set<BlockRole>(['lede', 'paragraph'])

const vocabulary = new Vocabulary<NumberedWord>((form) => ({ form, number: numberOf(form) }))

/** The words and numbers of the body blocks of `article`, folded with `table`; marks between them do not count. */
export function bodyWords(article: Pick<Article, 'id' | 'text' | 'blocks'>, table: FoldTable): BodyWords {
  const tokens = tokenize(fold(article.text, table), vocabulary)
  const words = new Uint32Array(tokens.count)
  const quoted = new Uint8Array(tokens.count)
  const start = new Uint32Array(tokens.count)
  const end = new Uint32Array(tokens.count)
  let n = 0
  let i = 0
  for (const block of article.blocks) {
    while (i < tokens.count && (tokens.start[i] as number) < block.start) i++
    const first = i
    while (i < tokens.count && (tokens.start[i] as number) < block.end) i++
    if (!BODY.has(block.role)) continue
    const within = insideQuotes(tokens, first, i)
    for (let k = first; k < i; k++) {
      if (tokens.kind[k] !== TokenKind.word && tokens.kind[k] !== TokenKind.number) continue
      words[n] = (tokens.words[k] as NumberedWord).number
      quoted[n] = within[k - first] as number
      start[n] = tokens.start[k] as number
      end[n++] = tokens.end[k] as number
    }
  }
  return { id: article.id, words: words.slice(0, n), quoted: quoted.slice(0, n), start: start.slice(0, n), end: end.slice(0, n) }
}

function insideQuotes(tokens: Tokens<NumberedWord>, first: number, last: number): Uint8Array {
  const within = new Uint8Array(last - first)
  for (const { open, close } of quotations(tokens, first, last)) within.fill(1, open - first, close - first)
  return within
}

/** FNV-1a over the code units: the same number for the same word on every machine. */
function numberOf(form: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < form.length; i++) h = Math.imul(h ^ form.charCodeAt(i), 0x01000193)
  return h >>> 0
}
