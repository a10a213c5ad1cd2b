// One claim for the eye: what, when, whose; every report with its chain and its own words; what stands beside it.

import type { Article, Claim, Conflict, Denial, Drift, Report, Supersession } from '../model/index.ts'
import { isolated, plain, wrapped } from './measure-text.ts'
import { days, interval } from './ledger-table.ts'
import type { Column } from './table.ts'
import { quantityValue, wordsOfAll } from './words.ts'

/** A claim and the edges it is part of. */
export interface ClaimWithEdges {
  readonly claim: Claim
  readonly denials: readonly Denial[]
  readonly conflicts: readonly Conflict[]
  readonly supersedes: readonly Supersession[]
}

/** Lines of at most `width` columns; `glosses` says what the other claims say, by id. */
export function claimText(
  { claim, denials, conflicts, supersedes }: ClaimWithEdges,
  articles: ReadonlyMap<string, Article>,
  glosses: ReadonlyMap<string, string>,
  width: number,
): string {
  const { id, gloss, origins, reports } = claim
  const when = days(claim.event)
  const lines = [
    ...wrapped(`claim ${id}: ${plain(gloss)}`, width).map(isolated),
    [
      claim.category === undefined ? undefined : `kind ${claim.category}`,
      when === undefined ? undefined : `event ${when}`,
      `origins ${interval(origins)}`,
      `${reports.length} report${reports.length === 1 ? '' : 's'}`,
    ]
      .filter((part) => part !== undefined)
      .join(' · '),
    '',
    ...origins.because.map(
      ({ origin, raises, rule }) => `  ${raises === 'both' ? '●' : raises === 'max' ? '○' : '·'} ${isolated(origin)} ${rule}`,
    ),
    '',
    ...reports.flatMap((report) => reportLines(report, articles.get(report.article), width)),
    ...claim.drift.flatMap((change) => wrapped(driftLine(change, reports, articles), width)),
    ...edges(id, denials, conflicts, supersedes, glosses).flatMap((line) => wrapped(line, width)),
  ]
  return `${lines.join('\n')}\n`
}

function reportLines(report: Report, article: Article | undefined, width: number): readonly string[] {
  const chain = [article?.outlet ?? report.article.slice(0, 8), ...report.nested.map(({ label, entity }) => label || entity)]
  const [said, seen] = [days(report.said), days(report.seen)]
  const manner = [
    report.published ?? article?.published,
    said === undefined ? undefined : `said ${said}`,
    seen === undefined ? undefined : `seen ${seen}`,
    report.act,
    report.certainty,
    quantity(report),
  ].filter((part) => part !== undefined)
  return [
    `  ${chain.map(isolated).join(' ← ')}   ${manner.join(' · ')}`,
    ...wrapped(`«${words(report, article)}»`, width - 4).map((line) => `    ${isolated(line)}`),
    '',
  ]
}

function driftLine({ from, to, on, was, is }: Drift, reports: readonly Report[], articles: ReadonlyMap<string, Article>): string {
  const outlet = (id: string): string => {
    const article = reports.find((report) => report.id === id)?.article ?? ''
    return isolated(articles.get(article)?.outlet ?? article.slice(0, 8))
  }
  return `~ ${on} changed: ${was} in ${outlet(from)}, ${is} in ${outlet(to)}`
}

function quantity({ quantity: q }: Report): string | undefined {
  return q === null ? undefined : quantityValue(q)
}

function words(report: Report, article: Article | undefined): string {
  return article === undefined ? '…' : plain(wordsOfAll(article, report.content))
}

function edges(
  id: string,
  denials: readonly Denial[],
  conflicts: readonly Conflict[],
  supersedes: readonly Supersession[],
  glosses: ReadonlyMap<string, string>,
): readonly string[] {
  const named = (other: string): string => `${other.slice(0, 8)} ${isolated(glosses.get(other) ?? '')}`
  return [
    ...denials.map(({ denied, by, scope }) =>
      denied === id ? `✗ denied (${scope}) by ${named(by)}` : `✗ denies (${scope}) ${named(denied)}`,
    ),
    ...conflicts.map(({ claims: [a, b], on }) => `≠ conflicts (${on}) with ${named(a === id ? b : a)}`),
    ...supersedes.map(({ older, newer }) => (older === id ? `→ superseded by ${named(newer)}` : `← supersedes ${named(older)}`)),
  ]
}

/** One report of one claim, for tables. */
export interface ReportRow {
  readonly claim: Claim
  readonly report: Report
  readonly article: Article | undefined
  /** What stands against or after its claim. */
  readonly edges: Omit<ClaimWithEdges, 'claim'>
}

/** All reports of some claims. */
export function reportRows(files: readonly ClaimWithEdges[], articles: ReadonlyMap<string, Article>): readonly ReportRow[] {
  return files.flatMap(({ claim, ...edges }) =>
    claim.reports.map((report) => ({ claim, report, article: articles.get(report.article), edges })),
  )
}

/** Ids of claims, none twice; nothing where there is none. */
function listed(ids: readonly string[]): string | undefined {
  return ids.length === 0 ? undefined : [...new Set(ids)].join(', ')
}

/** The columns of a table of reports. */
export const reportColumns: readonly Column<ReportRow>[] = [
  { title: 'claim', value: ({ claim }) => claim.id },
  { title: 'gloss', value: ({ claim }) => claim.gloss, words: true },
  { title: 'article', value: ({ report }) => report.article },
  { title: 'outlet', value: ({ article }) => article?.outlet },
  { title: 'event', value: ({ claim }) => days(claim.event) },
  { title: 'said', value: ({ report }) => days(report.said) },
  { title: 'seen', value: ({ report }) => days(report.seen) },
  { title: 'published', value: ({ report, article }) => report.published ?? article?.published },
  { title: 'chain', value: ({ report }) => report.nested.map(({ entity }) => entity).join(' ← ') },
  { title: 'act', value: ({ report }) => report.act },
  { title: 'certainty', value: ({ report }) => report.certainty },
  { title: 'quantity', value: ({ report }) => quantity(report) },
  {
    title: 'denied by',
    value: ({ claim, edges }) =>
      listed(edges.denials.flatMap(({ denied, by, scope }) => (denied === claim.id ? [`${by} (${scope})`] : []))),
  },
  {
    title: 'denies',
    value: ({ claim, edges }) =>
      listed(edges.denials.flatMap(({ denied, by, scope }) => (by === claim.id ? [`${denied} (${scope})`] : []))),
  },
  {
    title: 'conflicts with',
    value: ({ claim, edges }) => listed(edges.conflicts.map(({ claims: [a, b], on }) => `${a === claim.id ? b : a} (${on})`)),
  },
  {
    title: 'superseded by',
    value: ({ claim, edges }) => listed(edges.supersedes.flatMap(({ older, newer }) => (older === claim.id ? [newer] : []))),
  },
  { title: 'words', words: true, value: ({ report, article }) => words(report, article) },
]
