// One series drawn: each look with its range, the band of what was usual, anomalies apart; the same figures as a table.

import { useRef, type ReactNode } from 'react'
import type { LinkFile, Names, Series, Site } from '../../api/client.ts'
import { usePreferences } from '../../app/preferences.tsx'
import { PictureLinks } from '../../parts/export.tsx'
import { Name } from '../../parts/names.tsx'
import { siteName } from '../../parts/site-name.ts'
import { useFormats } from '../../text/format.ts'
import { useText } from '../../text/index.ts'

const WIDTH = 420
const HEIGHT = 150
const LEFT = 40
const BOTTOM = 24
const TOP = 10

type Look = Series['observations'][number]

/** The card of a series. */
export function SeriesCard({
  series,
  sites,
  links,
  names,
}: {
  readonly series: Series
  readonly sites: readonly Site[]
  readonly links: readonly LinkFile[]
  readonly names: Names
}): ReactNode {
  const text = useText()
  const format = useFormats()
  const [{ language }] = usePreferences()
  const picture = useRef<SVGSVGElement>(null)
  const link = links.find(({ id }) => id === series.subject)
  const name = link === undefined ? siteName(series.subject, sites, language) : (link.names[language] ?? link.names.en ?? link.id)
  const { baseline } = series
  return (
    <div className="card">
      <h3>
        <bdi>{name}</bdi>
      </h3>
      <p className="soft small">
        {text.watch.quantities[series.quantity] ?? series.quantity} · {text.watch.kind[series.kind] ?? series.kind} ·{' '}
        {format.counted(text.counts.looks, series.observations.length)}
      </p>
      <Plot series={series} name={name} picture={picture} />
      <p className="small">
        {'median' in baseline ? (
          <>
            {text.watch.usual}: {format.number(baseline.median)} ± {format.number(baseline.mad)}
          </>
        ) : (
          <span className="soft">{format.counted(text.watch.tooFew, baseline.looks)}</span>
        )}
      </p>
      {series.anomalies.map((anomaly) => (
        <p key={anomaly.time.from} className="small">
          <span className="tag conflict">{anomaly.direction === 'above' ? text.watch.above : text.watch.below}</span>{' '}
          {format.days(anomaly.time)}: {format.number(anomaly.observed)} ({text.watch.expected}{' '}
          {format.number(Math.round(anomaly.expected * 10) / 10)})
        </p>
      ))}
      {series.beyond.map((beyond) => {
        const bound = series.bounds.find(({ id }) => id === beyond.bound)
        return (
          <p key={beyond.observation} className="small">
            <span className="tag conflict">{text.watch.beyond[beyond.words] ?? beyond.words}</span>{' '}
            {bound === undefined ? null : (
              <>
                {format.number(bound.amount)}, {text.watch.bound} <Name id={bound.speaker} names={names} />
              </>
            )}
          </p>
        )
      })}
      <details>
        <summary className="small">{text.timeline.table}</summary>
        <table className="small">
          <tbody>
            {series.observations.map((look) => (
              <tr key={look.id}>
                <td>{format.days(look.time)}</td>
                <td className="n">
                  <bdi>{range(look, format.number)}</bdi>
                </td>
                <td>
                  {names[look.evidence.source] === undefined ? (
                    <bdi>{look.evidence.source}</bdi>
                  ) : (
                    <Name id={look.evidence.source} names={names} />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <div className="actions">
          <PictureLinks of={picture} name={`isnad-${series.subject}`} />
        </div>
      </details>
    </div>
  )
}

function range({ value }: Look, number: (n: number) => string): string {
  if (value === undefined) return '—'
  const { low, high, count } = value
  if (low !== undefined && high !== undefined && low !== high) return `${number(low)}–${number(high)}`
  return count !== undefined ? number(count) : low !== undefined ? `≥ ${number(low)}` : high !== undefined ? `≤ ${number(high)}` : '—'
}

function Plot({
  series,
  name,
  picture,
}: {
  readonly series: Series
  readonly name: string
  readonly picture: React.RefObject<SVGSVGElement | null>
}): ReactNode {
  const text = useText()
  const format = useFormats()
  const looks = series.observations.filter(({ value }) => value !== undefined)
  const ends = looks.flatMap(({ time }) => [Date.parse(time.from), Date.parse(time.to)])
  const [first, last] = [Math.min(...ends), Math.max(...ends)]
  const bounds = series.bounds.map(({ amount }) => amount)
  const most = Math.max(1, ...bounds, ...looks.flatMap(({ value }) => [value?.low ?? 0, value?.high ?? 0, value?.count ?? 0])) * 1.08
  const x = (day: number): number =>
    last === first ? (LEFT + WIDTH) / 2 : LEFT + 8 + ((day - first) / (last - first)) * (WIDTH - LEFT - 20)
  const y = (value: number): number => TOP + (1 - value / most) * (HEIGHT - TOP - BOTTOM)
  const { baseline } = series
  const odd = new Set(series.anomalies.flatMap(({ observations }) => observations))
  if (looks.length === 0) return null
  return (
    <div dir="ltr">
      <svg
        ref={picture}
        className="plot"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        width="100%"
        role="img"
        aria-label={`${name}: ${text.watch.quantities[series.quantity] ?? series.quantity}`}
      >
        {'median' in baseline ? (
          <>
            <rect
              className="band"
              x={LEFT}
              width={WIDTH - LEFT - 4}
              y={y(Math.min(most, baseline.median + 2 * 1.4826 * baseline.mad))}
              height={Math.max(
                2,
                y(Math.max(0, baseline.median - 2 * 1.4826 * baseline.mad)) -
                  y(Math.min(most, baseline.median + 2 * 1.4826 * baseline.mad)),
              )}
            />
            <line className="median" x1={LEFT} x2={WIDTH - 4} y1={y(baseline.median)} y2={y(baseline.median)} />
          </>
        ) : null}
        {series.bounds.map((bound) => (
          <line key={bound.id} className="bound" x1={LEFT} x2={WIDTH - 4} y1={y(bound.amount)} y2={y(bound.amount)} />
        ))}
        <line className="base" x1={LEFT} x2={WIDTH - 4} y1={y(0)} y2={y(0)} />
        <text className="axis" x={LEFT - 6} y={y(0) + 4} textAnchor="end">
          {format.number(0)}
        </text>
        <text className="axis" x={LEFT - 6} y={TOP + 8} textAnchor="end">
          {format.number(Math.round(most))}
        </text>
        {looks.map(({ id, time, value }) => {
          const [a, b] = [x(Date.parse(time.from)), x(Date.parse(time.to))]
          const low = value?.low ?? 0
          const high = value?.high ?? value?.low ?? most
          const at = value?.count ?? (low + high) / 2
          const middle = (a + b) / 2
          return (
            <g key={id} className={odd.has(id) ? 'look odd' : 'look'}>
              <line className="span" x1={a} x2={b} y1={y(at)} y2={y(at)} />
              <line className="span" x1={middle} x2={middle} y1={y(low)} y2={y(high)} />
              <circle cx={middle} cy={y(at)} r="3.6">
                <title>{`${format.days(time)}: ${format.number(at)}`}</title>
              </circle>
            </g>
          )
        })}
        <text className="axis" x={LEFT} y={HEIGHT - 6}>
          {format.tick(new Date(first), 'month')}
        </text>
        {last === first ? null : (
          <text className="axis" x={WIDTH - 4} y={HEIGHT - 6} textAnchor="end">
            {format.tick(new Date(last), 'month')}
          </text>
        )}
      </svg>
    </div>
  )
}
