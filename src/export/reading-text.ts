// A reading for the terminal: the article's head, every attribution as a chain, names by type, what stayed unresolved.

import type { Annotation, Attribution, Mention, Quantity, TimeExpression } from '../model/annotation.ts'
import type { Reading } from '../model/reading.ts'
import { flowed, isolated, padded, plain, wrapped } from './measure-text.ts'
import { quantityValue, timeValue, within, wordsOf, wordsOfAll } from './words.ts'

/** How to paint: each function wraps a string in a colour, or returns it as it is. */
export interface Paint {
  readonly strong: (s: string) => string
  readonly dim: (s: string) => string
  readonly source: (s: string) => string
  readonly alarm: (s: string) => string
}

/** No colours, for pipes and NO_COLOR. */
export const noPaint: Paint = { strong: (s) => s, dim: (s) => s, source: (s) => s, alarm: (s) => s }

const LABEL = 11

/** The reading as lines of at most `width` columns. */
export function readingText(reading: Reading, width = 80, paint: Paint = noPaint): string {
  const of = <K extends Annotation['kind']>(kind: K): Extract<Annotation, { kind: K }>[] =>
    reading.annotations.filter((a): a is Extract<Annotation, { kind: K }> => a.kind === kind)
  const page = { reading, width, paint, times: of('time'), quantities: of('quantity') }
  const attributions = of('attribution')
  const parts = [
    head(page),
    attributions.length === 0 ? ['No reported claim was found.'] : attributions.flatMap((a, i) => ['', ...chain(page, a, i + 1)]).slice(1),
    names(page, of('mention')),
    unresolved(page),
    reading.diagnostics.flatMap((d) => wrapped(`! ${d.message}${d.remedy === undefined ? '' : ` ${d.remedy}`}`, width)),
  ]
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

interface TextPage {
  readonly reading: Reading
  readonly width: number
  readonly paint: Paint
  readonly times: readonly TimeExpression[]
  readonly quantities: readonly Quantity[]
}

function head({ reading, width, paint }: TextPage): string[] {
  const { article } = reading
  const rows: [string, string | undefined][] = [
    ['outlet', article.outlet],
    ['published', dates(article.published, article.publishedStated)],
    ['byline', article.authors.join('، ')],
    ['dateline', article.dateline.join(', ')],
    ['credits', article.credits.join(', ')],
    ['address', article.url],
    ['language', article.language],
  ]
  return [
    ...wrapped(article.title === undefined ? '(no title)' : plain(article.title), width).map((line) => paint.strong(isolated(line))),
    ...rows
      .filter((row): row is [string, string] => row[1] !== undefined && row[1] !== '')
      .map(([label, value]) => `${paint.dim(padded(label, LABEL))}${isolated(value)}`),
  ]
}

function dates(published: string | undefined, stated: string | undefined): string | undefined {
  if (published === undefined) return undefined
  if (stated === undefined) return `${published} (given; the text states none)`
  return stated === published ? `${published} (stated)` : `${published} (given; the text states ${stated})`
}

function chain({ reading, width, paint, times, quantities }: TextPage, a: Attribution, number: number): string[] {
  const { article } = reading
  const manner = [a.act, a.certainty, a.voice].join(' · ')
  const hops = a.nested.map((hop) => ({ entity: hop.members?.map((m) => m.entity).join(' + ') ?? hop.entity, label: hop.label }))
  const seen = within(times, a).map((t) => ['when', wordsOf(article, t), timeValue(t) ?? 'unresolved'] as const)
  const counted = within(quantities, a).map((q) => ['how much', wordsOf(article, q), quantityValue(q)] as const)
  return [
    `${paint.strong(`[${number}]`)} ${a.act === 'deny' || a.act === 'accuse' ? paint.alarm(manner) : manner}   ${paint.dim('cue')} ${isolated(wordsOf(article, a.cue))}`,
    `    ${article.outlet === undefined ? paint.dim('(outlet not known)') : isolated(article.outlet)}`,
    ...hops.map(({ entity, label }) => `    ${paint.dim('←')} ${paint.source(entity)}${label === entity ? '' : `  ${isolated(label)}`}`),
    ...(hops.length === 0 ? [`    ${paint.dim('←')} ${paint.alarm('source not understood')}`] : []),
    ...wrapped(plain(wordsOfAll(article, a.content)), width - 6).map((line) => `    ${paint.dim('│')} ${isolated(line)}`),
    ...[...seen, ...counted].map(([label, words, value]) => `    ${paint.dim(padded(label, 9))} ${isolated(words)} = ${value}`),
  ]
}

function names({ reading, width, paint }: TextPage, mentions: readonly Mention[]): string[] {
  const types = new Map<string, Map<string, { words: string; count: number }>>()
  for (const m of mentions) {
    const entities = types.get(m.type) ?? new Map<string, { words: string; count: number }>()
    const known = entities.get(m.entity)
    const words = plain(wordsOf(reading.article, m))
    entities.set(m.entity, {
      words: known === undefined || words.length > known.words.length ? words : known.words,
      count: (known?.count ?? 0) + 1,
    })
    types.set(m.type, entities)
  }
  return [...types]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([type, entities]) => {
      const items = [...entities.values()]
        .sort((a, b) => b.count - a.count)
        .map(({ words, count }) => `${isolated(words)}${count > 1 ? ` ×${count}` : ''}`)
      return flowed(items, width - LABEL).map((line, i) => `${paint.dim(padded(i === 0 ? type.toLowerCase() : '', LABEL))}${line}`)
    })
}

function unresolved({ reading, width, times }: TextPage): string[] {
  const open = times.filter((t) => timeValue(t) === undefined).map((t) => isolated(wordsOf(reading.article, t)))
  return [
    ...(open.length === 0 ? [] : ['Dates that nothing resolves:', ...flowed(open, width - 2).map((line) => `  ${line}`)]),
    ...(reading.article.published === undefined
      ? wrapped('No publication date is known: relative dates stay open. Give one with --published YYYY-MM-DD.', width)
      : []),
  ]
}
