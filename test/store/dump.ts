// What a dossier holds, as lines that are the same whatever keys the database gave and in whatever order it was filled.

import type { Store } from '../../src/store/index.ts'

const PARTS = ['blocks', 'credits', 'astral', 'spans', 'hops', 'pages'] as const
const MADE_BY_RULES = ['mentions', 'times', 'quantities', 'attributions'] as const

/** All content but the queue, line by line. */
export async function dump(store: Store): Promise<readonly string[]> {
  const queries: Record<string, string> = {
    articles: 'select * from articles',
    entities: 'select * from entities',
    ...Object.fromEntries(
      PARTS.map((table) => [table, `select t.*, a.id as of_article from ${table} t left join articles a on a.key = t.article`]),
    ),
    ...Object.fromEntries(
      MADE_BY_RULES.map((table) => [
        table,
        `select t.*, a.id as of_article, r.pass as by_pass, r.rule as by_rule from ${table} t left join articles a on a.key = t.article left join rules r on r.key = t.rule`,
      ]),
    ),
  }
  const lines: string[] = []
  for (const [table, query] of Object.entries(queries)) {
    for (const row of await store.query(query)) {
      const cells = Object.entries(row).filter(([name]) => !['key', 'article', 'rule'].includes(name))
      lines.push(`${table} ${JSON.stringify(cells.sort(([a], [b]) => (a < b ? -1 : 1)))}`)
    }
  }
  const found = await store.search('قطار', {}, { limit: 100_000 })
  return [...lines, ...found.map((hit) => `found ${hit.id}`)].sort()
}
