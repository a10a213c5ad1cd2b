// Claims made anew wherever edges or lineages moved.

import { componentClaims, groupOf, inOrder, type Cluster } from '../ledger/claims/index.ts'
import { needsWords } from '../ledger/gloss/index.ts'
import type { Lineages } from '../ledger/origins/lineages.ts'
import type { Statement } from '../model/statement.ts'
import type { LedgerWork } from '../store/index.ts'
import type { KeptFacts } from './account.ts'
import type { Pairs } from './pairs.ts'
import { settleUnits } from './units.ts'

/** What moved: edges between statements, and statements that are new or whose articles came to be of another family or agency. */
export interface Moved {
  readonly edges: Pairs
  readonly statements: readonly string[]
}

/** Makes the claims anew that what moved touches. Gives the statements of those that were made. */
export async function settleClaims(work: LedgerWork, { edges: moved, statements: own }: Moved): Promise<readonly string[]> {
  const { units, edges } = await settleUnits(work, [...new Set([...own, ...moved.members()])])
  const ids = units.flat()
  const clusters = componentClaims(await work.statements(ids), edges)
  const standing = new Map((await work.claimsOf(ids)).map(({ statements }) => [[...statements].sort().join(' '), statements]))
  const touched = new Set(own)
  const open = clusters.filter(({ statements }) => {
    const members = statements.map(({ id }) => id)
    if (!standing.has(members.sort().join(' ')) || members.some((id) => touched.has(id))) return true
    return members.some((a, i) => members.slice(i + 1).some((b) => moved.has(a, b)))
  })
  const lineages = await lineagesOf(work, open)
  const quote = await quoted(work, open, lineages)
  const groups = open.map((cluster) => groupOf(cluster, lineages, quote))
  await work.replaceClaims(
    groups.map(({ claim, statements }) => ({
      claim,
      entities: [...new Set(statements.flatMap(({ entities }) => entities))],
      words: [...new Set(statements.flatMap(({ words }) => words))],
    })),
  )
  return groups.flatMap(({ statements }) => statements.map(({ id }) => id))
}

async function lineagesOf(work: LedgerWork, clusters: readonly Cluster[]): Promise<Lineages> {
  const articles = [...new Set(clusters.flatMap(({ statements }) => statements.map(({ article }) => article)))]
  const kept = new Map((await work.lineages(articles)).map((one) => [one.article, one]))
  const facts = await work.facts(articles)
  const own = (article: string): KeptFacts['article'] | undefined => (facts.get(article) as KeptFacts | undefined)?.article
  return {
    published: (article) => own(article)?.published,
    outlet: (article) => own(article)?.outlet,
    agency: (article) => kept.get(article)?.agency,
    family: (article) => kept.get(article)?.family ?? article,
  }
}

/** The articles' own words, where a claim goes by them. */
async function quoted(
  work: LedgerWork,
  clusters: readonly Cluster[],
  lineages: Lineages,
): Promise<(statement: Statement) => string | undefined> {
  const spoken = clusters.filter(({ statements }) => needsWords(inOrder(statements, lineages))).flatMap(({ statements }) => statements)
  const texts = new Map((await work.texts([...new Set(spoken.map(({ article }) => article))])).map(({ id, text }) => [id, text]))
  return ({ article, content }) => {
    const text = texts.get(article)
    return text === undefined ? undefined : content.map(({ start, end }) => text.slice(start, end)).join(' … ')
  }
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
