// Cards at hand: what lists showed lately, until the ledger is another. A card is wider than all else that a list reads.

import type { Kysely } from 'kysely'
import type { Adapter } from '../adapter.ts'
import type { ClaimCard } from '../ledger-port.ts'
import type { Tables } from '../schema.ts'
import { CARD, cardOf } from './card.ts'
import { among } from './keys.ts'
import { revision } from './revision.ts'

/** Cards that are kept: about 20 MB. */
const KEPT = 10_000

/** Cards of one dossier. */
export class Cards {
  readonly #adapter: Adapter
  readonly #known = new Map<number, ClaimCard>()
  #at = ''

  constructor(adapter: Adapter) {
    this.#adapter = adapter
  }

  /** Those of `keys` that are there, in their order. */
  async of(db: Kysely<Tables>, keys: readonly number[]): Promise<readonly ClaimCard[]> {
    const now = await revision(db)
    if (now !== this.#at || this.#known.size > KEPT) this.#known.clear()
    this.#at = now
    // Others may ask between, of another state: what is found is taken from here, what is kept from what is kept.
    const found = new Map<number, ClaimCard>()
    for (const key of keys) {
      const card = this.#known.get(key)
      if (card !== undefined) found.set(key, card)
    }
    const missing = keys.filter((key) => !found.has(key))
    if (missing.length > 0) {
      const rows = await db.selectFrom('claims').select(CARD).where('key', 'in', among(this.#adapter, missing)).execute()
      for (const row of rows) {
        const card = cardOf(row)
        found.set(row.key, card)
        if (this.#at === now) this.#known.set(row.key, card)
      }
    }
    return keys.flatMap((key) => found.get(key) ?? [])
  }
}
