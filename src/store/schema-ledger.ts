// The tables of the ledger as the code sees them; docs/store.md describes each column.

import type { Generated } from 'kysely'

/**
 * What the ledger keeps of an article besides its statements; `settled` 1 once its claims were made; `facts` is JSON, `own` its fingerprints as JSON; `family` one name for
 * all its copies, `agency` whose text it is: null before it settled.
 */
export interface AccountsTable {
  article: number
  id: string
  prints: number
  settled: number
  facts: string
  own: string
  family: string | null
  agency: string | null
}

export interface PrintsTable {
  print: number
  article: number
}

/** Two articles that are copies; `direct` 0 for kin of a third; `pair` is JSON. */
export interface CopiesTable {
  a: number
  b: number
  direct: number
  pair: string
}

/** Where an article's text comes from, best first; `evidence` is JSON. */
export interface UpstreamsTable {
  article: number
  n: number
  entity: string
  certainty: string
  evidence: string
}

/** One statement of an article; `place` orders those that share a hash; `traits` are bits of the ledger's own; `hashes` and `data` are JSON. */
export interface PropositionsTable {
  key: Generated<number>
  id: string
  article: number
  n: number
  place: number
  traits: number
  hashes: string
  data: string
}

export interface PropositionKeysTable {
  hash: number
  place: number
  proposition: number
}

/** Statements among which claims are looked for; one on its own has no row. */
export interface UnitsTable {
  proposition: number
  of_unit: number
}

/** Relations between statements. */
export interface MarksTable {
  kind: string
  maker: number
  a: number
  b: number
  detail: string
  because: string
}

export interface SameClaimTable {
  a: number
  b: number
  reason: string
  score: number
}

/** Statements whose claims are to be made anew. */
export interface StaleTable {
  proposition: number
}

/** A claim with what lists are filtered and ordered by; `card` is what a list shows of it beside, `data` what no other table says of it, both JSON. */
export interface ClaimsTable {
  key: Generated<number>
  id: string
  gloss: string
  category: string | null
  act: string
  earliest: string | null
  latest: string | null
  approx: number
  published: string | null
  origins_min: number
  origins_max: number
  articles: number
  reports: number
  denied: number
  conflicting: number
  superseded: number
  first_since: string | null
  card: string
  data: string
}

export interface ReportsTable {
  claim: number
  n: number
  proposition: number
  article: number
}

export interface ClaimNamesTable {
  entity: string
  claim: number
}

/** `kind` is denial, conflict or supersession; `a` the denied, older or lesser claim. */
export interface RelationsTable {
  kind: string
  a: number
  b: number
  detail: string
  because: string
}

/** The tables of the ledger. */
export interface LedgerTables {
  accounts: AccountsTable
  prints: PrintsTable
  copies: CopiesTable
  upstreams: UpstreamsTable
  propositions: PropositionsTable
  proposition_keys: PropositionKeysTable
  same_claim: SameClaimTable
  units: UnitsTable
  marks: MarksTable
  stale: StaleTable
  claims: ClaimsTable
  reports: ReportsTable
  claim_entities: ClaimNamesTable
  claim_origins: ClaimNamesTable
  relations: RelationsTable
}
