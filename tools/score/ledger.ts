// Scores the ledger of an event against its gold file: copies, reports, claims, origins, and how claims bear on each other.

import type { Ledger, Span } from '../../src/index.ts'
import { locate } from './gold.ts'
import { dice, lengthOf, matched, shared, type Figures } from './measure.ts'

/** A gold ledger as written; see test/gold-ledger/README.md. */
export interface GoldLedger {
  readonly articles: readonly { readonly id: string }[]
  readonly copies: readonly (readonly [string, string, string])[]
  readonly upstream: Readonly<Record<string, string | null>>
  readonly claims: readonly {
    readonly claim: string
    readonly reports: readonly { readonly article: string; readonly content: { readonly text: string; readonly nth?: number } }[]
    readonly origins: { readonly list: readonly string[]; readonly min: number; readonly max: number }
  }[]
  readonly denials: readonly { readonly denied: string; readonly by: string }[]
  readonly conflicts: readonly { readonly claims: readonly [string, string] }[]
  readonly supersedes: readonly { readonly older: string; readonly newer: string }[]
}

interface GoldReport {
  readonly claim: string
  readonly article: string
  readonly span: Span
}

/** A report is found when half of the shorter one lies in the other. */
const HALF = 0.5

/** Adds one event to the figures. */
export function scoreLedger(gold: GoldLedger, ledger: Ledger, texts: ReadonlyMap<string, string>, figures: Figures): void {
  const goldCopies = new Set(gold.copies.map(([a, b]) => pair(a, b)))
  const copies = new Set(ledger.copies.map(({ a, b }) => pair(a, b)))
  figures.f1('copies, pairs', both(copies, goldCopies), goldCopies.size, copies.size)
  for (const { id, upstream } of ledger.articles) {
    const named = gold.upstream[id]
    if (named != null) figures.rate('upstream agency named', Number(upstream.some(({ entity }) => entity === named)), 1)
  }

  const goldReports = gold.claims.flatMap(({ claim, reports }) =>
    reports.map(({ article, content }): GoldReport => ({ claim, article, span: locate(texts.get(article) ?? '', content) })),
  )
  const reports = ledger.claims.flatMap(({ id, reports: list }) => list.map(({ article, content }) => ({ claim: id, article, content })))
  const pairs = matched(goldReports, reports, (g, o) => {
    if (g.article !== o.article) return 0
    const less = Math.min(lengthOf([g.span]), lengthOf(o.content))
    return less > 0 && shared([g.span], o.content) >= HALF * less ? dice([g.span], o.content) + 0.001 : 0
  })
  figures.rate('reports found', pairs.length, goldReports.length)
  const found = new Map(pairs.map(([g, o]) => [g, o.claim]))
  scorePairs(goldReports, found, figures)
  const claims = claimsFor(gold, found)
  for (const { claim, reports: of, origins } of gold.claims) {
    const known = ledger.claims.find(({ id }) => id === claims.get(claim))
    if (known === undefined) continue
    const { min } = known.origins
    figures.rate('independent origins within the bounds', Number(min >= origins.min && min <= origins.max), 1)
    if (of.length > 1) figures.rate('no false corroboration', Number(min <= origins.max), 1)
  }
  const links = (name: string, golds: readonly (readonly [string, string])[], outs: readonly string[], key: typeof pair): void => {
    const expected = new Set(
      golds.flatMap(([a, b]) => (claims.has(a) && claims.has(b) ? [key(claims.get(a) as string, claims.get(b) as string)] : [])),
    )
    const distinct = new Set(outs)
    figures.f1(name, both(distinct, expected), golds.length, distinct.size)
  }
  const directed = (a: string, b: string): string => `${a} ${b}`
  links(
    'denial links',
    gold.denials.map((d) => [d.denied, d.by]),
    ledger.denials.map((d) => directed(d.denied, d.by)),
    directed,
  )
  links(
    'conflicts',
    gold.conflicts.map((c) => c.claims),
    ledger.conflicts.map((c) => pair(...c.claims)),
    pair,
  )
  links(
    'supersessions',
    gold.supersedes.map((s) => [s.older, s.newer]),
    ledger.supersedes.map((s) => directed(s.older, s.newer)),
    directed,
  )
}

function scorePairs(reports: readonly GoldReport[], found: ReadonlyMap<GoldReport, string>, figures: Figures): void {
  let [hits, golds, outs] = [0, 0, 0]
  reports.forEach((a, i) => {
    for (const b of reports.slice(i + 1)) {
      if (a.article === b.article) continue
      const one = a.claim === b.claim
      const held = found.has(a) && found.get(a) === found.get(b)
      golds += Number(one)
      outs += Number(held)
      hits += Number(one && held)
    }
  })
  figures.f1('same claim across articles, pairs', hits, golds, outs)
}

/** For each gold claim the claim that holds most of its reports. */
function claimsFor(gold: GoldLedger, found: ReadonlyMap<GoldReport, string>): ReadonlyMap<string, string> {
  const claims = new Map<string, string>()
  for (const { claim } of gold.claims) {
    const votes = new Map<string, number>()
    for (const [report, id] of found) if (report.claim === claim) votes.set(id, (votes.get(id) ?? 0) + 1)
    const best = [...votes].sort((x, y) => y[1] - x[1])[0]
    if (best !== undefined) claims.set(claim, best[0])
  }
  return claims
}

function pair(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}

function both(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((one) => b.has(one)).length
}
