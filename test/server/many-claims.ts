// A dossier with as many claims as a test asks for: those it has, copied under other ids.

import type { Store } from '../../src/dossier.ts'

const COLUMNS =
  'gloss, words, category, act, earliest, latest, approx, published, origins_min, origins_max, articles, reports, denied, conflicting, superseded, data'

/** Fills the list of claims up to about `wanted` rows. */
export async function manyClaims(store: Store, wanted: number): Promise<number> {
  const have = await store.ledger.countClaims()
  const times = Math.max(0, Math.floor(wanted / have) - 1)
  await store.query(
    `with recursive n(i) as (select 1 union all select i + 1 from n where i < ${times})
      insert into claims (id, ${COLUMNS}) select id || '-' || i, ${COLUMNS} from claims, n`,
  )
  return store.ledger.countClaims()
}
