// The journal of one transaction on the ledger: how claims stood before it, how they stand after, and what of that is news.

import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Adapter, Row } from '../adapter.ts'
import type { ChangeKind } from '../desk-port.ts'
import { moment } from '../desk/moment.ts'
import type { KeptClaim, KeptRelations } from '../ledger-port.ts'
import type { Tables } from '../schema.ts'
import { among, amongTexts } from './keys.ts'

/** What of a claim is watched; more of it is news. */
interface Standing {
  readonly corroborated: number
  readonly denied: number
  readonly conflicting: number
  readonly superseded: number
}

/** A claim as it stands, with the keys of its statements, the first one's id beside. */
interface Told extends Standing {
  readonly gloss: string
  readonly statement: string
  readonly statements: readonly number[]
}

const RISES = ['corroborated', 'denied', 'conflicting', 'superseded'] as const satisfies readonly (ChangeKind & keyof Standing)[]
const COLUMNS = ['written', 'kind', 'claim_id', 'statement', 'gloss'] as const

/** Told of every claim before it is touched, writes what became of them. */
export class Journal {
  readonly #adapter: Adapter
  readonly #db: Kysely<Tables>
  /** By the key of each statement, since claims are made anew under other ids. */
  readonly #before = new Map<number, Standing>()
  /** Claims that something stands beside, or stood. */
  readonly #touched = new Set<string>()
  /** Claims made anew, as they are when nothing stands beside them. */
  readonly #made = new Map<string, Told>()

  constructor(adapter: Adapter, db: Kysely<Tables>) {
    this.#adapter = adapter
    this.#db = db
  }

  /** Claims, by their keys, are about to go. */
  async replacing(claims: readonly number[]): Promise<void> {
    if (claims.length === 0) return
    const own = among(this.#adapter, claims)
    await this.#look(sql`c.key in ${own}`)
    await this.#beside(own)
  }

  /** These claims were made. */
  made(claims: readonly KeptClaim[]): void {
    for (const { claim, statements } of claims) {
      const { id, gloss, origins, reports } = claim
      this.#made.set(id, {
        gloss,
        corroborated: origins.min >= 2 ? origins.min : 0,
        denied: 0,
        conflicting: 0,
        superseded: 0,
        statement: reports[0]?.id ?? id,
        statements: statements.map(({ key }) => key),
      })
    }
  }

  /** Edges of these claims are about to go: others lose by it. */
  async parting(claims: readonly string[]): Promise<void> {
    await this.#beside(sql`(select key from claims where id in ${amongTexts(this.#adapter, claims)})`)
  }

  /** These edges are about to be put. */
  async relating({ denials, conflicts, supersedes }: KeptRelations): Promise<void> {
    const ids = [
      ...denials.map(({ denied }) => denied),
      ...conflicts.flatMap(({ claims }) => claims),
      ...supersedes.map(({ older }) => older),
    ]
    const fresh = [...new Set(ids)].filter((id) => !this.#touched.has(id) && !this.#made.has(id))
    if (fresh.length > 0) await this.#look(sql`c.id in ${amongTexts(this.#adapter, fresh)}`)
    for (const id of ids) this.#touched.add(id)
  }

  /** Writes what is news. */
  async write(): Promise<void> {
    const now = new Map(this.#made)
    if (this.#touched.size > 0)
      for (const [id, told] of await this.#told(sql`c.id in ${amongTexts(this.#adapter, [...this.#touched])}`)) now.set(id, told)
    const at = moment()
    const rows = [...now]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([id, told]) => this.#news(told).map((kind): Row => [at, kind, id, told.statement, told.gloss]))
    await this.#adapter.insert(this.#db, 'changes', COLUMNS, rows)
  }

  #news(now: Told): readonly ChangeKind[] {
    const before = now.statements.flatMap((key) => this.#before.get(key) ?? [])
    const most = (what: keyof Standing): number => before.reduce((n, standing) => Math.max(n, standing[what]), 0)
    return [...(before.length === 0 ? (['new'] as const) : []), ...RISES.filter((what) => now[what] > most(what))]
  }

  /** The claims that edges join to `own`. */
  async #beside(own: RawBuilder<unknown>): Promise<void> {
    await this.#look(sql`c.key in (select a from relations where b in ${own} union select b from relations where a in ${own})`)
  }

  /** How the claims stand that `which` means, unless their statements were looked at before. */
  async #look(which: RawBuilder<unknown>): Promise<void> {
    for (const [id, { statements, ...standing }] of await this.#told(which)) {
      this.#touched.add(id)
      for (const key of statements) if (!this.#before.has(key)) this.#before.set(key, standing)
    }
  }

  async #told(which: RawBuilder<unknown>): Promise<ReadonlyMap<string, Told>> {
    const { rows } = await sql<Standing & { key: number; id: string; gloss: string; statement: string }>`select c.key, c.id, c.gloss,
        case when c.origins_min >= 2 then c.origins_min else 0 end as corroborated, c.denied, c.conflicting, c.superseded, p.id as statement
      from claims c join reports r on r.claim = c.key and r.n = 0 join propositions p on p.key = r.proposition where ${which}`.execute(
      this.#db,
    )
    const statements = new Map<number, number[]>(rows.map(({ key }) => [key, []]))
    const members = this.#db.selectFrom('reports').select(['claim', 'proposition'])
    const own = among(this.#adapter, [...statements.keys()])
    for (const { claim, proposition } of await members.where('claim', 'in', own).execute()) statements.get(claim)?.push(proposition)
    return new Map(rows.map(({ key, id, ...told }) => [id, { ...told, statements: statements.get(key) ?? [] }]))
  }
}
