// A made-up fleet with known voyages: ships lie in port, sail, pass other ports by, and some of their positions are lost.

import type { Fence } from '../../src/model/watch.ts'
import type { Fix } from '../../src/watch/voyages/index.ts'
import { normal, uniform } from './random.ts'

const START = Date.UTC(2024, 0, 1) / 1000
const KNOT = 1.852 / 111.195

/** Invented ports on one sea. */
export const PORTS: readonly Fence[] = [
  { site: 'north', shape: { lat: 43, lon: 132, km: 3 } },
  { site: 'middle', shape: { corners: [[42.5, 131.46], [42.54, 131.46], [42.54, 131.52], [42.5, 131.52]] } }, // prettier-ignore
  { site: 'south', shape: { lat: 42.2, lon: 130.3, km: 2.5 } },
]
const CENTRES: readonly (readonly [number, number])[] = [
  [43, 132],
  [42.52, 131.49],
  [42.2, 130.3],
]

export interface TrueVoyage {
  readonly mmsi: number
  readonly from: string
  readonly to: string
  readonly departed: number
}

/** Ships with all their positions, of which `lost` (a share) are missing, and what they really did. */
export function madeFleet(
  ships: number,
  days: number,
  lost: number,
  seed: number,
): { readonly tracks: ReadonlyMap<number, readonly Fix[]>; readonly voyages: readonly TrueVoyage[] } {
  const random = uniform(seed)
  const tracks = new Map<number, Fix[]>()
  const voyages: TrueVoyage[] = []
  for (let i = 0; i < ships; i++) {
    const mmsi = 273_000_000 + i
    const fixes: Fix[] = []
    let port = Math.floor(random() * PORTS.length)
    let moment = START + Math.floor(random() * 86_400)
    let departed: number | undefined
    let from = port
    while (moment < START + days * 86_400) {
      const [lat, lon] = CENTRES[port] as readonly [number, number]
      const berth = [lat + (random() - 0.5) * 0.01, lon + (random() - 0.5) * 0.01] as const
      const stays = random() < 0.9 || departed === undefined
      if (stays && departed !== undefined) {
        voyages.push({ mmsi, from: PORTS[from]!.site, to: PORTS[port]!.site, departed })
      }
      if (stays) {
        const end = moment + (2 + random() * 60) * 3600
        for (; moment < end; moment += 180 + random() * 600) fixes.push(at(moment, berth[0], berth[1], random() * 0.3))
        from = port
        departed = moment
      }
      const next = (port + 1 + Math.floor(random() * (PORTS.length - 1))) % PORTS.length
      const target = CENTRES[next] as readonly [number, number]
      const knots = 8 + random() * 6
      const degrees = Math.hypot(target[0] - berth[0], (target[1] - berth[1]) * Math.cos((lat * Math.PI) / 180))
      const seconds = (degrees / (knots * KNOT)) * 3600
      const left = moment
      for (; moment < left + seconds; moment += 120 + random() * 480) {
        const way = (moment - left) / seconds
        fixes.push(at(moment, berth[0] + (target[0] - berth[0]) * way, berth[1] + (target[1] - berth[1]) * way, knots))
      }
      port = next
    }
    tracks.set(
      mmsi,
      fixes.filter(() => random() >= lost),
    )
  }
  return { tracks, voyages }

  function at(moment: number, lat: number, lon: number, speed: number): Fix {
    return {
      moment: Math.round(moment),
      lat: lat + normal(random) * 0.0003,
      lon: lon + normal(random) * 0.0003,
      ...(random() < 0.05 ? {} : { speed: Math.round(Math.max(0, speed + normal(random) * 0.1) * 10) / 10 }),
    }
  }
}
