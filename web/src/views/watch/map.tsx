// Watched sites on a map that needs no network: land drawn from world-atlas, names in the reader's language.

import { geoMercator, geoPath } from 'd3-geo'
import { useMemo, useRef, useState, type ReactNode } from 'react'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import atlas from 'world-atlas/countries-50m.json'
import type { Series, Site } from '../../api/client.ts'
import { usePreferences } from '../../app/preferences.tsx'
import { PictureLinks } from '../../parts/export.tsx'
import { siteName } from '../../parts/site-name.ts'
import { useText } from '../../text/index.ts'

const WIDTH = 960
const HEIGHT = 480
const topology = atlas as unknown as Topology<{ countries: GeometryCollection<{ name: string }> }>
const countries = feature(topology, topology.objects.countries)
/** Names of states that sites lie in and around, by what the atlas calls them. */
const CODES: Readonly<Record<string, string>> = { Russia: 'RU', 'North Korea': 'KP', 'South Korea': 'KR', China: 'CN', Japan: 'JP' }

/** The map; plus and minus change how much is seen. */
export function SiteMap({ sites, series }: { readonly sites: readonly Site[]; readonly series: readonly Series[] }): ReactNode {
  const text = useText()
  const [{ language }] = usePreferences()
  const picture = useRef<SVGSVGElement>(null)
  const [zoom, setZoom] = useState(1)
  const placed = sites.filter((site) => site.at !== undefined)
  const counted = new Set(series.map(({ subject }) => subject))
  const odd = new Set(series.filter(({ anomalies }) => anomalies.length > 0).map(({ subject }) => subject))
  const regions = useMemo(() => new Intl.DisplayNames(language, { type: 'region' }), [language])
  const projection = useMemo(() => projectionOver(placed, zoom), [placed, zoom])
  const path = geoPath(projection)
  const points = placed.flatMap((site) => {
    const point = site.at === undefined ? null : projection([site.at.lon, site.at.lat])
    return point === null ? [] : [{ site, x: point[0], y: point[1] }]
  })
  const named = unhindered(points, (id) => siteName(id, sites, language))
  return (
    <div className="picture">
      <div className="scroll" dir="ltr" tabIndex={0}>
        <svg ref={picture} className="map" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width="100%" role="group" aria-label={text.watch.map}>
          <rect className="sea" width={WIDTH} height={HEIGHT} />
          {countries.features.map((country, i) => (
            <path key={i} className={CODES[country.properties.name] === undefined ? 'land' : 'land near'} d={path(country) ?? ''} />
          ))}
          {countries.features.map((country, i) => {
            const code = CODES[country.properties.name]
            const [x, y] = path.centroid(country)
            return code === undefined || !(x > 40 && x < WIDTH - 40 && y > 20 && y < HEIGHT - 20) ? null : (
              <text key={i} className="country" x={x} y={y} textAnchor="middle">
                {regions.of(code)}
              </text>
            )
          })}
          {points.map(({ site, x, y }) => (
            <g
              key={site.id}
              transform={`translate(${x} ${y})`}
              className={`site ${odd.has(site.id) ? 'odd' : counted.has(site.id) ? 'counted' : ''}`}
            >
              <circle r={site.at?.approximate === true ? 6 : 4} className={site.at?.approximate === true ? 'about' : undefined}>
                <title>
                  {siteName(site.id, sites, language)}
                  {site.at?.approximate === true ? ` (${text.watch.approximate})` : ''}
                </title>
              </circle>
              {named.has(site.id) ? (
                <text x="0" y="-8" textAnchor="middle">
                  {siteName(site.id, sites, language)}
                </text>
              ) : null}
            </g>
          ))}
        </svg>
      </div>
      <div className="actions">
        <button
          type="button"
          className="quiet"
          onClick={() => {
            setZoom(Math.min(zoom * 1.6, 40))
          }}
        >
          {text.watch.zoomIn}
        </button>
        <button
          type="button"
          className="quiet"
          onClick={() => {
            setZoom(Math.max(zoom / 1.6, 0.3))
          }}
        >
          {text.watch.zoomOut}
        </button>
        <PictureLinks of={picture} name="isnad-map" />
      </div>
    </div>
  )
}

/** The middle of most sites, so that one far away does not make all others a dot. */
function projectionOver(sites: readonly Site[], zoom: number): ReturnType<typeof geoMercator> {
  const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
  const lon = middle(sites.map(({ at }) => at?.lon ?? 0))
  const lat = middle(sites.map(({ at }) => at?.lat ?? 0))
  return geoMercator()
    .center([lon, lat])
    .scale(3600 * zoom)
    .translate([WIDTH / 2, HEIGHT / 2])
}

/** Sites whose names do not lie on each other's; the first come first. */
function unhindered(
  points: readonly { readonly site: Site; readonly x: number; readonly y: number }[],
  name: (id: string) => string,
): ReadonlySet<string> {
  const taken: { x: number; y: number; half: number }[] = []
  const named = new Set<string>()
  for (const { site, x, y } of points) {
    const half = name(site.id).length * 3.6 + 4
    if (taken.some((other) => Math.abs(other.x - x) < other.half + half && Math.abs(other.y - y) < 16)) continue
    taken.push({ x, y, half })
    named.add(site.id)
  }
  return named
}
