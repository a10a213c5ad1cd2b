// A claim out of a cluster: its reports in order, when it is said to have happened, what kind of thing it is.

import type { Claim, Report } from '../../model/ledger.ts'
import type { Statement } from '../../model/statement.ts'
import { driftOf } from '../drift.ts'
import { glossOf } from '../gloss/index.ts'
import type { MadeGroup } from '../group.ts'
import type { Lineages } from '../origins/lineages.ts'
import { originsOf } from '../origins/index.ts'
import type { Cluster } from './components.ts'

/** The claim of a cluster with the statements of its reports. */
export function groupOf(
  { statements, because }: Cluster,
  lineages: Lineages,
  quote: (statement: Statement) => string | undefined,
): MadeGroup {
  const ordered = inOrder(statements, lineages)
  const event = eventTime(ordered)
  const category = mostFrequent(ordered.flatMap(({ events }) => events.map(({ type }) => type).filter((type) => type !== 'statement')))
  const first = ordered.find(({ firstSince }) => firstSince !== undefined)?.firstSince
  const claim: Claim = {
    id: (ordered[0] as Statement).id,
    gloss: glossOf(ordered, quote),
    ...(category === undefined ? {} : { category }),
    reports: ordered.map((statement) => reportOf(statement, lineages.published(statement.article))),
    origins: originsOf(ordered, because, lineages),
    because,
    drift: driftOf(ordered, lineages),
    entities: [...new Set(ordered.flatMap(({ entities }) => entities))].sort(order),
    ...(first === undefined ? {} : { firstSince: first }),
    ...(event === undefined ? {} : { event }),
  }
  return { claim, statements: ordered }
}

/** Statements in the order of a claim's reports: by day, article and place. */
export function inOrder(statements: readonly Statement[], lineages: Pick<Lineages, 'published'>): readonly Statement[] {
  return [...statements].sort(
    (a, b) =>
      order(lineages.published(a.article) ?? '9999', lineages.published(b.article) ?? '9999') ||
      order(a.article, b.article) ||
      startOf(a) - startOf(b) ||
      order(a.id, b.id),
  )
}

/** The report that a statement is of its claim. */
export function reportOf(
  { id, article, content, nested, act, certainty, voice, quantities, said, seen }: Statement,
  published: string | undefined,
): Report {
  const first = quantities[0]
  return {
    id,
    article,
    content,
    nested,
    act,
    certainty,
    voice,
    quantity:
      first === undefined
        ? null
        : { value: first.value, max: first.max, comparator: first.comparator, object: first.object, unit: first.unit, per: first.per },
    ...(published === undefined ? {} : { published }),
    ...(said === undefined ? {} : { said }),
    ...(seen === undefined ? {} : { seen }),
  }
}

/** The shortest time that a report gives; the first such report's. */
function eventTime(statements: readonly Statement[]): Claim['event'] {
  let best: { readonly from: string | null; readonly to: string | null; readonly approx: boolean; readonly length: number } | undefined
  for (const { events, times } of statements) {
    const dated = events.flatMap(({ time }) => (time === undefined ? [] : [{ ...time, approx: false }]))
    for (const { from, to, approx } of dated.length > 0 ? dated : times.slice(0, 1)) {
      const length = from === null || to === null ? Infinity : Date.parse(to) - Date.parse(from)
      if (best === undefined || length < best.length) best = { from, to, approx, length }
    }
  }
  return best === undefined ? undefined : { from: best.from, to: best.to, approx: best.approx }
}

function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([x, n], [y, m]) => m - n || order(x, y))[0]?.[0]
}

function startOf(statement: Statement): number {
  return statement.content[0]?.start ?? 0
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
