// The ledger in a dossier: the port over any adapter.

import { sql, type Kysely } from 'kysely'
import type { Adapter } from '../adapter.ts'
import type { LedgerStore, LedgerWork } from '../ledger-port.ts'
import type { Tables } from '../schema.ts'
import { meetings, putAccounts, takeUnsettled, texts } from './accounts.ts'
import { Cards } from './cards.ts'
import { claimsOf, claimsWith, dropClaims, putClaims } from './claims.ts'
import { copied, dropPairs, families, pairs, putPairs } from './copies.ts'
import { displaced } from './crowding.ts'
import { cards, claimFile, claims, countClaims, density } from './find.ts'
import { Journal } from './journal.ts'
import { dropDenialMarks, dropRivalMarks, marks, putMarks } from './marks.ts'
import { Memory } from './memory.ts'
import { dropEdges, edges, putEdges, sharing, type Shared } from './propositions.ts'
import { dropDenials, dropRivalries, putRelations } from './relations.ts'
import { lineages, putLineages, sources, takings } from './sources.ts'
import { revise, revision } from './revision.ts'
import { putUnits, withUnits } from './units.ts'

/** The ledger of the dossier that `adapter` carries. */
export function ledgerStoreOf(adapter: Adapter): LedgerStore {
  const { db } = adapter
  const memory = new Memory(adapter)
  const shown = new Cards(adapter)
  return {
    waiting: async (limit) => {
      // Mostly none waits, and whether any does is told without going through all of them.
      if ((await unaccounted(db)) === 0) return []
      const rows = await db
        .selectFrom('articles')
        .leftJoin('accounts', 'accounts.article', 'articles.key')
        .select('articles.id')
        .where('accounts.article', 'is', null)
        .orderBy('articles.key')
        .limit(limit)
        .execute()
      return rows.map(({ id }) => id)
    },
    backlog: async () => {
      const { rows } = await sql<{ unsettled: number; statements: number }>`select
        (select count(*) from accounts where settled = 0) as unsettled, (select count(*) from stale) as statements`.execute(db)
      const { unsettled, statements } = rows[0] as { unsettled: number; statements: number }
      return { articles: unsettled + (await unaccounted(db)), statements }
    },
    work: async (work) => {
      let whole = true
      try {
        return await adapter.write(async (tx) => {
          await adapter.alone(tx)
          // The one before may have been undone.
          if (!whole) memory.clear()
          whole = false
          await memory.begin(tx)
          const journal = new Journal(adapter, tx)
          const result = await work(workOver(adapter, tx, memory, journal))
          await journal.write()
          await revise(tx)
          return result
        })
      } catch (error) {
        memory.clear()
        throw error
      }
    },
    claims: (filter = {}, order = 'articles', extent = {}) => adapter.read((tx) => claims(adapter, tx, shown, filter, order, extent)),
    revision: () => adapter.read(revision),
    countClaims: (filter = {}) => adapter.read((tx) => countClaims(adapter, tx, filter)),
    cards: (ids) => adapter.read((tx) => cards(adapter, tx, ids)),
    density: (filter, unit) => adapter.read((tx) => density(adapter, tx, filter, unit)),
    claim: (id) => adapter.read((tx) => claimFile(tx, id)),
    takings: (extent = {}) => adapter.read((tx) => takings(tx, extent)),
    sources: (extent = {}) => adapter.read((tx) => sources(tx, extent)),
  }
}

/** How many articles have no account yet. */
async function unaccounted(db: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ n: number }>`select (select count(*) from articles) - (select count(*) from accounts) as n`.execute(db)
  return rows[0]?.n ?? 0
}

function workOver(adapter: Adapter, db: Kysely<Tables>, memory: Memory, journal: Journal): LedgerWork {
  const shared: Shared = { met: new Map(), crowded: new Map() }
  return {
    put: (accounts) => putAccounts(adapter, db, accounts),
    takeUnsettled: async (limit) => {
      shared.met.clear()
      shared.crowded.clear()
      return await takeUnsettled(adapter, db, limit)
    },
    meetings: (articles, fewest, crowd) => meetings(adapter, db, articles, fewest, crowd),
    families: (articles) => families(adapter, db, articles),
    pairs: (articles) => pairs(adapter, db, articles),
    copied: (articles) => copied(adapter, db, articles),
    putPairs: (found) => putPairs(adapter, db, found),
    dropPairs: (dropped) => dropPairs(db, dropped),
    putLineages: (kept) => putLineages(adapter, db, kept),
    lineages: (articles) => lineages(adapter, db, articles),
    facts: (articles) => memory.facts(db, articles),
    texts: (articles) => texts(adapter, db, articles),
    sharing: (statements) => sharing(adapter, db, shared, statements),
    displaced: (statements) => displaced(adapter, db, shared, statements),
    statements: (keys) => memory.statements(db, keys),
    outlines: (statements) => memory.outlines(db, statements),
    statementsIn: (articles) => memory.statementsIn(db, articles),
    putEdges: (found) => putEdges(adapter, db, found),
    edges: (statements) => edges(adapter, db, statements),
    dropEdges: (here, there) => dropEdges(adapter, db, here, there),
    takeStale: async () => {
      const rows = await db.selectFrom('stale').select('proposition').orderBy('proposition').execute()
      if (rows.length > 0) await db.deleteFrom('stale').execute()
      return rows.map(({ proposition }) => proposition)
    },
    withUnits: (statements) => withUnits(adapter, db, statements),
    putUnits: (units) => putUnits(adapter, db, units),
    putMarks: (kept) => putMarks(adapter, db, kept),
    marks: (statements) => marks(adapter, db, statements),
    dropDenialMarks: (makers) => dropDenialMarks(adapter, db, makers),
    dropRivalMarks: (statements) => dropRivalMarks(adapter, db, statements),
    replaceClaims: async (kept) => {
      const statements = kept.flatMap((one) => one.statements.map(({ key }) => key))
      const gone = await claimsWith(adapter, db, statements)
      await journal.replacing(gone)
      await dropClaims(adapter, db, gone)
      await putClaims(adapter, db, kept)
      journal.made(kept)
    },
    claimsOf: (statements) => claimsOf(adapter, db, statements),
    dropDenials: async (ids) => {
      await journal.parting(ids)
      await dropDenials(adapter, db, ids)
    },
    dropRivalries: async (ids) => {
      await journal.parting(ids)
      await dropRivalries(adapter, db, ids)
    },
    putRelations: async (relations) => {
      await journal.relating(relations)
      await putRelations(adapter, db, relations)
    },
  }
}
