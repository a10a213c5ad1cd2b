// The scene: one article as the attribution passes see it, with questions about single tokens.

import { mark, TokenKind, type Quotation, type Span } from '../../../../text/index.ts'
import type { Draft } from '../../../draft.ts'
import type { ClosedClass, CueWord } from '../../words/cue.ts'
import type { EnglishWord } from '../../word.ts'

const STOPS = new Set(['.', '!', '?'])
const PAUSES = new Set([',', ';', ':', '-', '(', ')'])
const CURRENCIES = new Set(['$', '€', '£', '¥'])
const GAP = 1
const CAPITAL = 2

/** Questions about the tokens of a draft. */
export class Scene {
  readonly draft: Draft<EnglishWord>
  /** The claim's end found last. */
  edge: { readonly from: number; readonly last: number; readonly end: number } = { from: -1, last: -1, end: -1 }

  constructor(draft: Draft<EnglishWord>) {
    this.draft = draft
  }

  /** Facts of token `i`; undefined outside the text or when the word means nothing. */
  cue(i: number): CueWord | undefined {
    return this.draft.tokens.words[i]?.cue
  }

  form(i: number): string {
    return this.draft.tokens.words[i]?.form ?? ''
  }

  is(i: number, kind: ClosedClass): boolean {
    return this.cue(i)?.closed.has(kind) === true
  }

  isWord(i: number): boolean {
    return this.draft.tokens.kind[i] === TokenKind.word || this.draft.tokens.kind[i] === TokenKind.number
  }

  isNumber(i: number): boolean {
    return this.draft.tokens.kind[i] === TokenKind.number
  }

  isCapital(i: number): boolean {
    return ((this.draft.tokens.shape[i] ?? 0) & CAPITAL) !== 0
  }

  /** The character of a punctuation token, '' for any other. */
  mark(i: number): string {
    return this.draft.tokens.kind[i] === TokenKind.punctuation ? mark(this.draft.tokens, i) : ''
  }

  /** A semicolon, or a mark that ends a sentence: not the stop of «U.S.» or «(R-Ga.) said». */
  isStop(i: number): boolean {
    const c = this.mark(i)
    if (c === ';') return true
    if (!STOPS.has(c) || this.sentence(i) === this.sentence(i + 1)) return false
    return !this.goesOn(i + 1)
  }

  /** Whether the sentence that begins at `i` only seems to: a small letter or a comma opens none. A closing mark is skipped. */
  goesOn(i: number): boolean {
    let k = i
    while (this.mark(k) === ')' || (this.mark(k) === ',' && k === i)) {
      if (this.mark(k) === ',') return true
      k++
    }
    return this.isWord(k) && !this.isNumber(k) && !this.isCapital(k) && /^[a-z]/.test(this.form(k))
  }

  isPause(i: number): boolean {
    const c = this.mark(i)
    return c === '-' ? this.isDash(i) : PAUSES.has(c)
  }

  /** A dash between words, not the hyphen of a compound: space on both sides, or two of them. */
  isDash(i: number): boolean {
    if (this.mark(i) !== '-') return false
    if (this.mark(i + 1) === '-' || this.mark(i - 1) === '-') return true
    const { shape, start, end } = this.draft.tokens
    if (((shape[i] ?? 0) & GAP) !== 0) return true
    return (end[i] ?? 0) - (start[i] ?? 0) === 1 && '–—'.includes(this.draft.article.text.charAt(start[i] ?? 0))
  }

  isTime(i: number): boolean {
    return (this.draft.times.at[i] ?? -1) >= 0 || this.is(i, 'weekday')
  }

  /** Index of the name that covers token `i`, or -1. */
  name(i: number): number {
    return this.draft.mentions.at[i] ?? -1
  }

  /** The quotation that opens at token `i`. */
  opensAt(i: number): Quotation | undefined {
    const found = this.draft.quotations[this.draft.quotationAt[i + 1] ?? -1]
    return found?.open === i ? found : undefined
  }

  /** The quotation that closes at token `i`, be it the second stroke of a typewriter's mark. */
  closesAt(i: number): Quotation | undefined {
    const found = this.draft.quotations[this.draft.quotationAt[i - 1] ?? -1]
    if (found?.close === i) return found
    if (this.mark(i) !== "'") return undefined
    const double = this.draft.quotations[this.draft.quotationAt[i - 2] ?? -1]
    return double?.close === i - 1 ? double : undefined
  }

  /** Whether token `i` stands inside quotation marks. */
  isQuoted(i: number): boolean {
    return (this.draft.quotationAt[i] ?? -1) >= 0
  }

  /** Token range as a span of the text, punctuation at both ends left out but not «$5» and «5%»; undefined when nothing is left. */
  span(first: number, last: number): Span | undefined {
    while (first < last && !this.isWord(first) && !(CURRENCIES.has(this.mark(first)) && this.isNumber(first + 1))) first++
    while (last > first && !this.isWord(last - 1) && !(this.mark(last - 1) === '%' && this.isNumber(last - 2))) last--
    if (first >= last) return undefined
    return { start: this.draft.tokens.start[first] as number, end: this.draft.tokens.end[last - 1] as number }
  }

  private sentence(i: number): number {
    return this.draft.sentenceAt[i] ?? -1
  }
}
