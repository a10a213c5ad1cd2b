// Watched sites on a map that needs no network: land drawn from world-atlas, names in the reader's language.

import { geoMercator, geoPath } from 'd3-geo'
import { useMemo, useRef, useState, type ReactNode } from 'react'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import atlas from 'world-atlas/countries-50m.json'
import type { LinkFile, Series, Site } from '../../api/client.ts'
import { usePreferences } from '../../app/preferences.tsx'
import { PictureLinks } from '../../parts/export.tsx'
import { siteName } from '../../parts/site-name.ts'
import { useText } from '../../text/index.ts'

/** Width and height of the picture: upright on a phone, so that names stay readable. */
const WIDE: Size = [960, 480]
const UPRIGHT: Size = [460, 560]
type Size = readonly [number, number]
const topology = atlas as unknown as Topology<{ countries: GeometryCollection<{ name: string }> }>
const countries = feature(topology, topology.objects.countries)
/** Names of states that sites lie in and around, by what the atlas calls them. */
const CODES: Readonly<Record<string, string>> = { Russia: 'RU', 'North Korea': 'KP', 'South Korea': 'KR', China: 'CN', Japan: 'JP' }

/** The map; plus and minus change how much is seen. */
export function SiteMap({
  sites,
  series,
  links,
}: {
  readonly sites: readonly Site[]
  readonly series: readonly Series[]
  readonly links: readonly LinkFile[]
}): ReactNode {
  const text = useText()
  const [{ language }] = usePreferences()
  const picture = useRef<SVGSVGElement>(null)
  const [size] = useState(() => (matchMedia('(max-width: 40rem)').matches ? UPRIGHT : WIDE))
  const [width, height] = size
  const [zoom, setZoom] = useState(1)
  const placed = sites.filter((site) => site.at !== undefined)
  const counted = new Set(series.map(({ subject }) => subject))
  const odd = new Set(series.filter(({ anomalies }) => anomalies.length > 0).map(({ subject }) => subject))
  const regions = useMemo(() => new Intl.DisplayNames(language, { type: 'region' }), [language])
  const projection = useMemo(() => projectionOver(placed, zoom, size), [placed, zoom, size])
  const path = geoPath(projection)
  const inSight = geoPath(
    projectionOver(placed, zoom, size).clipExtent([
      [0, 0],
      [width, height],
    ]),
  )
  const points = placed.flatMap((site) => {
    const point = site.at === undefined ? null : projection([site.at.lon, site.at.lat])
    return point === null ? [] : [{ site, x: point[0], y: point[1] }]
  })
  const at = new Map(points.map((point) => [point.site.id, point]))
  const lines = links.flatMap((link) => {
    const [from, to] = link.ends.map((end) => end.map((id) => at.get(id)).find((point) => point !== undefined))
    const name = `${link.names[language] ?? link.names.en ?? link.id}: ${text.watch.states[link.state.state]}`
    return from === undefined || to === undefined || from === to ? [] : [{ id: link.id, name, from, to, state: link.state.state }]
  })
  const named = unhindered(points, (id) => siteName(id, sites, language))
  return (
    <div className="picture">
      <div className="scroll" dir="ltr" tabIndex={0}>
        <svg ref={picture} className="map" viewBox={`0 0 ${width} ${height}`} width="100%" role="group" aria-label={text.watch.map}>
          <rect className="sea" width={width} height={height} />
          {countries.features.map((country, i) => (
            <path key={i} className={CODES[country.properties.name] === undefined ? 'land' : 'land near'} d={path(country) ?? ''} />
          ))}
          {countries.features.map((country, i) => {
            const code = CODES[country.properties.name]
            // The middle of what is in sight of it, not of all of it.
            const [x, y] = inSight.centroid(country)
            return code === undefined || inSight.area(country) < 6000 || Number.isNaN(x) ? null : (
              <text key={i} className="country" x={x} y={y} textAnchor="middle">
                {regions.of(code)}
              </text>
            )
          })}
          {lines.map(({ id, name, from, to, state }) => (
            <line key={id} className={`link state-${state}`} x1={from.x} y1={from.y} x2={to.x} y2={to.y}>
              <title>{name}</title>
            </line>
          ))}
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
      <p className="soft small map-key">
        {(['counted', 'odd', 'site', 'about'] as const).map((kind) => (
          <span key={kind}>
            <svg width="14" height="14" aria-hidden="true" className={`site ${kind}`}>
              <circle cx="7" cy="7" r="5" className={kind === 'about' ? 'about' : undefined} />
            </svg>{' '}
            {text.watch.key[kind]}
          </span>
        ))}
      </p>
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
function projectionOver(sites: readonly Site[], zoom: number, [width, height]: Size): ReturnType<typeof geoMercator> {
  const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
  const lon = middle(sites.map(({ at }) => at?.lon ?? 0))
  const lat = middle(sites.map(({ at }) => at?.lat ?? 0))
  return geoMercator()
    .center([lon, lat])
    .scale(3.75 * width * zoom)
    .translate([width / 2, height / 2])
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
    const hits = points.some((other) => other.site.id !== site.id && Math.abs(other.x - x) < half && other.y > y - 22 && other.y < y - 2)
    if (hits || taken.some((other) => Math.abs(other.x - x) < other.half + half && Math.abs(other.y - y) < 16)) continue
    taken.push({ x, y, half })
    named.add(site.id)
  }
  return named
}
