// The whole ledger of a dossier, in the form that a ledger made at once has.

import type { Conflict, CopyPair, Denial, Ledger, LedgerArticle, Supersession, Upstream } from '../model/index.ts'
import type { ClaimFile, Store } from '../store/index.ts'

const PAGE = 500

/** Every article, copy, claim and relation of `store`; all of it in memory. */
export async function ledgerOfDossier(store: Store): Promise<Ledger> {
  const claims: ClaimFile['claim'][] = []
  const denials = new Map<string, Denial>()
  const conflicts = new Map<string, Conflict>()
  const supersedes = new Map<string, Supersession>()
  for await (const file of claimFiles(store)) {
    claims.push(file.claim)
    for (const edge of file.denials) denials.set(`${edge.denied} ${edge.by}`, edge)
    for (const edge of file.conflicts) conflicts.set(edge.claims.join(' '), edge)
    for (const edge of file.supersedes) supersedes.set(`${edge.older} ${edge.newer}`, edge)
  }
  return {
    articles: await articlesOf(store),
    copies: await copiesOf(store),
    claims: claims.sort((a, b) => (a.id < b.id ? -1 : 1)),
    denials: sorted(denials),
    conflicts: sorted(conflicts),
    supersedes: sorted(supersedes),
  }
}

async function* claimFiles(store: Store): AsyncIterable<ClaimFile> {
  for (let after: string | undefined; ;) {
    const page = await store.ledger.claims({}, 'articles', { limit: PAGE, ...(after === undefined ? {} : { after }) })
    for (const { id } of page.claims) {
      const file = await store.ledger.claim(id)
      if (file !== undefined) yield file
    }
    after = page.next
    if (after === undefined) return
  }
}

async function articlesOf(store: Store): Promise<readonly LedgerArticle[]> {
  const upstream = new Map<string, Upstream[]>()
  for (const row of await store.query(
    'select a.id, u.entity, u.certainty, u.evidence from upstreams u join articles a on a.key = u.article order by a.id, u.n',
  )) {
    const of = upstream.get(row['id'] as string) ?? []
    of.push({ entity: row['entity'], certainty: row['certainty'], evidence: JSON.parse(row['evidence'] as string) as unknown } as Upstream)
    upstream.set(row['id'] as string, of)
  }
  const cards = await store.articles({}, { limit: (await store.counts()).articles })
  return cards
    .map(({ id, outlet, published, title }) => ({
      id,
      ...(outlet === undefined ? {} : { outlet }),
      ...(published === undefined ? {} : { published }),
      ...(title === undefined ? {} : { title }),
      upstream: upstream.get(id) ?? [],
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

async function copiesOf(store: Store): Promise<readonly CopyPair[]> {
  const rows = await store.query(
    'select x.id as a, y.id as b, c.pair from copies c join articles x on x.key = c.a join articles y on y.key = c.b order by x.id, y.id',
  )
  return rows.map((row) => {
    const { kind, comparison } = JSON.parse(row['pair'] as string) as Pick<CopyPair, 'kind'> & {
      comparison: Pick<CopyPair, 'similarity' | 'coverage'>
    }
    return { a: row['a'] as string, b: row['b'] as string, kind, similarity: comparison.similarity, coverage: comparison.coverage }
  })
}

function sorted<T>(map: ReadonlyMap<string, T>): readonly T[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, edge]) => edge)
}
