// Where the texts of articles come from.

import type { Upstream } from '../../model/index.ts'
import type { Store } from '../../store/index.ts'
import { marks } from './claim-cards.ts'

/** Upstreams by article, best first. */
export async function upstreamsOf(store: Store, ids: readonly string[]): Promise<ReadonlyMap<string, readonly Upstream[]>> {
  const found = new Map<string, Upstream[]>()
  if (ids.length === 0) return found
  const rows = await store.query(
    `select a.id, u.entity, u.certainty, u.evidence from upstreams u join articles a on a.key = u.article where a.id in (${marks(ids)}) order by a.id, u.n`,
    ids,
  )
  for (const row of rows) {
    const id = row['id'] as string
    const evidence = JSON.parse(row['evidence'] as string) as unknown
    found.set(id, [...(found.get(id) ?? []), { entity: row['entity'], certainty: row['certainty'], evidence } as Upstream])
  }
  return found
}
