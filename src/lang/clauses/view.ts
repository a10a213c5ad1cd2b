// The view: a run as the clause rules of a language look at it, position by position.

import { mark as markOf, TokenKind, type Word } from '../../text/index.ts'
import type { Draft } from '../draft.ts'
import type { Run } from './cutter.ts'

/** A run over its draft. Positions are indices into the run. */
export class RunView<W extends Word> {
  readonly draft: Draft<W>
  readonly run: Run
  readonly length: number

  constructor(draft: Draft<W>, run: Run) {
    this.draft = draft
    this.run = run
    this.length = run.tokens.length
  }

  /** The token at position `k`, -1 outside the run. */
  token(k: number): number {
    return this.run.tokens[k] ?? -1
  }

  word(k: number): W | undefined {
    return this.draft.tokens.words[this.token(k)]
  }

  form(k: number): string {
    return this.word(k)?.form ?? ''
  }

  /** The punctuation mark at `k`, '\n' for a line end, '' for a word or number. */
  mark(k: number): string {
    const i = this.token(k)
    const kind = this.draft.tokens.kind[i]
    if (kind === TokenKind.word) return ''
    return kind === TokenKind.punctuation ? markOf(this.draft.tokens, i) : kind === TokenKind.break ? '\n' : ''
  }

  isWord(k: number): boolean {
    return this.draft.tokens.kind[this.token(k)] === TokenKind.word
  }

  isComma(k: number): boolean {
    const c = this.mark(k)
    return c === '،' || c === ','
  }

  /** The last position before `k` that is no quotation mark. */
  before(k: number): number {
    let at = k - 1
    while (at >= 0 && QUOTES.has(this.mark(at))) at--
    return at
  }

  /** The first position from `k` on that is no quotation mark. */
  past(k: number): number {
    let at = k
    while (at < this.length && QUOTES.has(this.mark(at))) at++
    return at
  }

  inName(k: number): boolean {
    return (this.draft.mentions.at[this.token(k)] ?? -1) >= 0
  }

  inTime(k: number): boolean {
    return (this.draft.times.at[this.token(k)] ?? -1) >= 0
  }

  inQuantity(k: number): boolean {
    return (this.draft.quantities.at[this.token(k)] ?? -1) >= 0
  }

  /** Whether a sentence, a line or half of a sentence ends before position `k`. */
  isHard(k: number): boolean {
    if (k <= 0 || k >= this.length) return true
    const { sentenceAt } = this.draft
    if (sentenceAt[this.token(k - 1)] !== sentenceAt[this.token(k)]) return true
    const c = this.mark(k - 1)
    return c === '؛' || c === ';'
  }
}

const QUOTES = new Set(['"', '«', '»', '“', '”', "'", '‘', '’', '#'])
