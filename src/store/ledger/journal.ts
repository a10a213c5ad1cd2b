// The journal of one transaction on the ledger: how claims stood before it, how they stand after, and what of that is news.

import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Adapter, Row } from '../adapter.ts'
import type { ChangeKind } from '../desk-port.ts'
import { moment } from '../desk/moment.ts'
import { insertRows } from '../insert.ts'
import type { KeptRelations } from '../ledger-port.ts'
import type { Tables } from '../schema.ts'
import { amongTexts } from './keys.ts'

/** What of a claim is watched; more of it is news. */
interface Standing {
  readonly corroborated: number
  readonly denied: number
  readonly conflicting: number
  readonly superseded: number
}

interface Row_ extends Standing {
  readonly claim: string
  readonly gloss: string
  readonly statement: string
}

const RISES = ['corroborated', 'denied', 'conflicting', 'superseded'] as const satisfies readonly (ChangeKind & keyof Standing)[]
const COLUMNS = ['written', 'kind', 'claim_id', 'statement', 'gloss'] as const

/** Told of every claim before it is touched, writes what became of them. */
export class Journal {
  readonly #adapter: Adapter
  readonly #db: Kysely<Tables>
  /** By statement, since claims are made anew under other ids. */
  readonly #before = new Map<string, Standing>()
  readonly #touched = new Set<string>()

  constructor(adapter: Adapter, db: Kysely<Tables>) {
    this.#adapter = adapter
    this.#db = db
  }

  /** The claims that have these statements are about to be made anew. */
  async replacing(statements: readonly string[]): Promise<void> {
    await this.#look(sql`p.id in ${amongTexts(this.#adapter, statements)}`)
  }

  /** These claims were made. */
  made(claims: readonly string[]): void {
    for (const id of claims) this.#touched.add(id)
  }

  /** Edges of these claims are about to go: others lose by it. */
  async parting(claims: readonly string[]): Promise<void> {
    const own = sql`(select key from claims where id in ${amongTexts(this.#adapter, claims)})`
    await this.#look(sql`c.key in (select a from relations where b in ${own} union select b from relations where a in ${own})`)
  }

  /** These edges are about to be put. */
  async relating({ denials, conflicts, supersedes }: KeptRelations): Promise<void> {
    const ids = [
      ...denials.map(({ denied }) => denied),
      ...conflicts.flatMap(({ claims }) => claims),
      ...supersedes.map(({ older }) => older),
    ]
    const fresh = [...new Set(ids)].filter((id) => !this.#touched.has(id))
    if (fresh.length > 0) await this.#look(sql`c.id in ${amongTexts(this.#adapter, fresh)}`)
  }

  /** Writes what is news. */
  async write(): Promise<void> {
    if (this.#touched.size === 0) return
    const byClaim = new Map<string, Row_[]>()
    for (const row of await this.#rows(sql`c.id in ${amongTexts(this.#adapter, [...this.#touched])}`)) {
      const own = byClaim.get(row.claim)
      if (own === undefined) byClaim.set(row.claim, [row])
      else own.push(row)
    }
    const at = moment()
    const rows = [...byClaim].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, own]) => this.#news(own).map((kind) => rowOf(at, kind, own)))
    await insertRows(this.#adapter, this.#db, 'changes', COLUMNS, rows)
  }

  #news(own: readonly Row_[]): readonly ChangeKind[] {
    const before = own.flatMap(({ statement }) => this.#before.get(statement) ?? [])
    const [now] = own as [Row_]
    const most = (what: keyof Standing): number => Math.max(0, ...before.map((standing) => standing[what]))
    return [...(before.length === 0 ? (['new'] as const) : []), ...RISES.filter((what) => now[what] > most(what))]
  }

  /** How the claims stand that `which` means, unless they were looked at before. */
  async #look(which: RawBuilder<unknown>): Promise<void> {
    for (const { claim, statement, corroborated, denied, conflicting, superseded } of await this.#rows(which)) {
      this.#touched.add(claim)
      if (!this.#before.has(statement)) this.#before.set(statement, { corroborated, denied, conflicting, superseded })
    }
  }

  async #rows(which: RawBuilder<unknown>): Promise<readonly Row_[]> {
    const { rows } = await sql<Row_>`select c.id as claim, c.gloss, all_p.id as statement,
        case when c.origins_min >= 2 then c.origins_min else 0 end as corroborated, c.denied, c.conflicting, c.superseded
      from claims c join reports r on r.claim = c.key join propositions all_p on all_p.key = r.proposition
      where c.key in (select c.key from claims c join reports r on r.claim = c.key join propositions p on p.key = r.proposition where ${which})
      order by c.id, r.n`.execute(this.#db)
    return rows
  }
}

function rowOf(at: string, kind: ChangeKind, [first]: readonly Row_[]): Row {
  const { claim, statement, gloss } = first as Row_
  return [at, kind, claim, statement, gloss]
}
