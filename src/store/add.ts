// Adds readings to a dossier: one transaction, the same result whatever the order and however often.

import { sql, type Kysely } from 'kysely'
import type { Reading } from '../model/index.ts'
import type { Adapter } from './adapter.ts'
import { countEntities } from './entities.ts'
import { dropParts, putParts } from './parts.ts'
import type { Entry, Outcome, SearchWords, SeenPage } from './port.ts'
import { putAccounts } from './ledger/accounts.ts'
import { forget } from './ledger/forget.ts'
import type { Account } from './ledger-port.ts'
import { markDone } from './queue.ts'
import type { Rules } from './rules.ts'
import type { Tables } from './schema.ts'
import { PAGE_COLUMNS, pageId, pageOf, pageRow, rank } from './seen.ts'
import { unstorable } from './storable.ts'

/** All that is to be kept of one text. */
interface Candidate {
  readonly reading: Reading
  readonly account: Account | undefined
  readonly pages: ReadonlyMap<string, SeenPage>
}

interface Kept {
  readonly key: number
  readonly fresh: boolean
  readonly rank: string
}

const ARTICLE_COLUMNS = [
  'id',
  'digest',
  'language',
  'title',
  'outlet',
  'url',
  'published',
  'stated',
  'text',
  'found',
  'diagnostics',
] as const

/** See `Store.add`. */
export async function add(
  adapter: Adapter,
  rules: Rules,
  words: SearchWords,
  entries: readonly Entry[],
  done: readonly string[],
): Promise<readonly Outcome[]> {
  const refused = new Map(entries.flatMap((entry) => unstorable(entry) ?? []))
  const candidates = gathered(entries.filter((entry) => !refused.has(entry)))
  for (const { reading } of candidates.values()) await rules.learn(reading.annotations)
  // Always in one order, so that two workers with the same articles never wait for each other in a ring.
  const ids = [...candidates.keys()].sort()
  const outcomes = await adapter.write(async (db) => {
    const kept = await keep(adapter, db, ids, candidates)
    const standing = ids.filter((id) => kept.get(id)?.fresh === true)
    const replaced = ids.filter(
      (id) => !standing.includes(id) && rank((candidates.get(id) as Candidate).reading.article) < (kept.get(id) as Kept).rank,
    )
    await replace(adapter, db, replaced, candidates, kept)
    const written = [...standing, ...replaced].map((id) => ({
      key: (kept.get(id) as Kept).key,
      reading: (candidates.get(id) as Candidate).reading,
    }))
    await putParts(adapter, db, rules, words, written)
    await putAccounts(
      adapter,
      db,
      written.flatMap(({ reading }) => candidates.get(reading.article.id)?.account ?? []),
    )
    const before = await pagesBefore(
      db,
      ids.filter((id) => kept.get(id)?.fresh === false),
      candidates,
    )
    await putPages(adapter, db, ids, candidates, kept)
    await markDone(db, done)
    // Last, because all workers write these rows: each holds them only until it commits.
    await countEntities(
      adapter,
      db,
      written.map(({ reading }) => reading),
      1,
    )
    return new Map(ids.map((id) => [id, outcomeOf(kept.get(id) as Kept, candidates.get(id) as Candidate, before)]))
  })
  return entries.map((entry) => {
    const { id } = entry.reading.article
    const why = refused.get(entry)
    return why === undefined ? { id, outcome: outcomes.get(id) as Outcome['outcome'] } : { id, outcome: 'refused', why }
  })
}

function gathered(entries: readonly Entry[]): ReadonlyMap<string, Candidate> {
  const found = new Map<string, { reading: Reading; account: Account | undefined; pages: Map<string, SeenPage> }>()
  for (const entry of entries) {
    const { reading, account } = entry
    const { id } = reading.article
    const page = pageOf(entry)
    const known = found.get(id)
    if (known === undefined) found.set(id, { reading, account, pages: new Map([[pageId(id, page), page]]) })
    else {
      known.pages.set(pageId(id, page), page)
      if (rank(reading.article) < rank(known.reading.article)) Object.assign(known, { reading, account })
    }
  }
  return found
}

async function keep(
  adapter: Adapter,
  db: Kysely<Tables>,
  ids: readonly string[],
  candidates: ReadonlyMap<string, Candidate>,
): Promise<ReadonlyMap<string, Kept>> {
  if (ids.length === 0) return new Map()
  const rows = ids.map((id) => Object.values(cells((candidates.get(id) as Candidate).reading)))
  const inserted = await sql<{
    key: number
    id: string
  }>`insert into articles (${sql.raw(ARTICLE_COLUMNS.join(', '))}) ${adapter.select(ARTICLE_COLUMNS, rows)}
    on conflict (id) do nothing returning key, id`.execute(db)
  const kept = new Map<string, Kept>(inserted.rows.map(({ key, id }) => [id, { key, fresh: true, rank: '' }]))
  const others = ids.filter((id) => !kept.has(id))
  if (others.length > 0) {
    const query = db
      .selectFrom('articles')
      .select(['key', 'id', 'published', 'outlet', 'url', 'title'])
      .where('id', 'in', others)
      .orderBy('id')
    for (const row of await (adapter.locksRows ? query.forUpdate() : query).execute())
      kept.set(row.id, { key: row.key, fresh: false, rank: rank(row) })
  }
  return kept
}

async function replace(
  adapter: Adapter,
  db: Kysely<Tables>,
  ids: readonly string[],
  candidates: ReadonlyMap<string, Candidate>,
  kept: ReadonlyMap<string, Kept>,
): Promise<void> {
  if (ids.length === 0) return
  const keys = ids.map((id) => (kept.get(id) as Kept).key)
  await forget(adapter, db, keys)
  await dropParts(adapter, db, keys)
  for (const id of ids)
    await db
      .updateTable('articles')
      .set(cells((candidates.get(id) as Candidate).reading))
      .where('id', '=', id)
      .execute()
}

async function pagesBefore(
  db: Kysely<Tables>,
  ids: readonly string[],
  candidates: ReadonlyMap<string, Candidate>,
): Promise<ReadonlySet<string>> {
  const pages = ids.flatMap((id) => [...(candidates.get(id) as Candidate).pages.keys()])
  if (pages.length === 0) return new Set()
  return new Set((await db.selectFrom('pages').select('id').where('id', 'in', pages).execute()).map((page) => page.id))
}

async function putPages(
  adapter: Adapter,
  db: Kysely<Tables>,
  ids: readonly string[],
  candidates: ReadonlyMap<string, Candidate>,
  kept: ReadonlyMap<string, Kept>,
): Promise<void> {
  const rows = ids.flatMap((id) =>
    [...(candidates.get(id) as Candidate).pages].map(([page, seen]) => pageRow(page, (kept.get(id) as Kept).key, seen)),
  )
  // The earliest retrieval stands: it is the one that proves most.
  const earlier = sql`on conflict (id) do update set retrieved = excluded.retrieved where excluded.retrieved < pages.retrieved or (pages.retrieved is null and excluded.retrieved is not null)`
  await adapter.insert(db, 'pages', PAGE_COLUMNS, rows, earlier)
}

function outcomeOf({ fresh }: Kept, { pages }: Candidate, before: ReadonlySet<string>): Outcome['outcome'] {
  if (fresh) return 'added'
  return [...pages.keys()].every((page) => before.has(page)) ? 'known' : 'elsewhere'
}

function cells({ article: a, diagnostics }: Reading): Record<(typeof ARTICLE_COLUMNS)[number], string | null> & {
  digest: string
  id: string
  language: string
  text: string
  found: string
  diagnostics: string
} {
  return {
    id: a.id,
    digest: a.digest,
    language: a.language,
    title: a.title ?? null,
    outlet: a.outlet ?? null,
    url: a.url ?? null,
    published: a.published ?? null,
    stated: a.publishedStated ?? null,
    text: a.text,
    found: JSON.stringify(a.found),
    diagnostics: JSON.stringify(diagnostics),
  }
}
