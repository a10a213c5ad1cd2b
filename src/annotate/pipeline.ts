// The pipeline: runs a language's passes layer by layer over one article and settles what they find.

import type { Draft, LayerName, Layers, Pass, Sentence } from '../lang/draft.ts'
import type { Language } from '../lang/language.ts'
import type { Annotation, Attribution, Mention, Quantity, TimeExpression } from '../model/annotation.ts'
import type { Article, BlockRole } from '../model/article.ts'
import type { Reading } from '../model/reading.ts'
import {
  byPosition,
  fold,
  quotations,
  sentences,
  tokenize,
  Vocabulary,
  type FoldTable,
  type Quotation,
  type Tokens,
  type Word,
} from '../text/index.ts'
import { emptyLayer, layerOf, settle } from './layer.ts'

const BODY: ReadonlySet<BlockRole> = new Set<BlockRole>(['lede', 'subheading', 'paragraph'])
const ORDER: readonly LayerName[] = ['times', 'mentions', 'quantities', 'attributions']

/** Reads annotations out of articles of one language. */
export type Annotator = (article: Article) => readonly Annotation[]

/** Composes a language's passes into an annotator. Throws when a pass needs a layer that comes after the one it gives. */
export function annotator<W extends Word>(language: Language<W>, table: FoldTable): Annotator {
  const draftOf = drafter(language, table, (form) => language.describe(form))
  return (article) => annotationsOf(draftOf(article))
}

/** Composes a language's passes into a reader of finished drafts, whose words are what `describe` knows of them. Throws as {@link annotator}. */
export function drafter<W extends Word, V extends W>(
  language: Language<W>,
  table: FoldTable,
  describe: (form: string) => V,
): (article: Article) => Draft<V> {
  for (const pass of language.passes) {
    for (const need of pass.needs) {
      if (ORDER.indexOf(need) >= ORDER.indexOf(pass.gives)) throw new Error(`pass ${pass.id} gives ${pass.gives} and cannot need ${need}`)
    }
  }
  const vocabulary = new Vocabulary<V>(describe)
  const passesOf = Object.fromEntries(ORDER.map((layer) => [layer, language.passes.filter((p) => p.gives === layer)])) as Record<
    LayerName,
    Pass<W>[]
  >
  return (article) => {
    const draft = openDraft(article, language, tokenize(fold(article.text, table), vocabulary))
    for (const name of ORDER) {
      const records: Layers[LayerName][] = []
      for (const pass of passesOf[name]) for (const record of pass.run(draft)) records.push(record)
      if (records.length === 0) continue
      // Reported claims may nest and overlap; every other layer is flat.
      const items = name === 'attributions' ? inOrder(records) : settle(records as readonly Spanned[])
      Object.assign(draft, {
        [name]: name === 'attributions' ? { items, at: draft.attributions.at } : layerOf(items as readonly Spanned[], draft.tokens),
      })
    }
    return draft
  }
}

/** The annotations of a finished draft: the flat layers in reading order, then the attributions. */
export function annotationsOf<W extends Word>(draft: Draft<W>): readonly Annotation[] {
  const flat: Annotation[] = [...draft.times.items, ...draft.mentions.items, ...draft.quantities.items].sort(byPosition)
  return [...flat, ...draft.attributions.items]
}

/** Opens the finished draft of a reading again, whose words are what `describe` knows of them. */
export function redrafter<W extends Word, V extends W>(
  language: Language<W>,
  table: FoldTable,
  describe: (form: string) => V,
): (reading: Pick<Reading, 'article' | 'annotations'>) => Draft<V> {
  const vocabulary = new Vocabulary<V>(describe)
  return ({ article, annotations }) => {
    const draft = openDraft(article, language, tokenize(fold(article.text, table), vocabulary))
    const of = <T extends Annotation>(kind: T['kind']): T[] => annotations.filter((a) => a.kind === kind) as T[]
    return Object.assign(draft, {
      times: layerOf(of<TimeExpression>('time'), draft.tokens),
      mentions: layerOf(of<Mention>('mention'), draft.tokens),
      quantities: layerOf(of<Quantity>('quantity'), draft.tokens),
      attributions: { items: of<Attribution>('attribution'), at: draft.attributions.at },
    })
  }
}

type Spanned = Exclude<Layers[LayerName], Layers['attributions']>

function inOrder(records: readonly Layers[LayerName][]): readonly Layers[LayerName][] {
  const at = (record: Layers[LayerName]): number => ('content' in record ? (record.content[0]?.start ?? record.cue.start) : record.start)
  return [...records].sort((a, b) => at(a) - at(b))
}

/** Opens a draft with its sentences and quotations; no layer is filled. */
export function openDraft<W extends Word, V extends W>(article: Article, language: Language<W>, tokens: Tokens<V>): Draft<V> {
  const body: Sentence[] = []
  const all: Sentence[] = []
  const quoted: Quotation[] = []
  const sentenceAt = new Int32Array(tokens.count).fill(-1)
  const quotationAt = new Int32Array(tokens.count).fill(-1)
  let i = 0
  article.blocks.forEach((block, index) => {
    while (i < tokens.count && (tokens.start[i] as number) < block.start) i++
    const first = i
    while (i < tokens.count && (tokens.start[i] as number) < block.end) i++
    if (!BODY.has(block.role) || i === first) return
    body.push({ first, last: i, block: index })
    for (const range of sentences(tokens, first, i, (word) => language.isAbbreviation(word))) {
      for (let k = range.first; k < range.last; k++) sentenceAt[k] = all.length
      all.push({ first: range.first, last: range.last, block: index })
    }
    for (const quotation of quotations(tokens, first, i)) {
      for (let k = quotation.open + 1; k < quotation.close; k++) quotationAt[k] = quoted.length
      quoted.push(quotation)
    }
  })
  const empty = emptyLayer<never>(tokens.count)
  return {
    article,
    tokens,
    body,
    sentences: all,
    sentenceAt,
    quotations: quoted,
    quotationAt,
    times: empty,
    mentions: empty,
    quantities: empty,
    attributions: empty,
    events: empty,
  }
}
