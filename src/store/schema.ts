// The tables as the code sees them; docs/store.md describes each column.

import type { Generated } from 'kysely'
import type { AlertTables } from './schema-alerts.ts'
import type { DeskTables } from './schema-desk.ts'
import type { LedgerTables } from './schema-ledger.ts'
import type { WatchTables } from './schema-watch.ts'

/** One text. `authors`, agencies and datelines are rows of `credits`; `found` and `diagnostics` are JSON. */
export interface ArticlesTable {
  key: Generated<number>
  id: string
  digest: string
  language: string
  title: string | null
  outlet: string | null
  url: string | null
  published: string | null
  stated: string | null
  text: string
  found: string
  diagnostics: string
}

export interface PagesTable {
  id: string
  article: number
  digest: string
  url: string | null
  name: string | null
  format: string | null
  encoding: string | null
  outlet: string | null
  published: string | null
  retrieved: string | null
  meta: string | null
}

export interface BlocksTable {
  article: number
  n: number
  start_at: number
  end_at: number
  role: string
}

export interface CreditsTable {
  article: number
  role: string
  n: number
  value: string
}

/** Where characters outside the basic plane begin, so that SQL, which counts them once, finds UTF-16 offsets. */
export interface AstralTable {
  article: number
  at: number
}

export interface RulesTable {
  key: Generated<number>
  pass: string
  rule: string
}

export interface MentionsTable {
  article: number
  n: number
  start_at: number
  end_at: number
  type: string
  entity: string
  unlisted: number | null
  rule: number
}

export interface TimesTable {
  article: number
  n: number
  start_at: number
  end_at: number
  type: string
  earliest: string | null
  latest: string | null
  approx: number | null
  duration: string | null
  comparator: string | null
  stated: string | null
  rule: number
}

export interface QuantitiesTable {
  article: number
  n: number
  start_at: number
  end_at: number
  amount: number
  amount_max: number | null
  comparator: string
  object: string | null
  unit: string | null
  per: string | null
  rule: number
}

/** `sources` says how the text names the source: `none`, `one` span or `many`. */
export interface AttributionsTable {
  article: number
  n: number
  start_at: number
  end_at: number
  voice: string
  act: string
  certainty: string
  sources: string
  rule: number
}

export interface SpansTable {
  article: number
  attribution: number
  role: string
  n: number
  start_at: number
  end_at: number
}

export interface HopsTable {
  article: number
  attribution: number
  depth: number
  member: number
  to_origin: number
  entity: string
  label: string
  start_at: number | null
  end_at: number | null
  body: string | null
}

export interface EntitiesTable {
  entity: string
  type: string
  unlisted: number
  articles: number
  mentions: number
}

export interface SettingsTable {
  name: string
  value: string
}

export interface QueueTable {
  key: Generated<number>
  id: string
  source: string
  digest: string | null
  details: string | null
  state: string
  attempts: number
  owner: string | null
  lease_until: number
  why: string | null
}

/** All tables both databases share; the search index is each database's own. */
export interface Tables extends LedgerTables, DeskTables, WatchTables, AlertTables {
  articles: ArticlesTable
  pages: PagesTable
  blocks: BlocksTable
  credits: CreditsTable
  astral: AstralTable
  rules: RulesTable
  mentions: MentionsTable
  times: TimesTable
  quantities: QuantitiesTable
  attributions: AttributionsTable
  spans: SpansTable
  hops: HopsTable
  entities: EntitiesTable
  settings: SettingsTable
  queue: QueueTable
}

/** Columns that hold numbers, for databases that want to be told. */
export const NUMBERS: ReadonlySet<string> = new Set([
  'article',
  'n',
  'at',
  'start_at',
  'end_at',
  'unlisted',
  'rule',
  'approx',
  'attribution',
  'depth',
  'member',
  'to_origin',
  'articles',
  'mentions',
  'attempts',
  'mmsi',
  'slot',
  'cell',
  'read_lines',
  'kept',
  'refused',
  'flagged',
  'prints',
  'settled',
  'print',
  'a',
  'b',
  'direct',
  'proposition',
  'key',
  'origins_min',
  'origins_max',
  'reports',
  'denied',
  'conflicting',
  'superseded',
  'claim',
  'part',
  'hour',
  'maker',
  'of_unit',
  'traits',
])

/** Columns that hold fractions. */
export const FRACTIONS: ReadonlySet<string> = new Set(['amount', 'amount_max', 'low', 'high', 'score', 'effort', 'lat', 'lon', 'speed'])

/** Columns of whole numbers beyond 32 bits. */
export const LARGE: ReadonlySet<string> = new Set(['moment', 'due', 'place', 'hash'])
