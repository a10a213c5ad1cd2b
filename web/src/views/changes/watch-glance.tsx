// What is watched at a glance: what was unusual lately, and how the links stand.

import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { linksQuery, watchQuery } from '../../api/queries.ts'
import { usePreferences } from '../../app/preferences.tsx'
import { Section } from '../../parts/page.tsx'
import { siteName } from '../../parts/site-name.ts'
import { useFormats } from '../../text/format.ts'
import { useText } from '../../text/index.ts'

/** Counts out of the ordinary; nothing where there are none. */
export function Unusual(): ReactNode {
  const text = useText()
  const format = useFormats()
  const [{ language }] = usePreferences()
  const { data } = useQuery(watchQuery)
  const anomalies = data?.items.flatMap((series) => series.anomalies) ?? []
  if (data === undefined || anomalies.length === 0) return null
  return (
    <Section title={text.changes.anomalies} actions={<Link to="/watch">{text.state.all}</Link>}>
      <ul className="bar-list">
        {anomalies.slice(0, 6).map((anomaly) => (
          <li key={`${anomaly.subject} ${anomaly.quantity} ${anomaly.method} ${anomaly.time.from}`}>
            <bdi>{siteName(anomaly.subject, data.sites, language)}</bdi>
            <span className="tag conflict">{anomaly.direction === 'above' ? text.watch.above : text.watch.below}</span>
            <span className="soft small">
              {text.watch.observed} {format.number(anomaly.observed)} · {text.watch.expected}{' '}
              {format.number(Math.round(anomaly.expected * 10) / 10)}
            </span>
            <span className="soft small">{format.days(anomaly.time)}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** The links with their state; nothing where none is watched. */
export function Links(): ReactNode {
  const text = useText()
  const format = useFormats()
  const [{ language }] = usePreferences()
  const { data } = useQuery(linksQuery)
  if (data === undefined || data.items.length === 0) return null
  return (
    <Section title={text.changes.links} actions={<Link to="/watch">{text.state.all}</Link>}>
      <ul className="bar-list">
        {data.items.map((link) => (
          <li key={link.id}>
            <bdi>{link.names[language] ?? link.names.en ?? link.id}</bdi>
            <span className={`tag state-${link.state.state}`}>{text.watch.states[link.state.state]}</span>
            {link.state.from === undefined ? null : (
              <span className="soft small">
                {text.watch.since} {format.day(link.state.from)}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
