// What is watched comes back as it was kept; adding twice and in another order change nothing.

import { describe, expect, it } from 'vitest'
import type { AisFix, Observation, StatedBound } from '../../src/model/watch.ts'
import type { ShipFixes, Store } from '../../src/store/index.ts'
import { onBoth } from './databases.ts'

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
