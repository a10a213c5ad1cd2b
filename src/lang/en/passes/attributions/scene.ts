// The scene: one paragraph as the attribution passes see it, with questions about single tokens and statements that no quotation breaks.

import { mark, TokenKind, type Quotation, type Span, type TokenRange } from '../../../../text/index.ts'
import type { Draft } from '../../../draft.ts'
import type { ClosedClass, CueWord } from '../../words/cue.ts'
import type { EnglishWord } from '../../word.ts'

const STOPS = new Set(['.', '!', '?', ';'])
const PAUSES = new Set([',', ';', ':', '-', '(', ')'])

/** Questions about the tokens of a draft. */
export class Scene {
  readonly draft: Draft<EnglishWord>

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

  /** The character of a punctuation token, '' for any other. */
  mark(i: number): string {
    return this.draft.tokens.kind[i] === TokenKind.punctuation ? mark(this.draft.tokens, i) : ''
  }

  isStop(i: number): boolean {
    return STOPS.has(this.mark(i))
  }

  isPause(i: number): boolean {
    return PAUSES.has(this.mark(i))
  }

  isTime(i: number): boolean {
    return (this.draft.times.at[i] ?? -1) >= 0 || this.is(i, 'weekday')
  }

  /** The quotation that opens at token `i`. */
  opensAt(i: number): Quotation | undefined {
    const inner = this.draft.quotationAt[i + 1] ?? -1
    const found = inner < 0 ? undefined : this.draft.quotations[inner]
    return found?.open === i ? found : undefined
  }

  /** The quotation that closes at token `i`. */
  closesAt(i: number): Quotation | undefined {
    const inner = this.draft.quotationAt[i - 1] ?? -1
    const found = inner < 0 ? undefined : this.draft.quotations[inner]
    return found?.close === i ? found : undefined
  }

  /** Whether token `i` stands inside quotation marks. */
  isQuoted(i: number): boolean {
    return (this.draft.quotationAt[i] ?? -1) >= 0
  }

  /** Token range as a span of the text, punctuation at both ends left out; undefined when nothing is left. */
  span(first: number, last: number): Span | undefined {
    while (first < last && !this.isWord(first)) first++
    while (last > first && !this.isWord(last - 1)) last--
    if (first >= last) return undefined
    return { start: this.draft.tokens.start[first] as number, end: this.draft.tokens.end[last - 1] as number }
  }

  /** Sentences of the body's paragraphs, those that share a quotation joined. */
  statements(): TokenRange[] {
    const joined: { first: number; last: number }[] = []
    let open: { first: number; last: number; block: number } | undefined
    for (const { first, last, block } of this.draft.sentences) {
      if (this.draft.article.blocks[block]?.role === 'subheading') continue
      if (open !== undefined && open.block === block && this.isQuoted(first) && this.isQuoted(open.last - 1)) open.last = last
      else {
        open = { first, last, block }
        joined.push(open)
      }
    }
    return joined
  }
}
