// What rules on the watch find: counts out of the ordinary or beyond what a speaker said, and changes of state of links.

import { anomalyText, daysOf, rangeText } from '../export/series-table.ts'
import { openDays, stateText } from '../export/watch-table.ts'
import type { LinkState, LinkStatement } from '../model/link.ts'
import type { Observation } from '../model/watch.ts'
import type { Store } from '../store/index.ts'
import { watchedLinkStates, watchedSeries } from '../watched.ts'
import type { SeriesState } from '../watch/series/index.ts'
import type { Finding } from './found.ts'

/** Anomalies and counts beyond stated bounds. What rests on an observation that was told of is not told again. */
export async function anomalyFindings(store: Store, subject: string | undefined): Promise<readonly Finding[]> {
  return (await watchedSeries(store, subject)).flatMap((state) => [...unlikely(state), ...beyond(state)])
}

function unlikely({ series, anomalies }: SeriesState): readonly Finding[] {
  return anomalies.map((anomaly) => ({
    names: named(series.observations, anomaly.observations).map((id) => `${anomaly.direction} ${id}`),
    title: `${series.subject}: ${series.quantity} ${anomaly.direction} the ordinary`,
    lines: [anomalyText(anomaly), `${series.kind}, ${series.method}`],
    subject: series.subject,
  }))
}

function beyond({ series, beyond: beyonds, bounds }: SeriesState): readonly Finding[] {
  const told = new Map<string, Finding>()
  for (const { observation: id, bound: boundId, words } of beyonds) {
    const observation = series.observations.find((one) => one.id === id)
    const bound = bounds.find((one) => one.id === boundId)
    if (observation === undefined || bound === undefined || told.has(`${id} ${words}`)) continue
    const { source, url } = observation.evidence
    told.set(`${id} ${words}`, {
      names: named(series.observations, [id]).map((name) => `${words} ${name}`),
      title: `${series.subject}: ${series.quantity} ${words}`,
      lines: [
        `${rangeText(observation.value ?? {})} in ${daysOf(observation.time)} (${source})`,
        `${bound.comparator} ${bound.amount} in ${daysOf(bound.over)} (${bound.speaker})`,
      ],
      subject: series.subject,
      ...(url === undefined ? {} : { url }),
    })
  }
  return [...told.values()]
}

/** The ids of observations, and of the counts of single articles that they are made of: these stay, whichever stands for them. */
function named(observations: readonly Observation[], ids: readonly string[]): readonly string[] {
  return ids.flatMap((id) => [id, ...(observations.find((one) => one.id === id)?.carried ?? [])])
}

/** Changes of state that an article told; what the registry holds is no news, and a stop of the whole is told of the whole only. */
export async function linkFindings(store: Store, subject: string | undefined, wanted: string | undefined): Promise<readonly Finding[]> {
  const links = await watchedLinkStates(store)
  const stops = new Map(
    links.map(({ link, states }) => [link.id, new Set(states.filter(({ state }) => state === 'suspended').map(makerOf))]),
  )
  return links.flatMap(({ link, states }) =>
    subject !== undefined && link.id !== subject
      ? []
      : states.flatMap((state): Finding[] => {
          const [maker] = state.because
          const isOfWhole = subject === undefined && link.partOf !== undefined && stops.get(link.partOf)?.has(makerOf(state)) === true
          if (maker?.article === undefined || isOfWhole || (wanted !== undefined && state.state !== wanted)) return []
          const by = maker.chain.length === 0 ? '' : ` by ${maker.chain.map(({ label }) => label).join(' ← ')}`
          return [
            {
              names: state.because.map((statement) => `${link.id} ${state.state} ${nameOf(statement)}`),
              title: `${link.names['en'] ?? link.id}: ${stateText(state)}`,
              lines: [`«${maker.words}»`, `${maker.kind}, ${openDays(maker.when)}, said ${maker.stated}${by}`],
              subject: link.id,
            },
          ]
        }),
  )
}

function makerOf({ because: [maker] }: LinkState): string {
  return maker === undefined ? '' : nameOf(maker)
}

function nameOf({ article, kind, start, stated }: LinkStatement): string {
  return article === undefined ? `${kind} ${stated}` : `${article} ${start ?? 0} ${kind}`
}
