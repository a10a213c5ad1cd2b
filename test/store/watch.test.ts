// What is watched comes back as it was kept; adding twice and in another order change nothing.

import { describe, expect, it } from 'vitest'
import type { AisFix, Observation, StatedBound } from '../../src/model/watch.ts'
import type { ShipFixes, Store } from '../../src/store/index.ts'
import { onBoth } from './databases.ts'
import { readingOf } from './readings.ts'

const full: Observation = {
  id: 'a1',
  subject: 'junction',
  quantity: 'railcars',
  kind: 'press',
  method: 'counted on images',
  time: { from: '2023-10-05', to: '2023-10-05' },
  value: { low: 70, count: 73.5 },
  certainty: 'probable',
  effort: { amount: 2, unit: 'images' },
  evidence: { source: 'معهد', url: 'https://example.org/1', article: 'f00', said: '2023-10-06', note: 'تحت أغطية' },
}
const bare: Observation = {
  id: 'a2',
  subject: 'junction',
  quantity: 'railcars',
  kind: 'imagery',
  method: 'by eye',
  time: { from: '2023-09-01', to: '2023-09-30' },
  evidence: { source: 'own' },
}
const bound: StatedBound = {
  id: 'b1',
  subject: 'junction',
  quantity: 'railcars',
  comparator: '<=',
  amount: 20,
  over: { from: '2018-10-05', to: '2023-10-05' },
  speaker: 'institute',
  evidence: { source: 'institute', said: '2023-10-06' },
}

function fix(mmsi: number, moment: number, lat: number, lon: number, speed?: number): AisFix {
  return { mmsi, slot: Math.floor(moment / 600), cell: 1, moment, lat, lon, ...(speed === undefined ? {} : { speed }) }
}
const file = (digest: string) => ({ digest, name: `${digest}.csv`, layout: 'danish', lines: 5, kept: 4, refused: 1, flagged: 0 }) // prettier-ignore

async function shipsOf(store: Store): Promise<readonly ShipFixes[]> {
  const ships: ShipFixes[] = []
  for await (const ship of store.watch.shipsIn([{ south: 42, north: 44, west: 130, east: 133 }])) ships.push(ship)
  return ships
}

onBoth((database) => {
  describe('observations and bounds', () => {
    it('come back as they were, by time, and are kept once', async () => {
      const { watch } = await database.open()
      expect(await watch.observe([full, bare, full])).toEqual([true, true, false])
      expect(await watch.observe([bare])).toEqual([false])
      expect(await watch.observations()).toStrictEqual([bare, full])
      expect(await watch.observations({ subject: 'junction', quantity: 'ships' })).toEqual([])
      expect(await watch.bound([bound])).toEqual([true])
      expect(await watch.bounds({ subject: 'junction' })).toStrictEqual([bound])
    })

    it('can be taken back', async () => {
      const { watch } = await database.open()
      await watch.observe([full, bare])
      await watch.bound([bound])
      expect([await watch.forget('a1'), await watch.forget('b1'), await watch.forget('a1')]).toEqual([true, true, false])
      expect(await watch.observations()).toStrictEqual([bare])
      expect(await watch.bounds()).toEqual([])
    })
  })

  describe('what articles tell', () => {
    const told = (subject: string, n: number) => ({ kind: 'count', subject, data: { n } }) as const

    it('is kept with them, found by kind and subject, and goes with them', async () => {
      const store = await database.open()
      const [one, two] = [readingOf('خبر أول\nنص'), readingOf('خبر ثان\nنص', { published: '2024-01-02' })]
      await store.add([{ reading: one }, { reading: two }])
      expect(new Set(await store.watch.unheard('v1', 10))).toEqual(new Set([one.article.id, two.article.id]))
      await store.watch.hear('v1', [
        { article: one.article, told: [told('junction', 1), { kind: 'finding', subject: '', start: 2, end: 5, data: { words: 'نص' } }] },
        { article: two.article, told: [told('junction', 2), told('port', 3)] },
      ])
      expect(await store.watch.unheard('v1', 10)).toEqual([])
      expect((await store.watch.unheard('v2', 1)).length).toBe(1)
      const counts = await store.watch.told({ kinds: ['count'], subjects: ['junction'] })
      expect(counts.map(({ article, data }) => [article, data]).sort()).toEqual(
        [
          [one.article.id, { n: 1 }],
          [two.article.id, { n: 2 }],
        ].sort(),
      )
      expect(await store.watch.told({ kinds: ['finding'], articles: [one.article.id] })).toEqual([
        { article: one.article.id, kind: 'finding', subject: '', start: 2, end: 5, data: { words: 'نص' } },
      ])
      // Heard again, what it told before goes.
      await store.watch.hear('v2', [{ article: two.article, told: [] }])
      expect(await store.watch.told({ kinds: ['count'] })).toHaveLength(1)
      expect(await store.watch.unheard('v2', 10)).toEqual([one.article.id])
      await store.remove(one.article.id)
      expect(await store.query('select count(*) as n from told')).toEqual([{ n: 0 }])
      expect(await store.query('select count(*) as n from heard')).toEqual([{ n: 1 }])
    })

    it('stays unheard when the article went or was replaced meanwhile', async () => {
      const store = await database.open()
      const late = readingOf('خبر\nنص', { published: '2024-02-02', outlet: 'b' })
      const early = readingOf('خبر\nنص', { published: '2024-01-01', outlet: 'a' })
      await store.add([{ reading: late }])
      await store.add([{ reading: early }])
      await store.watch.hear('v1', [
        { article: late.article, told: [told('junction', 1)] },
        { article: readingOf('غاب\nنص').article, told: [told('junction', 1)] },
      ])
      expect(await store.watch.told({ kinds: ['count'] })).toEqual([])
      expect(await store.watch.unheard('v1', 10)).toEqual([early.article.id])
    })
  })

  describe('voyages', () => {
    const call = (site: string, day: string) => ({ mmsi: 1, part: 1, site, arrived: `${day}T00:00:00Z`, departed: `${day}T09:00:00Z`, positions: 3, confidence: 4, gaps: [] }) as const // prettier-ignore
    const voyage = (from: string, to: string, day: string) => ({ mmsi: 1, part: 1, from: call(from, day), to: call(to, '2024-12-31'), gaps: [] }) // prettier-ignore

    it('are kept as they were made and found by port and day; what is made anew replaces them', async () => {
      const { watch } = await database.open()
      expect(await watch.movements()).toBeUndefined()
      const voyages = [voyage('rajin', 'dunai', '2024-01-02'), voyage('dunai', 'rajin', '2024-01-05')]
      const hours = new Map([
        ['rajin', [7, 9]],
        ['dunai', [9]],
      ])
      await watch.keepMovements({ revision: 'a', shared: [5], voyages, hours })
      expect(await watch.movements()).toEqual({ revision: 'a', shared: [5] })
      expect(await watch.voyages()).toStrictEqual(voyages)
      expect(await watch.voyages({ origins: ['rajin'], destinations: ['dunai'], until: '2024-01-02~' })).toStrictEqual([voyages[0]])
      expect(await watch.voyages({ since: '2024-01-06' })).toEqual([])
      expect([await watch.hoursNear(['rajin', 'dunai']), await watch.hoursNear(['dunai']), await watch.hoursNear([])]).toEqual([
        [7, 9],
        [9],
        [],
      ])
      await watch.keepMovements({ revision: 'b', shared: [], voyages: [], hours: new Map() })
      expect([await watch.voyages(), await watch.hoursNear(['rajin'])]).toEqual([[], []])
    })
  })

  describe('positions', () => {
    const early = fix(273000001, 3_000_000_000, 43, 131, 9.5)
    const late = fix(273000001, 3_000_000_060, 43.001, 131)
    const other = fix(273000002, 1_704_067_200, 10, 10)
    const facts = [{ mmsi: 273000001, fact: 'name', value: 'ТЕСТ' } as const]

    it('stand with the earliest of a slot, whichever file came first; a file is read once', async () => {
      const [one, two] = [await database.open(), await database.open()]
      expect(await one.watch.putAis({ file: file('x'), fixes: [late, other], ships: facts })).toBe(true)
      expect(await one.watch.putAis({ file: file('y'), fixes: [early], ships: facts })).toBe(true)
      expect(await one.watch.putAis({ file: file('y'), fixes: [fix(273000001, 0, 43, 131)], ships: [] })).toBe(false)
      await two.watch.putAis({ file: file('y'), fixes: [early], ships: facts })
      await two.watch.putAis({ file: file('x'), fixes: [other, late], ships: [] })
      const { moment, lat, lon, speed } = early
      expect(await shipsOf(one)).toStrictEqual([{ mmsi: 273000001, fixes: [{ moment, lat, lon, speed }] }])
      expect(await shipsOf(two)).toEqual(await shipsOf(one))
      expect((await one.watch.aisFiles()).map(({ digest }) => digest)).toEqual(['x', 'y'])
      expect(await one.watch.shipFacts([273000001, 7])).toEqual(facts)
      expect(await one.watch.hoursHeard({ south: 42, north: 44, west: 130, east: 133 })).toEqual([Math.floor(early.moment / 3600)])
      expect(await one.watch.hoursHeard({ south: 0, north: 1, west: 0, east: 1 })).toEqual([])
    })

    it('of more than one statement and more ships than are fetched at once all come back', async () => {
      const store = await database.open()
      const fixes = Array.from({ length: 20_000 }, (_, i) => fix(273_000_000 + (i % 150), 1_704_067_200 + i * 600, 43, 131, 1))
      await store.watch.putAis({ file: file('many'), fixes, ships: [] })
      const ships = await shipsOf(store)
      expect(ships.length).toBe(150)
      expect(ships.reduce((n, ship) => n + ship.fixes.length, 0)).toBe(20_000)
      expect(ships.every(({ fixes: f }) => f.every((x, i) => i === 0 || x.moment > f[i - 1]!.moment))).toBe(true)
    })
  })
})
