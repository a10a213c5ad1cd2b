// Claims: statements that an analyst would file in one row, with the reason for each two.

import type { CopyReport, SharedStretch } from '../../model/copy.ts'
import type { SameClaim } from '../../model/ledger.ts'
import type { Statement } from '../../model/statement.ts'
import type { MadeGroup } from '../group.ts'
import { lineagesOf } from '../origins/lineages.ts'
import { between, frameOf, type Between, type Frame } from './between.ts'
import { eachMeeting, pairsByStretches } from './candidates.ts'
import { groupOf } from './claim.ts'
import { componentClaims } from './components.ts'
import { sameClaim } from './same-claim.ts'

export { between, frameOf, type Between, type Frame } from './between.ts'
export { CROWD, pairsByStretches } from './candidates.ts'
export { groupOf, inOrder, reportOf } from './claim.ts'
export { componentClaims, type Cluster } from './components.ts'
export { excludes, type Exclusion } from './exclusion.ts'
export { bucketIn, ENOUGH, keysOf, rankOf } from './keys.ts'
export { RULES, type Rule } from './rules.ts'
export { sameClaim } from './same-claim.ts'
export { LEVELS, MOST as MOST_IN_UNIT } from './units.ts'

/** What claims are made of. */
export interface Material {
  readonly statements: readonly Statement[]
  readonly copies: CopyReport
  /** Days of publication by article. */
  readonly published: ReadonlyMap<string, string>
  /** Stretches that two copies share. */
  readonly stretches: (a: string, b: string) => readonly SharedStretch[]
  /** A statement's own words. */
  readonly quote: (statement: Statement) => string | undefined
}

/** The claims of a set of statements with the statements of their reports: a function of the set, whatever the order. Ascending by claim. */
export function groupsOf(material: Material): readonly MadeGroup[] {
  const { copies, published, quote } = material
  const statements = [...new Map(material.statements.map((statement) => [statement.id, statement])).values()]
  const lineages = lineagesOf(copies, published)
  return componentClaims(statements, edgesOf(statements, material))
    .map((cluster) => groupOf(cluster, lineages, quote))
    .sort((x, y) => (x.claim.id < y.claim.id ? -1 : 1))
}

/** All edges among the statements: of copies by their shared stretches, of all others by their keys, of one article by what points back. */
function edgesOf(statements: readonly Statement[], { copies, published, stretches }: Material): readonly SameClaim[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]))
  const byArticle = new Map<string, Statement[]>()
  for (const statement of statements) {
    const list = byArticle.get(statement.article)
    if (list === undefined) byArticle.set(statement.article, [statement])
    else list.push(statement)
  }
  const frames = new Map([...byArticle].map(([article, list]) => [article, frameOf(article, published.get(article), list)]))
  const edges = new Map<string, SameClaim>()
  const compare = (a: Statement, b: Statement, context: Between): void => {
    const edge = sameClaim(a, b, context)
    if (edge !== undefined) edges.set(`${edge.a} ${edge.b}`, edge)
  }
  const copied = new Map<string, Between>()
  for (const { a, b } of copies.pairs) {
    const [here, there] = [byArticle.get(a), byArticle.get(b)]
    if (here === undefined || there === undefined) continue
    const shared = stretches(a, b)
    const context = between(frames.get(a) as Frame, frames.get(b) as Frame, shared)
    copied.set(`${a} ${b}`, context)
    for (const [x, y] of pairsByStretches(here, there, shared)) compare(x, y, context)
  }
  eachMeeting(statements, published, (p, q) => {
    const [a, b] = p.article <= q.article ? [p, q] : [q, p]
    compare(a, b, copied.get(`${a.article} ${b.article}`) ?? between(frames.get(a.article) as Frame, frames.get(b.article) as Frame))
  })
  for (const statement of statements) {
    const target = statement.pointsTo === undefined ? undefined : byId.get(statement.pointsTo)
    const frame = frames.get(statement.article) as Frame
    if (target?.article === statement.article) compare(statement, target, between(frame, frame))
  }
  return [...edges.values()]
}
