// The tables of the ledger as the code sees them; docs/store.md describes each column.

import type { Generated } from 'kysely'

/** What the ledger keeps of an article besides its statements; `settled` 1 once its claims were made; `facts` is JSON, `own` its fingerprints as JSON. */
export interface AccountsTable {
  article: number
  id: string
  prints: number
  settled: number
  facts: string
  own: string
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

/** One statement of an article; `hashes` and `data` are JSON. */
export interface PropositionsTable {
  key: Generated<number>
  id: string
  article: number
  n: number
  hashes: string
  data: string
}

export interface PropositionKeysTable {
  hash: number
  proposition: number
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

/** A claim with what lists are filtered and ordered by; `card` is what a list shows of it beside, `data` the whole, both JSON. */
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
  stale: StaleTable
  claims: ClaimsTable
  reports: ReportsTable
  claim_entities: ClaimNamesTable
  claim_origins: ClaimNamesTable
  relations: RelationsTable
}
