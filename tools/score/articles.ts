// Scores what was read out of an article against its gold file, layer by layer.

import type { Annotation, Attribution, Mention, Quantity, Reading, Span, TimeExpression } from '../../src/index.ts'
import { overlap } from '../../src/text/span.ts'
import { alignEntities, chainMatches } from './chain.ts'
import { locate, locateAll, type GoldArticle, type GoldFile } from './gold.ts'
import { dice, lengthOf, matched, shared, type Figures } from './measure.ts'

const BODY = new Set(['lede', 'subheading', 'paragraph'])

/** Adds one article to the figures. Readings outside gold's body are left out, as gold annotates the body only. */
export function scoreArticle(gold: GoldArticle, reading: Reading, figures: Figures): void {
  const { file, text, body } = gold
  const inBody = (span: Span): boolean => body.some((b) => overlap(b, span) > 0)
  const of = <K extends Annotation['kind']>(kind: K): Extract<Annotation, { kind: K }>[] =>
    reading.annotations.filter((a): a is Extract<Annotation, { kind: K }> => a.kind === kind)

  const ourBody = reading.article.blocks.filter((block) => BODY.has(block.role))
  figures.f1('body, characters', shared(body, ourBody), lengthOf(body), lengthOf(ourBody))
  if (file.publishedInText)
    figures.rate('publication date read from the text', Number(reading.article.publishedStated?.slice(0, 10) === file.published), 1)

  const golds = file.mentions.map((m) => ({ ...m, ...locate(text, m) }))
  const mentions = of('mention').filter(inBody)
  scoreNames(golds, mentions, figures)
  scoreTimes(
    file.times.map((t) => ({ ...t, ...locate(text, t) })),
    of('time').filter(inBody),
    figures,
  )
  scoreQuantities(
    file.quantities.map((q) => ({ ...q, ...locate(text, q) })),
    of('quantity').filter(inBody),
    figures,
  )
  scoreAttributions(
    file.attributions.map((a) => ({ ...a, contents: locateAll(text, a.content), sources: locateAll(text, a.source) })),
    of('attribution').filter((a) => a.content.some(inBody)),
    alignEntities(golds, mentions),
    figures,
  )
}

type Gold<T> = T & Span

function scoreNames(golds: readonly Gold<GoldFile['mentions'][number]>[], founds: readonly Mention[], figures: Figures): void {
  const exact = matched(golds, founds, (g, f) => Number(g.start === f.start && g.end === f.end))
  figures.f1('names, span', exact.length, golds.length, founds.length)
  figures.f1('names, span and type', exact.filter(([g, f]) => g.type === f.type).length, golds.length, founds.length)
  const pairs = (ids: readonly string[]): number => ids.reduce((n, id, i) => n + ids.slice(i + 1).filter((other) => other === id).length, 0)
  let both = 0
  exact.forEach(([g, f], i) => {
    both += exact.slice(i + 1).filter(([h, e]) => g.ref === h.ref && f.entity === e.entity).length
  })
  figures.f1('names, same referent (pairs)', both, pairs(golds.map((g) => g.ref)), pairs(founds.map((f) => f.entity)))
}

function scoreTimes(golds: readonly Gold<GoldFile['times'][number]>[], founds: readonly TimeExpression[], figures: Figures): void {
  const pairs = matched(golds, founds, (g, f) => (dice([g], [f]) >= 0.5 ? dice([g], [f]) : 0))
  figures.f1('times, span', pairs.length, golds.length, founds.length)
  figures.f1('times, span and value', pairs.filter(([g, f]) => sameTime(g, f)).length, golds.length, founds.length)
}

function sameTime(gold: GoldFile['times'][number], found: TimeExpression): boolean {
  if (gold.type === 'DURATION' || gold.type === 'SET') return gold.duration === found.duration
  const length = gold.type === 'TIME' ? 16 : 10
  const cut = (moment: string | null | undefined): string | undefined => moment?.slice(0, length)
  return cut(gold.from) === cut(found.from) && cut(gold.to) === cut(found.to)
}

function scoreQuantities(golds: readonly Gold<GoldFile['quantities'][number]>[], founds: readonly Quantity[], figures: Figures): void {
  const pairs = matched(golds, founds, (g, f) => (dice([g], [f]) >= 0.3 ? dice([g], [f]) : 0))
  const value = pairs.filter(([g, f]) => g.value === f.value && (g.max ?? null) === f.max)
  figures.f1('quantities, value', value.length, golds.length, founds.length)
  const bound = value.filter(([g, f]) => g.comparator === f.comparator && (g.per ?? null) === f.per)
  figures.f1('quantities, value, bound and rate', bound.length, golds.length, founds.length)
  figures.f1('quantities, exact span', pairs.filter(([g, f]) => g.start === f.start && g.end === f.end).length, golds.length, founds.length)
}

type GoldAttribution = GoldFile['attributions'][number] & { readonly contents: readonly Span[]; readonly sources: readonly Span[] }

function scoreAttributions(
  golds: readonly GoldAttribution[],
  founds: readonly Attribution[],
  entities: ReadonlyMap<string, string>,
  figures: Figures,
): void {
  const pairs = matched(golds, founds, (g, f) => (dice(g.contents, f.content) >= 0.5 ? dice(g.contents, f.content) : 0))
  figures.f1('attributions, content overlaps', pairs.length, golds.length, founds.length)
  figures.f1(
    'attributions, exact content',
    pairs.filter(([g, f]) => dice(g.contents, f.content) >= 0.98).length,
    golds.length,
    founds.length,
  )
  const chains = pairs.map(([g, f]) => ({ gold: g, ...chainMatches(g.nested, f.nested, entities, g.sources) }))
  figures.f1('attributions, content and speaker', chains.filter((c) => c.inner).length, golds.length, founds.length)
  figures.f1('attributions, content and whole chain', chains.filter((c) => c.whole).length, golds.length, founds.length)
  const long = chains.filter((c) => c.gold.nested.length > 1)
  figures.rate('chains of two or more, whole (of matched)', long.filter((c) => c.whole).length, long.length)
  figures.rate('attributions, act (of matched)', pairs.filter(([g, f]) => g.act === f.act).length, pairs.length)
  figures.rate('attributions, certainty (of matched)', pairs.filter(([g, f]) => g.certainty === f.certainty).length, pairs.length)
  figures.rate('attributions, voice (of matched)', pairs.filter(([g, f]) => g.voice === f.voice).length, pairs.length)
  const denied = (a: { readonly act: string }): boolean => a.act === 'deny'
  figures.f1('denials', pairs.filter(([g, f]) => denied(g) && denied(f)).length, golds.filter(denied).length, founds.filter(denied).length)
}
