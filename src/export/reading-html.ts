// A reading as one self-contained page: the article with layers to switch on and off, each claim's chain beside its words. No script.

import type { Annotation, Attribution } from '../model/annotation.ts'
import type { Block } from '../model/article.ts'
import type { Reading } from '../model/reading.ts'
import type { Span } from '../text/span.ts'
import { escaped } from './escape-html.ts'
import { readingStyle } from './reading-style.ts'
import { segments } from './segments.ts'
import { quantityValue, timeValue, within, wordsOf } from './words.ts'

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'ur', 'he'])
const ROLE_CLASS: Readonly<Partial<Record<Block['role'], string>>> = {
  title: 'title',
  byline: 'aside',
  dateline: 'aside',
  caption: 'aside',
  boilerplate: 'aside',
  related: 'aside',
  keywords: 'aside',
  subheading: 'sub',
}
const LAYERS = [
  ['names', 'أسماء · names'],
  ['times', 'أزمنة · dates'],
  ['quantities', 'كميات · quantities'],
  ['claims', 'إسناد · reported claims'],
  ['furniture', 'خارج المتن · outside the body'],
] as const

/** The page as a complete HTML document. `back` is the address of a list to return to, when there is one. */
export function readingHtml(reading: Reading, back?: string): string {
  const { article } = reading
  const direction = RIGHT_TO_LEFT.has(article.language) ? 'rtl' : 'ltr'
  const claims = reading.annotations.filter((a): a is Attribution => a.kind === 'attribution')
  const numbers = new Map(claims.map((claim, i) => [claim, i + 1]))
  const title = article.title ?? 'Isnad'
  return [
    '<!doctype html>',
    `<html lang="${escaped(article.language)}" dir="${direction}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)} — Isnad</title>`,
    `<style>${readingStyle}</style></head>`,
    '<body>',
    ...LAYERS.map(([id, label], i) => `<input type="checkbox" id="show-${id}"${i < 4 ? ' checked' : ''} aria-label="${label}">`),
    `<header>${back === undefined ? '' : `<a class="back" href="${escaped(back)}">${direction === 'rtl' ? '→' : '←'} <bdi>إسناد · Isnad</bdi></a>`}`,
    `<nav aria-label="layers">${LAYERS.map(([id, label]) => `<label for="show-${id}" class="${id}">${label}</label>`).join('')}</nav>`,
    head(reading),
    '</header>',
    '<main>',
    ...article.blocks.map((block) => row(reading, block, numbers)),
    '</main>',
    footer(reading, claims.length),
    '</body></html>',
    '',
  ].join('\n')
}

function head({ article }: Reading): string {
  const facts: [string, string | undefined][] = [
    ['outlet', article.outlet],
    ['published', article.published],
    ['stated', article.publishedStated],
    ['by', article.authors.join('، ')],
    ['dateline', article.dateline.join(', ')],
    ['credits', article.credits.join(', ')],
  ]
  const known = facts.filter((fact): fact is [string, string] => fact[1] !== undefined && fact[1] !== '')
  return `<dl dir="ltr">${known.map(([label, value]) => `<div><dt>${label}</dt><dd><bdi>${escaped(value)}</bdi></dd></div>`).join('')}</dl>`
}

function row(reading: Reading, block: Block, numbers: ReadonlyMap<Attribution, number>): string {
  const body = segments(withoutLineEnds(reading, block), reading.annotations, reading.article.text)
    .map((segment) => {
      const words = escaped(reading.article.text.slice(segment.start, segment.end))
      if (segment.covering.length === 0) return words
      const begins = segment.covering.flatMap((a) => (a.kind === 'attribution' && beginsIn(a, segment) ? [numbers.get(a) as number] : []))
      const anchors = begins.map((n) => `<a class="number" id="words-${n}" href="#claim-${n}">${n}</a>`).join('')
      return `${anchors}<span class="${classes(segment.covering)}" title="${escaped(segment.covering.map(hint).join(' · '))}">${words}</span>`
    })
    .join('')
  const cards = [...numbers].filter(([claim]) => beginsIn(claim, block)).map(([claim, n]) => card(reading, claim, n))
  return `<div class="row ${ROLE_CLASS[block.role] ?? ''}" data-role="${block.role}"><p dir="auto">${body}</p><aside>${cards.join('')}</aside></div>`
}

/** A block as it is shown: the line ends behind it are the row's own border. */
function withoutLineEnds({ article }: Reading, block: Block): Span {
  let end = block.end
  while (end > block.start && '\r\n '.includes(article.text.charAt(end - 1))) end--
  return { start: block.start, end }
}

function beginsIn(claim: Attribution, within: Span): boolean {
  const start = claim.content[0]?.start ?? claim.cue.start
  return start >= within.start && start < within.end
}

function classes(covering: readonly Annotation[]): string {
  return [
    ...new Set(
      covering.map((a) =>
        a.kind === 'mention'
          ? `names ${a.type.toLowerCase()}`
          : a.kind === 'time'
            ? 'times'
            : a.kind === 'quantity'
              ? 'quantities'
              : `claims ${a.act}`,
      ),
    ),
  ].join(' ')
}

function hint(a: Annotation): string {
  if (a.kind === 'mention') return `${a.type} ${a.entity}`
  if (a.kind === 'time') return timeValue(a) ?? 'unresolved'
  if (a.kind === 'quantity') return quantityValue(a)
  return `${a.act}, ${a.certainty}`
}

function card(reading: Reading, claim: Attribution, n: number): string {
  const { article, annotations } = reading
  const times = within(
    annotations.filter((a) => a.kind === 'time'),
    claim,
  ).map((t) => [wordsOf(article, t), timeValue(t) ?? '?'] as const)
  const counts = within(
    annotations.filter((a) => a.kind === 'quantity'),
    claim,
  ).map((q) => [wordsOf(article, q), quantityValue(q)] as const)
  const hops = claim.nested.map((hop) => {
    const entity = hop.members?.map((m) => m.entity).join(' + ') ?? hop.entity
    return `<li><code>${escaped(entity)}</code>${hop.label === entity ? '' : ` <bdi>${escaped(hop.label)}</bdi>`}</li>`
  })
  return [
    `<section class="card ${claim.act}" id="claim-${n}"><h3 dir="ltr"><a href="#words-${n}">${n}</a> ${claim.act} · ${claim.certainty} · ${claim.voice}</h3>`,
    `<ol dir="ltr"><li><bdi>${escaped(article.outlet ?? 'outlet not known')}</bdi></li>${hops.length === 0 ? '<li class="open">source not understood</li>' : hops.join('')}</ol>`,
    ...[...times, ...counts].map(
      ([words, value]) => `<p class="fact"><bdi>${escaped(words)}</bdi> = <bdi dir="ltr">${escaped(value)}</bdi></p>`,
    ),
    '</section>',
  ].join('')
}

function footer({ article, diagnostics }: Reading, claims: number): string {
  const notes = diagnostics.map((d) => `<li>${escaped(d.message)}</li>`).join('')
  return `<footer dir="ltr">${notes === '' ? '' : `<ul>${notes}</ul>`}<p>${claims} reported claims · article <code>${escaped(article.id)}</code> · Isnad shows who said what; it does not say what is true.</p></footer>`
}
