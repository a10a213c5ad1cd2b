// The draft: what has been read of one article so far, as each pass sees it.

import type { Attribution, Mention, Quantity, TimeExpression } from '../model/annotation.ts'
import type { Article } from '../model/article.ts'
import type { EventMention } from '../model/event.ts'
import type { Quotation, TokenRange, Tokens, Word } from '../text/index.ts'

/** The layers that passes give, by name. */
export interface Layers {
  readonly times: TimeExpression
  readonly mentions: Mention
  readonly quantities: Quantity
  readonly attributions: Attribution
  /** Only asked for by those who need them; see `Language.events`. */
  readonly events: EventMention
}

/** Name of a layer. */
export type LayerName = keyof Layers

/** One finished layer: records in reading order, and for each token the index of the record that covers it, or -1. */
export interface Layer<T> {
  readonly items: readonly T[]
  readonly at: Int32Array
}

/** The record of a layer that covers token `i`. (Where none does its index is -1, and to look that up in an array is to search for a property of that name.) */
export function recordAt<T>({ items, at }: Layer<T>, i: number): T | undefined {
  const index = at[i]
  return index === undefined || index < 0 ? undefined : items[index]
}

/** A stretch of the article's body: token range and index of its block in `article.blocks`. */
export interface Sentence extends TokenRange {
  readonly block: number
}

/** What a pass may look at. Layers that no pass has given yet are empty. */
export interface Draft<W extends Word = Word> extends Readonly<{ [K in LayerName]: Layer<Layers[K]> }> {
  readonly article: Article
  readonly tokens: Tokens<W>
  /** Token ranges of body blocks (lede, subheading, paragraph), in order: names, times and quantities live here. */
  readonly body: readonly Sentence[]
  /** Sentences of the body in order. */
  readonly sentences: readonly Sentence[]
  /** For each token the index of its sentence, or -1 outside the body. */
  readonly sentenceAt: Int32Array
  /** Quotations of the body in order of their opening marks. */
  readonly quotations: readonly Quotation[]
  /** For each token the index of the innermost quotation around it, or -1. */
  readonly quotationAt: Int32Array
}

/** One phenomenon: pure, reads the draft, gives records of one layer. */
export interface Pass<W extends Word = Word, K extends LayerName = LayerName> {
  readonly id: string
  /** Layers that must be finished before. Checked when the pipeline is composed. */
  readonly needs: readonly LayerName[]
  readonly gives: K
  run(draft: Draft<W>): readonly Layers[K][]
}
