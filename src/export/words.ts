// Wording that every format shares: values of times and quantities, and the words that a span covers.

import type { Attribution, Quantity, TimeExpression } from '../model/annotation.ts'
import type { Article } from '../model/article.ts'
import type { Span } from '../text/span.ts'

const SIGNS = { '=': '', '>=': '≥ ', '<=': '≤ ', '>': '> ', '<': '< ', '~': '≈ ' } as const

/** The article's words under `span`. */
export function wordsOf(article: Article, span: Span): string {
  return article.text.slice(span.start, span.end)
}

/** Several spans as one quotation, gaps shown as «…». */
export function wordsOfAll(article: Article, spans: readonly Span[]): string {
  return spans.map((span) => wordsOf(article, span)).join(' … ')
}

/** «2024-07-01 … 2024-07-31», «P4Y», or undefined when nothing resolves the expression. */
export function timeValue(time: TimeExpression): string | undefined {
  const bound = time.comparator === undefined ? '' : SIGNS[time.comparator]
  if (time.duration !== undefined) return `${bound}${time.duration}`
  const from = time.from ?? undefined
  const to = time.to ?? undefined
  if (from === undefined && to === undefined) return undefined
  const approx = time.approx === true ? '≈ ' : ''
  if (from === to) return `${approx}${from as string}`
  return `${approx}${from ?? '…'} – ${to ?? '…'}`
}

/** «≥ 70 freight wagon», «5–7 %», «60000 shell per P1D». */
export function quantityValue(quantity: Omit<Quantity, 'kind' | 'by' | 'start' | 'end'>): string {
  const { value, max, comparator, object, unit, per } = quantity
  const number = max === null ? String(value) : `${value}–${max}`
  return [`${SIGNS[comparator]}${number}`, unit, object, per === null ? null : `per ${per}`].filter((part) => part !== null).join(' ')
}

/** Records of a layer that lie within an attribution's content. */
export function within<T extends Span>(records: readonly T[], attribution: Attribution): T[] {
  return records.filter((r) => attribution.content.some((c) => c.start <= r.start && r.end <= c.end))
}
