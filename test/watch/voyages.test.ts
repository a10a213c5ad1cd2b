// Voyages against a made-up fleet whose voyages are known, and by hand: stops, passing by, silences, numbers that two ships share.

import { describe, expect, it } from 'vitest'
import type { Fence } from '../../src/model/watch.ts'
import { AisReader } from '../../src/watch/ais/import.ts'
import { drawnFences, fencesOf, kmOutside, monthsHeard, movementsOf, voyagesByMonth, type Fix } from '../../src/watch/voyages/index.ts'
import { madeFleet, PORTS } from './fleet.ts'

const START = Date.UTC(2024, 0, 31, 12) / 1000
const HOUR = 3600
const A: Fence = { site: 'a', shape: { lat: 43, lon: 132, km: 3 } }
const B: Fence = { site: 'b', shape: { lat: 42.2, lon: 130.3, km: 3 } }

/** Positions every ten minutes from `from` to `to` hours, at one place. */
function lying(from: number, to: number, lat: number, lon: number, speed = 0): Fix[] {
  return Array.from({ length: Math.round((to - from) * 6) + 1 }, (_, i) => ({ moment: START + from * HOUR + i * 600, lat, lon, speed }))
}

/** Positions every ten minutes on the way from A to B. */
function sailing(from: number, to: number): Fix[] {
  const count = Math.round((to - from) * 6)
  return Array.from({ length: count }, (_, i) => {
    const way = 0.02 + (0.96 * (i + 0.5)) / count
    return { moment: START + from * HOUR + i * 600 + 300, lat: 43 - 0.8 * way, lon: 132 - 1.7 * way, speed: 10 }
  })
}

describe('a made-up fleet', () => {
  it.each([0.1, 0.3])('with %d of its positions lost is read with an F1 of at least 0.98, through a file and thinned', (lost) => {
    const { tracks, voyages } = madeFleet(12, 40, lost, 11)
    const lines = [...tracks].flatMap(([mmsi, fixes]) =>
      fixes.map(
        ({ moment, lat, lon, speed }) =>
          `${mmsi},${new Date(moment * 1000).toISOString().slice(0, 19)},${lat.toFixed(5)},${lon.toFixed(5)},${speed ?? ''}`,
      ),
    )
    const reader = new AisReader({ name: 'fleet', now: Date.UTC(2026, 0, 1) / 1000 })
    reader.feed(new TextEncoder().encode(`MMSI,BaseDateTime,LAT,LON,SOG\n${lines.join('\n')}\n`))
    const byShip = new Map<number, Fix[]>()
    for (const { mmsi, ...fix } of reader.end().fleet.kept())
      byShip
        .set(mmsi, byShip.get(mmsi) ?? [])
        .get(mmsi)
        ?.push(fix)
    const found = [...byShip].flatMap(
      ([mmsi, fixes]) =>
        movementsOf(
          mmsi,
          fixes.sort((a, b) => a.moment - b.moment),
          PORTS,
        ).voyages,
    )
    const left = new Set(voyages)
    for (const { mmsi, from, to } of found)
      for (const truth of left) {
        const near = Math.abs(Date.parse(from.departed) / 1000 - truth.departed) < HOUR
        if (truth.mmsi !== mmsi || truth.from !== from.site || truth.to !== to.site || !near) continue
        left.delete(truth)
        break
      }
    const hits = voyages.length - left.size
    expect(voyages.length).toBeGreaterThan(250)
    expect((2 * hits) / (voyages.length + found.length)).toBeGreaterThanOrEqual(0.98)
  })
})

describe('port calls', () => {
  const way = [...lying(0, 5, 43, 132), ...sailing(5, 15), ...lying(15, 20, 42.2, 130.3)]

  it('are stays with a stop; a voyage lies between two', () => {
    const { calls, voyages } = movementsOf(1, way, [A, B])
    expect(calls.map(({ site, confidence }) => [site, confidence])).toEqual([
      ['a', 3],
      ['b', 3],
    ])
    expect(voyages).toMatchObject([{ from: { departed: '2024-01-31T17:00:00Z' }, to: { arrived: '2024-02-01T03:00:00Z' }, gaps: [] }])
  })

  it('are no passing by, no short halt, and no stay outside', () => {
    expect(movementsOf(1, lying(0, 5, 43, 132, 9), [A]).calls).toEqual([])
    expect(movementsOf(1, lying(0, 0.5, 43, 132), [A]).calls).toEqual([])
    expect(movementsOf(1, lying(0, 5, 43.04, 132), [A]).calls).toEqual([])
  })

  it('are not parted by a position in the margin, and a stop shows without speeds', () => {
    const drifting = [...lying(0, 2, 43, 132), ...lying(2.2, 2.5, 43.03, 132), ...lying(2.7, 5, 43, 132)].map(({ moment, lat, lon }) => ({
      moment,
      lat,
      lon,
    }))
    expect(movementsOf(1, drifting, [A]).calls.length).toBe(1)
  })
})

describe('silences', () => {
  it('are flagged with what they imply and never filled', () => {
    const { voyages } = movementsOf(1, [...lying(0, 5, 43, 132), ...lying(15, 20, 42.2, 130.3)], [A, B])
    const [gap] = voyages[0]!.gaps
    expect(gap).toMatchObject({ from: '2024-01-31T17:00:00Z', to: '2024-02-01T03:00:00Z', hours: 10 })
    expect(gap!.km).toBeCloseTo(164, -1)
    expect(gap!.knots).toBeCloseTo(8.9, 0)
  })

  it('in port make no voyage: a ship unseen for days may have gone nowhere', () => {
    const { calls, voyages } = movementsOf(1, [...lying(0, 5, 43, 132), ...lying(100, 105, 43, 132)], [A, B])
    expect([calls.length, calls[0]!.gaps.length, voyages.length]).toEqual([1, 1, 0])
  })
})

describe('one number', () => {
  it('of two ships at once is two tracks, and neither sails between them', () => {
    const both = [...lying(0, 20, 43, 132), ...lying(0.05, 20, 42.2, 130.3)].sort((a, b) => a.moment - b.moment)
    const { shared, calls, voyages } = movementsOf(7, both, [A, B])
    expect([shared, voyages.length]).toEqual([2, 0])
    expect(calls.map(({ site, part }) => [site, part])).toEqual([
      ['a', 1],
      ['b', 2],
    ])
  })

  it('with a false position stays one ship', () => {
    const fixes = [...lying(0, 2, 43, 132), { moment: START + 2.05 * HOUR, lat: 10, lon: 20, speed: 0 }, ...lying(2.2, 5, 43, 132)]
    expect(movementsOf(7, fixes, [A])).toMatchObject({ shared: 0, calls: [{ positions: 31, gaps: [] }] })
  })
})

describe('fences', () => {
  const drawn = drawnFences(
    {
      type: 'FeatureCollection',
      features: [
        { type: 'Feature', properties: { site: 'a', source: 'a chart' }, geometry: { type: 'Polygon', coordinates: [[[132, 43], [132.1, 43], [132.1, 43.1], [132, 43]]] } }, // prettier-ignore
      ],
    },
    'file',
  )

  it('measure how far outside a position is', () => {
    const [fence] = drawn as [Fence]
    expect(kmOutside(fence, 43.02, 132.08)).toBe(0)
    expect(kmOutside(fence, 42.9, 132.05)).toBeCloseTo(11.1, 1)
    expect(kmOutside(A, 43.1, 132)).toBeCloseTo(8.1, 1)
  })

  it('that are drawn stand for circles; what is no fence is refused', () => {
    const at = { lat: 43, lon: 132, precision: 500, source: [] }
    const site = { id: 'a', kind: 'port', country: 'ru', names: {}, entities: [], places: [], at, counts: [], apart: [], source: [] }
    expect(fencesOf([site, { ...site, id: 'c' }, { ...site, id: 'd', kind: 'station' }], drawn).map((f) => f.site)).toEqual(['a', 'c'])
    expect(fencesOf([site], [])).toEqual([{ site: 'a', shape: { lat: 43, lon: 132, km: 3.5 } }])
    expect(() => drawnFences({ type: 'FeatureCollection', features: [] }, 'file')).toThrow(/holds no fences/)
  })
})

describe('months', () => {
  it('count voyages by departure; a month that nothing was heard in is not there', () => {
    const { voyages } = movementsOf(1, [...lying(0, 5, 43, 132), ...lying(15, 20, 42.2, 130.3)], [A, B])
    const january = Math.floor(START / HOUR)
    const heard = monthsHeard([january, january + 1, january + 24], [january])
    expect(voyagesByMonth(voyages, heard)).toEqual([{ month: '2024-01', voyages: 1, withGaps: 1, hours: 1, ofHours: 744 }])
    expect(voyagesByMonth([], new Map([['2024-02', 696]]))).toEqual([
      { month: '2024-02', voyages: 0, withGaps: 0, hours: 696, ofHours: 696 },
    ])
  })
})
