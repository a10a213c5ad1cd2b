// Tables of the ledger: what it is made of, article by article, and the claims that were made of it.

import type { Migration } from 'kysely'
import type { SchemaParts } from './parts.ts'
import { made } from './tables.ts'

/** Makes and drops the tables of the ledger. */
export function ledger({ key, ordered, newest }: SchemaParts): Migration {
  const tables: Readonly<Record<string, string>> = {
    // The workings: one row of `accounts` an article that the ledger knows; hashes find what may belong together.
    accounts: `(article integer not null primary key, id text not null unique, prints integer not null, settled integer not null, facts text not null, own text not null)`,
    prints: `(print integer not null, article integer not null, primary key (print, article)) ${ordered}`,
    copies: `(a integer not null, b integer not null, direct integer not null, pair text not null, primary key (a, b)) ${ordered}`,
    upstreams: `(article integer not null, n integer not null, entity text not null, certainty text not null, evidence text not null, primary key (article, n)) ${ordered}`,
    propositions: `(key ${key}, id text not null unique, article integer not null, n integer not null, hashes text not null, data text not null)`,
    proposition_keys: `(hash integer not null, proposition integer not null, primary key (hash, proposition)) ${ordered}`,
    same_claim: `(a integer not null, b integer not null, reason text not null, score double precision not null, primary key (a, b)) ${ordered}`,
    stale: `(proposition integer not null primary key) ${ordered}`,
    // The ledger itself.
    claims: `(key ${key}, id text not null unique, gloss text not null, words text not null, category text, act text not null, earliest text, latest text, approx integer not null,
      published text, origins_min integer not null, origins_max integer not null, articles integer not null, reports integer not null, denied integer not null, conflicting integer not null,
      superseded integer not null, first_since text, data text not null)`,
    reports: `(claim integer not null, n integer not null, proposition integer not null, article integer not null, primary key (claim, n)) ${ordered}`,
    claim_entities: `(entity text not null, claim integer not null, primary key (entity, claim)) ${ordered}`,
    claim_origins: `(entity text not null, claim integer not null, primary key (entity, claim)) ${ordered}`,
    relations: `(kind text not null, a integer not null, b integer not null, detail text not null, because text not null, primary key (kind, a, b)) ${ordered}`,
  }
  const indexes: readonly string[] = [
    'accounts_settled on accounts (settled, article)',
    'copies_b on copies (b)',
    'upstreams_entity on upstreams (entity, article)',
    'propositions_article on propositions (article)',
    'same_claim_b on same_claim (b)',
    `claims_earliest on claims (earliest ${newest}, id)`,
    `claims_published on claims (published ${newest}, id)`,
    'claims_articles on claims (articles desc, id)',
    'reports_proposition on reports (proposition)',
    'reports_article on reports (article)',
    'claim_entities_claim on claim_entities (claim)',
    'claim_origins_claim on claim_origins (claim)',
    'relations_b on relations (b)',
    'relations_a on relations (a)',
  ]
  return made(tables, indexes)
}
