// Conduits: the agencies and outlets through which an article's statements came, by its own chains.

import type { Annotation, Attribution, Mention } from '../../model/annotation.ts'
import type { Article } from '../../model/article.ts'
import type { Span } from '../../text/index.ts'
import { isAgency, isMedia } from './outlet.ts'

/** An agency or outlet, and how much of what the article attributes came through it. */
export interface Conduit {
  readonly entity: string
  /** Characters of attributed content that came through it, of all attributed content, 0 to 1. */
  readonly share: number
  /** Whether it carried a statement of the opening paragraph. */
  readonly opens: boolean
  /** Attributed content of the body, 0 to 1: how much of the article is report of statements at all. */
  readonly attributed: number
  /** The words that name it. */
  readonly spans: readonly Span[]
}

/** A sentence seldom says through whom a statement came further ahead of its verb. */
const FRAME = 200

/**
 * Conduits of `article`, the largest share first. A statement came through an agency that heads its chain, and through one that is named in its
 * frame, before the words reported: «told Reuters that …», «in a statement which dpa received …». A speaker whom an agency carried once
 * speaks through it all through the article. The outlet's own name (`own`) is no conduit.
 */
export function conduitsOf(article: Article, annotations: readonly Annotation[], own: string | undefined): readonly Conduit[] {
  const attributions = annotations.filter((a): a is Attribution => a.kind === 'attribution')
  const media = annotations.filter((a): a is Mention => a.kind === 'mention' && a.entity !== own && isMedia(a.entity))
  const statements = attributions.map((a) => statementOf(a, article, media, own))
  const all = statements.reduce((n, s) => n + s.length, 0)
  if (all === 0) return []
  const lede = article.blocks.find((block) => block.role === 'lede' || block.role === 'paragraph')
  const body = article.blocks.reduce((n, b) => n + (b.role === 'lede' || b.role === 'paragraph' ? b.end - b.start : 0), 0)
  const entities = [...new Set(statements.flatMap((s) => s.carriers.map((c) => c.entity)))]
  return entities
    .map((entity) => {
      const carried = statements.filter((s) => s.carriers.some((c) => c.entity === entity))
      const speakers = new Set(carried.flatMap((s) => (s.speaker === undefined ? [] : [s.speaker])))
      const through = statements.filter((s) => carried.includes(s) || (s.speaker !== undefined && speakers.has(s.speaker)))
      return {
        entity,
        share: through.reduce((n, s) => n + s.length, 0) / all,
        opens: lede !== undefined && carried.some((s) => s.cue < lede.end),
        attributed: Math.min(1, all / Math.max(1, body)),
        spans: carried.flatMap((s) => s.carriers.filter((c) => c.entity === entity && c.span !== undefined).map((c) => c.span as Span)),
      }
    })
    .sort((a, b) => b.share - a.share || (a.entity < b.entity ? -1 : 1))
}

/** Whether most of the article came through the conduit: most of what it attributes, or its opening and a good part of the rest. */
export function carriesMost(conduit: Conduit): boolean {
  return conduit.attributed >= 0.15 && (conduit.share >= 0.5 || (conduit.opens && conduit.share >= 0.3))
}

/** Whether the conduit is an agency that some of the article came through. */
export function carriesSome(conduit: Conduit): boolean {
  return conduit.share >= 0.1 && isAgency(conduit.entity)
}

interface Statement {
  readonly carriers: readonly { readonly entity: string; readonly span?: Span }[]
  /** The first in the chain who is no agency or outlet. */
  readonly speaker?: string
  readonly length: number
  readonly cue: number
}

function statementOf(a: Attribution, article: Article, media: readonly Mention[], own: string | undefined): Statement {
  const head = a.nested[0]
  const carriers: { entity: string; span?: Span }[] = []
  if (head !== undefined && head.entity !== own && isMedia(head.entity)) {
    carriers.push({
      entity: head.entity,
      ...(head.start === undefined || head.end === undefined ? {} : { span: { start: head.start, end: head.end } }),
    })
  }
  const content = a.content[0]?.start ?? a.cue.end
  if (a.cue.start < content) {
    const from = sentenceStart(article.text, a.cue.start)
    for (const mention of media) {
      if (mention.start < from || mention.end > content || carriers.some((c) => c.entity === mention.entity)) continue
      carriers.push({ entity: mention.entity, span: { start: mention.start, end: mention.end } })
    }
  }
  const speaker = a.nested.find((hop) => hop.entity !== own && !isMedia(hop.entity))?.entity
  const length = a.content.reduce((n, span) => n + span.end - span.start, 0)
  return { carriers, ...(speaker === undefined ? {} : { speaker }), length, cue: a.cue.start }
}

/** Where the sentence before `at` began, no further back than a frame reaches. */
function sentenceStart(text: string, at: number): number {
  for (let i = at - 1; i > at - FRAME && i >= 0; i--) {
    const c = text.charAt(i)
    if (c === '\n' || ((c === '.' || c === '؟' || c === '?' || c === '!') && /\s/.test(text.charAt(i + 1)))) return i + 1
  }
  return Math.max(0, at - FRAME)
}
