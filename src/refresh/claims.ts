// Claims made anew wherever edges or lineages moved.

import { componentClaims, groupOf } from '../ledger/claims/index.ts'
import type { Group } from '../ledger/group.ts'
import { lineagesOf } from '../ledger/origins/lineages.ts'
import type { SameClaim } from '../model/ledger.ts'
import type { Statement } from '../model/statement.ts'
import type { LedgerWork } from '../store/index.ts'
import type { KeptFacts } from './account.ts'
import { reportFor } from './copies.ts'

/** Makes the claims of every component that has one of `seeds`; gives them. */
export async function settleClaims(work: LedgerWork, seeds: readonly string[]): Promise<readonly Group[]> {
  const { statements, edges } = await components(work, seeds)
  const articles = [...new Set(statements.map(({ article }) => article))]
  const report = await reportFor(work, articles)
  await work.putLineages(report.lineages)
  const lineages = lineagesOf(report, await publishedOf(work, articles))
  const texts = new Map((await work.texts(articles)).map(({ id, text }) => [id, text]))
  const quote = ({ article, content }: Statement): string | undefined => {
    const text = texts.get(article)
    return text === undefined ? undefined : content.map(({ start, end }) => text.slice(start, end)).join(' … ')
  }
  const groups = componentClaims(statements, edges).map((cluster) => groupOf(cluster, lineages, quote))
  await work.replaceClaims(
    statements.map(({ id }) => id),
    groups.map(({ claim, statements: own }) => ({
      claim,
      entities: [...new Set(own.flatMap(({ entities }) => entities))],
      words: [...new Set(own.flatMap(({ words }) => words))],
    })),
  )
  return groups
}

async function components(
  work: LedgerWork,
  seeds: readonly string[],
): Promise<{ readonly statements: readonly Statement[]; readonly edges: readonly SameClaim[] }> {
  const ids = new Set(seeds)
  const edges = new Map<string, SameClaim>()
  for (let open = [...ids]; open.length > 0;) {
    const found = await work.edges(open)
    for (const edge of found) edges.set(`${edge.a} ${edge.b}`, edge)
    open = [...new Set(found.flatMap(({ a, b }) => [a, b]))].filter((id) => !ids.has(id))
    for (const id of open) ids.add(id)
  }
  return { statements: await work.statements([...ids]), edges: [...edges.values()] }
}

/** Days of publication of articles. */
export async function publishedOf(work: LedgerWork, articles: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const facts = await work.facts(articles)
  return new Map(
    [...facts].flatMap(([id, kept]) => {
      const { published } = (kept as KeptFacts).article
      return published === undefined ? [] : [[id, published] as const]
    }),
  )
}
