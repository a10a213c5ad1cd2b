// Lists of claims: each filter, order and page as if all were gone through by hand; from indexes alone; also in a dossier of an earlier program.

import { beforeAll, describe, expect, it } from 'vitest'
import { readDossier } from '../../src/cli/dossier.ts'
import { claimWords } from '../../src/ledger-search.ts'
import type { Claim } from '../../src/model/index.ts'
import type { Reading } from '../../src/model/reading.ts'
import { refresh } from '../../src/refresh/index.ts'
import type { ClaimCard, ClaimFilter, ClaimOrder, Store } from '../../src/store/index.ts'
import { migrations } from '../../src/store/migrations/index.ts'
import { postgresAdapter } from '../../src/store/postgres/adapter.ts'
import { sqliteAdapter } from '../../src/store/sqlite/adapter.ts'
import { onBoth } from './databases.ts'

const ORDERS = ['articles', 'origins', 'event', 'published'] as const satisfies readonly ClaimOrder[]

interface Known {
  readonly card: ClaimCard
  readonly claim: Claim
}

let readings: readonly Reading[]
beforeAll(async () => {
  readings = (await readDossier('samples')).readings.map(({ reading }) => reading)
}, 60_000)

async function pages(store: Store, filter: ClaimFilter, order: ClaimOrder, limit: number): Promise<readonly ClaimCard[]> {
  const found: ClaimCard[] = []
  for (let after: string | undefined; ;) {
    const page = await store.ledger.claims(filter, order, { limit, ...(after === undefined ? {} : { after }) })
    found.push(...page.claims)
    after = page.next
    if (after === undefined) return found
  }
}

function byHand(all: readonly Known[], meant: (known: Known) => boolean, order: ClaimOrder): readonly string[] {
  const value = ({ card }: Known): string | number =>
    ({
      articles: card.articles,
      origins: card.origins.min,
      event: card.event?.from ?? card.event?.to ?? '',
      published: card.published ?? '',
    })[order]
  const ranked = all.filter(meant).sort((a, b) => {
    const descending = (x: string | number, y: string | number): number => (x > y ? -1 : x < y ? 1 : 0)
    const newest = descending(a.card.published ?? '', b.card.published ?? '')
    return descending(value(a), value(b)) || newest || (a.card.id < b.card.id ? -1 : 1)
  })
  return ranked.map(({ card }) => card.id)
}

onBoth((database) => {
  const all: Known[] = []
  let store: Store
  let address: string
  beforeAll(async () => {
    address = await database.address()
    store = await database.open(address)
    await store.add(readings.map((reading) => ({ reading })))
    await refresh(store)
    for (const card of await pages(store, {}, 'articles', 97)) {
      const claim = (await store.ledger.claim(card.id))?.claim
      if (claim !== undefined) all.push({ card, claim })
    }
  }, 120_000)

  const first = ({ card }: Known): string => card.event?.from ?? card.event?.to ?? ''
  const last = ({ card }: Known): string => card.event?.to ?? card.event?.from ?? ''
  const filters: readonly (readonly [name: string, filter: ClaimFilter, meant: (known: Known) => boolean])[] = [
    ['everything', {}, () => true],
    ['an act', { act: 'deny' }, ({ card }) => card.act === 'deny'],
    ['a category', { category: 'visit' }, ({ card }) => card.category === 'visit'],
    ['denied', { denied: true }, ({ card }) => card.denied > 0],
    ['not denied', { denied: false }, ({ card }) => card.denied === 0],
    ['in conflict', { conflicting: true }, ({ card }) => card.conflicting > 0],
    ['two origins', { origins: 2 }, ({ card }) => card.origins.min >= 2],
    ['one origin', { origins: 1 }, ({ card }) => card.origins.min >= 1],
    ['an entity', { entity: 'pyongyang' }, ({ claim }) => claim.entities.includes('pyongyang')],
    ['an origin', { origin: 'white-house' }, ({ claim }) => claim.origins.list.includes('white-house')],
    ['from a day', { from: '2023-10-01' }, (known) => last(known) >= '2023-10-01'],
    ['to a day', { to: '2023-10-15' }, (known) => first(known) !== '' && first(known) <= '2023-10-15'],
    [
      'published',
      { from: '2023-10', to: '2023-10-99', by: 'published' },
      ({ card }) => card.published !== undefined && card.published >= '2023-10' && card.published <= '2023-10-99',
    ],
    ['both', { act: 'deny', entity: 'russia' }, ({ card, claim }) => card.act === 'deny' && claim.entities.includes('russia')],
  ]

  describe.each(ORDERS)('by %s', (order) => {
    it.each(filters)('%s', async (_, filter, meant) => {
      const wanted = byHand(all, meant, order)
      expect((await pages(store, filter, order, 7)).map(({ id }) => id)).toEqual(wanted)
      expect(await store.ledger.countClaims(filter)).toBe(wanted.length)
    })
  })

  it('has something to filter', () => {
    for (const [name, , meant] of filters.filter(([name]) => !['in conflict', 'two origins'].includes(name)))
      expect([name, all.some(meant)]).toEqual([name, true])
    expect(all.some(({ card }) => card.said !== undefined)).toBe(true)
  })

  it('finds words by themselves, none by a part of it, all of several', async () => {
    const found = async (query: string): Promise<readonly string[]> =>
      (await pages(store, { words: claimWords(query) }, 'published', 7)).map(({ id }) => id).sort()
    const [train, wagons, both] = [await found('قطار'), await found('عربات'), await found('قطار عربات')]
    expect(train.length).toBeGreaterThan(0)
    expect(both).toEqual(train.filter((id) => wagons.includes(id)))
    expect(await found('قطا')).toEqual([])
    expect(await store.ledger.countClaims({ words: [['"'], ["x'y"], ['a OR b']] })).toBe(0)
  })

  it('forgets words with their claims', async () => {
    const own = await database.open()
    await own.add(readings.map((reading) => ({ reading })))
    await refresh(own)
    for (const { article } of readings) await own.remove(article.id)
    await refresh(own)
    expect(await own.ledger.countClaims()).toBe(0)
    expect(await own.ledger.countClaims({ words: claimWords('قطار') })).toBe(0)
  })

  it('lists the same of a dossier of an earlier program', async () => {
    const before = await pages(store, {}, 'published', 97)
    const words = (await pages(store, { words: claimWords('قطار') }, 'published', 97)).map(({ id }) => id)
    const adapter = database.name === 'SQLite' ? sqliteAdapter(address, true) : postgresAdapter(address)
    const all = migrations(adapter.parts)
    const since = ['0008-lists', '0012-local-ledger', '0013-wide-keys', '0014-traits', '0015-newest-first'].map((name) => all[name])
    for (const one of [...since].reverse()) await one?.down?.(adapter.db)
    for (const one of since) await one?.up(adapter.db)
    await adapter.close()
    const opened = await database.open(address)
    await refresh(opened)
    expect(await pages(opened, {}, 'published', 97)).toEqual(before)
    expect((await pages(opened, { words: claimWords('قطار') }, 'published', 97)).map(({ id }) => id)).toEqual(words)
  })

  it.runIf(database.name === 'SQLite')('asks the indexes of lists alone which claims a page shows', async () => {
    const newest = "coalesce(published, '')"
    const plan = async (where: string, order: string): Promise<string> =>
      (
        await store.query(
          `explain query plan select key, id, ${order}, ${newest} from claims where ${where}
            order by ${[...new Set([order, newest])].map((by) => `${by} desc`).join(', ')}, id limit 101`,
        )
      )
        .map((row) => String(row['detail']))
        .join('; ')
    for (const order of ['articles', 'origins_min', "coalesce(earliest, '')", newest])
      for (const where of [
        "act = 'deny'",
        "category = 'visit'",
        'denied = 0',
        "coalesce(latest, earliest) >= '2023'",
        'key + 0 in (select 1)',
        `${order} < 2`,
      ]) {
        const found = await plan(where, order)
        expect([order, where, found]).toEqual([order, where, expect.stringMatching(/COVERING INDEX lists_/)])
        expect([order, where, found]).toEqual([order, where, expect.not.stringContaining('TEMP B-TREE')])
      }
    for (const order of ['articles', 'origins_min', "coalesce(earliest, '')"]) {
      const found = await plan(`${order} = 1 and ${newest} < '2024'`, newest)
      expect([order, found]).toEqual([order, expect.stringMatching(/COVERING INDEX lists_.*<expr><\?\)$/)])
    }
    expect(await plan('denied > 0', 'articles')).toContain('lists_denied')
  })
})
