// Claims made anew wherever edges or lineages moved.

import { componentClaims, groupOf, inOrder } from '../ledger/claims/index.ts'
import { needsWords } from '../ledger/gloss/index.ts'
import type { Lineages } from '../ledger/origins/lineages.ts'
import type { Statement } from '../model/statement.ts'
import type { FiledStatement, LedgerWork } from '../store/index.ts'
import type { KeptFacts } from './account.ts'
import type { Pairs } from './pairs.ts'
import { settleUnits, type SettledUnits } from './units.ts'

/** What moved: edges between statements, and statements that are new or whose articles came to be of another family or agency. */
export interface Moved {
  readonly edges: Pairs
  readonly statements: readonly number[]
}

/** Statements whose claims are made at once: as many as there is room for in memory, whatever came together. */
const AT_ONCE = 4096

/** Makes the claims anew that what moved touches. Gives the statements of those that were made. */
export async function settleClaims(work: LedgerWork, moved: Moved): Promise<readonly number[]> {
  const units = await settleUnits(work, [...new Set([...moved.statements, ...moved.edges.members()])])
  const touched = new Set(moved.statements)
  const made: number[] = []
  for (const some of units.inParts(AT_ONCE)) made.push(...(await settleSome(work, some, moved.edges, touched)))
  return made
}

/** Makes the claims of whole units anew, where an edge moved or a statement was `touched`. Gives the statements of those that were made. */
async function settleSome(
  work: LedgerWork,
  { statements: keys, edges }: SettledUnits,
  moved: Pairs,
  touched: ReadonlySet<number>,
): Promise<readonly number[]> {
  const known = await work.statements(keys)
  const id = (key: number): string => (known.get(key) as FiledStatement).id
  const clusters = componentClaims(
    [...known.values()],
    edges.map(({ a, b, rule, score }) => ({ a: id(a), b: id(b), rule, score })),
  )
  const standing = new Set((await work.claimsOf(keys)).map(({ statements }) => nameOf(statements)))
  const open = clusters.filter(({ statements }) => {
    const members = filed(statements).map(({ key }) => key)
    if (!standing.has(nameOf(members)) || members.some((key) => touched.has(key))) return true
    return members.some((a, i) => members.slice(i + 1).some((b) => moved.has(a, b)))
  })
  const made = filed(open.flatMap(({ statements }) => statements))
  const lineages = await lineagesOf(work, made)
  const quote = await quoted(work, filed(open.flatMap(({ statements }) => (needsWords(inOrder(statements, lineages)) ? statements : []))))
  await work.replaceClaims(
    open.map((cluster) => {
      const { claim, statements } = groupOf(cluster, lineages, quote)
      return {
        claim,
        statements: filed(statements),
        entities: [...new Set(statements.flatMap(({ entities }) => entities))],
        words: [...new Set(statements.flatMap(({ words }) => words))],
      }
    }),
  )
  return made.map(({ key }) => key)
}

/** The ledger's rules give back the statements that they were given. */
function filed(statements: readonly Statement[]): readonly FiledStatement[] {
  return statements as readonly FiledStatement[]
}

/** One text for some statements, whatever their order. */
function nameOf(statements: readonly number[]): string {
  return Float64Array.from(statements).sort().join()
}

async function lineagesOf(work: LedgerWork, statements: readonly FiledStatement[]): Promise<Lineages> {
  const keys = new Map(statements.map(({ article, of }) => [article, of]))
  const articles = [...keys.values()]
  const [kept, facts] = [await work.lineages(articles), await work.facts(articles)]
  const of = <T>(known: ReadonlyMap<number, T>, article: string): T | undefined => known.get(keys.get(article) as number)
  const own = (article: string): KeptFacts['article'] | undefined => (of(facts, article) as KeptFacts | undefined)?.article
  return {
    published: (article) => own(article)?.published,
    outlet: (article) => own(article)?.outlet,
    agency: (article) => of(kept, article)?.agency,
    family: (article) => of(kept, article)?.family ?? article,
  }
}

/** The own words of these statements, as their articles have them. */
async function quoted(work: LedgerWork, statements: readonly FiledStatement[]): Promise<(statement: Statement) => string | undefined> {
  const texts = await work.texts([...new Set(statements.map(({ of }) => of))])
  return (statement) => {
    const text = texts.get((statement as FiledStatement).of)?.text
    return text === undefined ? undefined : statement.content.map(({ start, end }) => text.slice(start, end)).join(' … ')
  }
}
