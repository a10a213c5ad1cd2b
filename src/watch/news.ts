// News of the watch: anomalies and changes of a link's state, as the journal keeps them.

import type { LinkState } from '../model/link.ts'
import type { Anomaly, WatchNews } from '../model/watch.ts'

/** An anomaly as news. */
export function anomalyNews({ subject, quantity, kind, method, direction, time, observed, expected, chance }: Anomaly): WatchNews {
  const usual = Math.round(expected * 10) / 10
  const when = time.from === time.to ? time.from : `${time.from} – ${time.to}`
  return {
    kind: 'anomaly',
    subject,
    mark: ['anomaly', subject, quantity, kind, method, direction, time.from, time.to].join(' '),
    gloss: `${subject}: ${observed} ${quantity} (${when}), ${direction} the usual ${usual}`,
    detail: { quantity, kind, method, direction, time, observed, expected, chance },
  }
}

/** A state of a link as news, after the one before it. */
export function linkNews({ link, state, from, promised }: LinkState, before: LinkState | undefined): WatchNews {
  const since = from === undefined ? '' : ` since ${from}`
  return {
    kind: 'link-state',
    subject: link,
    mark: ['link-state', link, state, from ?? ''].join(' '),
    gloss: `${link}: ${before === undefined ? '' : `${before.state} → `}${state}${since}`,
    detail: {
      state,
      ...(before === undefined ? {} : { before: before.state }),
      ...(from === undefined ? {} : { from }),
      ...(promised === undefined ? {} : { promised }),
    },
  }
}
