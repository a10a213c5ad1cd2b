// Whether a position lies in a fence, and how far outside.

import type { Fence } from '../../model/watch.ts'
import { KM_PER_DEGREE, kmBetween } from '../geodesy.ts'

/** Degrees of latitude and longitude that a fence and its margin lie within. */
export interface Box {
  readonly south: number
  readonly north: number
  readonly west: number
  readonly east: number
}

/** The box around a fence, `margin` km wider on every side. */
export function boxAround({ shape }: Fence, margin: number): Box {
  const corners = 'corners' in shape ? shape.corners : [[shape.lat, shape.lon] as const]
  const more = margin + ('km' in shape ? shape.km : 0)
  const lats = corners.map(([lat]) => lat)
  const lons = corners.map(([, lon]) => lon)
  const high = more / KM_PER_DEGREE
  const wide = high / Math.max(0.01, Math.cos((Math.max(...lats.map(Math.abs)) * Math.PI) / 180))
  return {
    south: Math.min(...lats) - high,
    north: Math.max(...lats) + high,
    west: Math.min(...lons) - wide,
    east: Math.max(...lons) + wide,
  }
}

/** Kilometres from a position to the fence; 0 inside. */
export function kmOutside({ shape }: Fence, lat: number, lon: number): number {
  if (!('corners' in shape)) return Math.max(0, kmBetween(shape.lat, shape.lon, lat, lon) - shape.km)
  const { corners } = shape
  // Corners on a plane around the position: a fence is some kilometres wide.
  const east = Math.cos((lat * Math.PI) / 180)
  const points = corners.map(([y, x]) => [(x - lon) * east * KM_PER_DEGREE, (y - lat) * KM_PER_DEGREE] as const)
  const edges = points.map((b, i) => [points[(i + points.length - 1) % points.length] as readonly [number, number], b] as const)
  const crossed = edges.filter(([a, b]) => a[1] > 0 !== b[1] > 0 && a[0] - (a[1] / (b[1] - a[1])) * (b[0] - a[0]) > 0).length
  return crossed % 2 === 1 ? 0 : Math.min(...edges.map(([a, b]) => kmToEdge(a, b)))
}

/** Distance of the origin from the edge from `a` to `b`. */
function kmToEdge(a: readonly [number, number], b: readonly [number, number]): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  const along = dx === 0 && dy === 0 ? 0 : Math.min(1, Math.max(0, -(a[0] * dx + a[1] * dy) / (dx * dx + dy * dy)))
  return Math.hypot(a[0] + along * dx, a[1] + along * dy)
}
