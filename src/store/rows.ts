// A reading taken apart into rows, one list a table; reading.ts puts it together again.

import type { Annotation, Attribution, Reading, Span } from '../model/index.ts'
import type { Row } from './adapter.ts'

/** Tables that hold what was read out of an article, and their columns. */
export const COLUMNS = {
  blocks: ['article', 'n', 'start_at', 'end_at', 'role'],
  credits: ['article', 'role', 'n', 'value'],
  astral: ['article', 'at'],
  mentions: ['article', 'n', 'start_at', 'end_at', 'type', 'entity', 'unlisted', 'rule'],
  times: ['article', 'n', 'start_at', 'end_at', 'type', 'earliest', 'latest', 'approx', 'duration', 'comparator', 'stated', 'rule'],
  quantities: ['article', 'n', 'start_at', 'end_at', 'amount', 'amount_max', 'comparator', 'object', 'unit', 'per', 'rule'],
  attributions: ['article', 'n', 'start_at', 'end_at', 'voice', 'act', 'certainty', 'sources', 'rule'],
  spans: ['article', 'attribution', 'role', 'n', 'start_at', 'end_at'],
  hops: ['article', 'attribution', 'depth', 'member', 'to_origin', 'entity', 'label', 'start_at', 'end_at', 'body'],
} as const

/** A table of {@link COLUMNS}. */
export type PartTable = keyof typeof COLUMNS

/** Rows by table. */
export type Rows = Record<PartTable, Row[]>

/** No rows yet. */
export function noRows(): Rows {
  return { blocks: [], credits: [], astral: [], mentions: [], times: [], quantities: [], attributions: [], spans: [], hops: [] }
}

/** Adds the rows of `reading`, kept under the key `article`, to `rows`; `ruleKey` gives the key of a rule. */
export function addRows(
  rows: Rows,
  article: number,
  { article: a, annotations }: Reading,
  ruleKey: (annotation: Annotation) => number,
): void {
  a.blocks.forEach(({ start, end, role }, n) => rows.blocks.push([article, n, start, end, role]))
  a.authors.forEach((value, n) => rows.credits.push([article, 'author', n, value]))
  a.credits.forEach((value, n) => rows.credits.push([article, 'agency', n, value]))
  a.dateline.forEach((value, n) => rows.credits.push([article, 'dateline', n, value]))
  for (const { index } of a.text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) rows.astral.push([article, index])
  annotations.forEach((annotation, n) => {
    const rule = ruleKey(annotation)
    switch (annotation.kind) {
      case 'mention': {
        const { start, end, type, entity, unlisted } = annotation
        rows.mentions.push([article, n, start, end, type, entity, flag(unlisted), rule])
        break
      }
      case 'time': {
        const { start, end, type, from, to, approx, duration, comparator, stated } = annotation
        rows.times.push([
          article,
          n,
          start,
          end,
          type,
          from ?? null,
          to ?? null,
          flag(approx),
          duration ?? null,
          comparator ?? null,
          stated === undefined ? null : JSON.stringify(stated),
          rule,
        ])
        break
      }
      case 'quantity': {
        const { start, end, value, max, comparator, object, unit, per } = annotation
        rows.quantities.push([article, n, start, end, value, max, comparator, object, unit, per, rule])
        break
      }
      case 'attribution':
        addAttribution(rows, article, n, annotation, rule)
    }
  })
}

function addAttribution(
  rows: Rows,
  article: number,
  n: number,
  { source, cue, content, nested, voice, act, certainty }: Attribution,
  rule: number,
): void {
  const sources = source === null ? 'none' : isList(source) ? 'many' : 'one'
  rows.attributions.push([article, n, cue.start, cue.end, voice, act, certainty, sources, rule])
  const named = source === null ? [] : isList(source) ? source : [source]
  named.forEach(({ start, end }, i) => rows.spans.push([article, n, 'source', i, start, end]))
  content.forEach(({ start, end }, i) => rows.spans.push([article, n, 'content', i, start, end]))
  nested.forEach(({ entity, label, body, start, end, members }, depth) => {
    const toOrigin = nested.length - 1 - depth
    rows.hops.push([article, n, depth, 0, toOrigin, entity, label, start ?? null, end ?? null, body ?? null])
    members?.forEach((member, i) => rows.hops.push([article, n, depth, i + 1, toOrigin, member.entity, member.label, null, null, null]))
  })
}

function isList(source: Span | readonly Span[]): source is readonly Span[] {
  return Array.isArray(source)
}

function flag(value: boolean | undefined): number | null {
  return value === undefined ? null : Number(value)
}
