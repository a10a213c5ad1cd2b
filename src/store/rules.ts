// The rules that made annotations, by short keys: a few dozen rows instead of two names on every annotation.

import type { Kysely } from 'kysely'
import type { Annotation, Provenance } from '../model/index.ts'
import type { Adapter } from './adapter.ts'
import type { Tables } from './schema.ts'

/** Keys of rules. A rule is never taken away, so what is known stays true. */
export class Rules {
  readonly #adapter: Adapter
  readonly #keys = new Map<string, number>()
  readonly #rules = new Map<number, Provenance>()

  constructor(adapter: Adapter) {
    this.#adapter = adapter
  }

  /** Makes sure that {@link key} knows the rules of these annotations. Its own write: a rule outlives a transaction that is undone. */
  async learn(annotations: Iterable<Annotation>): Promise<void> {
    const unknown = new Map<string, Provenance>()
    for (const { by } of annotations) {
      const name = nameOf(by)
      if (!this.#keys.has(name)) unknown.set(name, by)
    }
    if (unknown.size === 0) return
    const rows = [...unknown.keys()].sort().map((name) => unknown.get(name) as Provenance)
    await this.#adapter.write((db) =>
      db
        .insertInto('rules')
        .values(rows.map(({ pass, rule }) => ({ pass, rule })))
        .onConflict((conflict) => conflict.columns(['pass', 'rule']).doNothing())
        .execute(),
    )
    await this.#look(this.#adapter.db)
  }

  /** The key of an annotation's rule. */
  key({ by }: Annotation): number {
    return this.#keys.get(nameOf(by)) as number
  }

  /** All rules by key, as of the state that `db` sees. */
  async all(db: Kysely<Tables>): Promise<ReadonlyMap<number, Provenance>> {
    await this.#look(db)
    return this.#rules
  }

  async #look(db: Kysely<Tables>): Promise<void> {
    for (const { key, pass, rule } of await db.selectFrom('rules').selectAll().execute()) {
      this.#keys.set(nameOf({ pass, rule }), key)
      this.#rules.set(key, { pass, rule })
    }
  }
}

function nameOf({ pass, rule }: Provenance): string {
  return `${pass}\n${rule}`
}
