// Firsts of a dossier checked against its own claims.

import { checkFirst } from '../ledger/timeline/firsts.ts'
import type { Claim, FirstCheck } from '../model/ledger.ts'
import type { Store } from '../store/index.ts'

/** Claims looked through for each. */
const MOST = 500

/** Checks what a claim says of being the first since a time. Undefined where it says no such thing. */
export async function firstChecked(store: Store, claim: Claim): Promise<FirstCheck | undefined> {
  if (claim.firstSince === undefined) return undefined
  const others = new Map<string, Claim>()
  for (const entity of claim.entities) {
    const { claims } = await store.ledger.claims(
      { entity, ...(claim.category === undefined ? {} : { category: claim.category }) },
      'event',
      { limit: MOST },
    )
    for (const { id } of claims) {
      if (others.has(id)) continue
      const file = await store.ledger.claim(id)
      if (file !== undefined) others.set(id, file.claim)
    }
  }
  return checkFirst(claim, [...others.values()])
}
