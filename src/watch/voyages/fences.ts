// Fences of the watched ports: those that a user drew (GeoJSON), else a circle around the port's point.

import { z } from 'zod'
import { Failure } from '../../model/failure.ts'
import type { Site } from '../../model/site.ts'
import type { Fence } from '../../model/watch.ts'

/** Kilometres around a port's point that count as the port (Global Fishing Watch's distance), besides what the point may be off. */
const AROUND = 3
const PORTS: ReadonlySet<string> = new Set(['port', 'pier', 'terminal'])

const Ring = z.array(z.tuple([z.number(), z.number()]).rest(z.number())).min(4)
const Drawn = z.object({
  type: z.literal('FeatureCollection'),
  features: z
    .array(
      z.object({
        properties: z.object({ site: z.string(), source: z.string().trim().min(1) }),
        geometry: z.object({ type: z.literal('Polygon'), coordinates: z.array(Ring).min(1) }),
      }),
    )
    .min(1),
})

/** The fence of every port among `sites`; `drawn` ones stand for the circles. */
export function fencesOf(sites: readonly Site[], drawn: readonly Fence[]): readonly Fence[] {
  const own = new Set(drawn.map(({ site }) => site))
  const circles = sites.flatMap(({ id, kind, at }): Fence[] =>
    at === undefined || !PORTS.has(kind) || own.has(id)
      ? []
      : [
          {
            site: id,
            ...(at.source.length === 0 ? {} : { source: at.source.join(', ') }),
            shape: { lat: at.lat, lon: at.lon, km: AROUND + at.precision / 1000 },
          },
        ],
  )
  return [...drawn, ...circles]
}

/**
 * Fences out of GeoJSON: one polygon a site, its id in the property «site», where its corners come from in «source»; holes are not looked at.
 * @throws {Failure} when it is none, with the place.
 */
export function drawnFences(geojson: unknown, name: string): readonly Fence[] {
  const parsed = Drawn.safeParse(geojson)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw new Failure(
      'not-readable',
      `${name} holds no fences: at «${issue?.path.join('.') ?? ''}»: ${issue?.message ?? ''}.`,
      'Give a GeoJSON FeatureCollection of Polygons, each with the properties «site» and «source».',
    )
  }
  return parsed.data.features.map(({ properties: { site, source }, geometry }) => {
    const [outer] = geometry.coordinates as [z.infer<typeof Ring>]
    const corners = outer.slice(0, -1).map(([lon, lat]) => [lat, lon] as const)
    if (corners.some(([lat, lon]) => Math.abs(lat) > 90 || Math.abs(lon) > 180))
      throw new Failure('not-readable', `${name}: the fence of «${site}» lies off the globe.`, 'GeoJSON writes longitude before latitude.')
    return { site, source, shape: { corners } }
  })
}
