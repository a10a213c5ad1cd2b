// Claims made anew wherever edges or lineages moved, and the relations of all claims nearby.

import { componentClaims, CROWD, groupOf } from '../ledger/claims/index.ts'
import type { Group } from '../ledger/group.ts'
import { lineagesOf } from '../ledger/origins/lineages.ts'
import { relationsOf, type Around } from '../ledger/relations/index.ts'
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

async function publishedOf(work: LedgerWork, articles: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const facts = await work.facts(articles)
  return new Map(
    [...facts].flatMap(([id, kept]) => {
      const { published } = (kept as KeptFacts).article
      return published === undefined ? [] : [[id, published] as const]
    }),
  )
}

/** Sets the relations of `touched` claims right, and of those that may deny or contradict them. */
export async function settleRelations(work: LedgerWork, touched: readonly Group[]): Promise<void> {
  const own = touched.flatMap(({ statements }) => statements)
  const nearby = new Set(
    (
      await work.sharing(
        own.map(({ id }) => id),
        CROWD,
      )
    ).map(([, other]) => other),
  )
  for (const { id } of await work.statementsOf([...new Set(own.map(({ article }) => article))])) nearby.add(id)
  const groups = new Map<string, Group>(touched.map((group) => [group.claim.id, group]))
  for (const group of await work.claimsOf([...nearby])) if (!groups.has(group.claim.id)) groups.set(group.claim.id, group)
  const makers = [...groups.values()].filter((group) => group.statements.some(makesRelations))
  await work.dropRelations(makers.map(({ claim }) => claim.id))
  await work.putRelations(relationsOf(makers, await aroundIn(work, makers)))
}

function makesRelations({ act, quantities }: Statement): boolean {
  return act === 'deny' || quantities.length > 0
}

/** Everything around the statements of these groups, fetched at once. */
async function aroundIn(work: LedgerWork, groups: readonly Group[]): Promise<Around> {
  const makers = groups.flatMap(({ statements }) => statements).filter(makesRelations)
  const near = new Map<string, string[]>()
  for (const [a, b] of await work.sharing(
    makers.map(({ id }) => id),
    CROWD,
  ))
    near.set(a, [...(near.get(a) ?? []), b])
  const articles = [...new Set(makers.map(({ article }) => article))]
  const beside = await work.statementsOf(articles)
  const ids = [...new Set([...near.values()].flat()), ...beside.map(({ id }) => id)]
  const byStatement = new Map<string, Group>()
  const byId = new Map<string, Statement>()
  for (const group of await work.claimsOf([...ids, ...makers.map(({ id }) => id)])) {
    for (const statement of group.statements) {
      byStatement.set(statement.id, group)
      byId.set(statement.id, statement)
    }
  }
  const byArticle = new Map<string, Statement[]>()
  for (const statement of beside) byArticle.set(statement.article, [...(byArticle.get(statement.article) ?? []), statement])
  const published = await publishedOf(work, [...new Set([...byId.values()].map(({ article }) => article))])
  return {
    group: (id) => byStatement.get(id),
    article: (id) => byArticle.get(id) ?? [],
    near: ({ id }) => (near.get(id) ?? []).flatMap((other) => byId.get(other) ?? []),
    published: (article) => published.get(article),
  }
}
