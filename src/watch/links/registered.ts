// What the registry itself holds of a link, as statements beside those of the press.

import type { Link, LinkEvent, LinkStatement, OpenDays } from '../../model/link.ts'
import { dayOf, formatDay, monthOf, yearsOf } from '../../time/index.ts'

/** The registered events of a link as statements, by the day they were said. */
export function registeredStatements(link: Link): readonly LinkStatement[] {
  return link.events.map((event) => {
    const when = daysOfEvent(event.on)
    const words = event.text['en'] ?? Object.values(event.text)[0] ?? ''
    return {
      link: link.id,
      kind: event.kind,
      when,
      stated: event.stated ?? when.from ?? event.on,
      chain: (event.by ?? []).map((entity) => ({ entity, label: entity })).reverse(),
      act: event.kind === 'announced' ? 'pledge' : 'assert',
      certainty: 'certain',
      words,
      mark: event.mark,
      source: event.source,
    }
  })
}

/** The days of `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function daysOfEvent(on: LinkEvent['on']): OpenDays {
  const [year = 0, month, day] = on.split('-').map(Number)
  const { from, to } =
    month === undefined
      ? yearsOf(year)
      : day === undefined
        ? monthOf(year, month)
        : { from: dayOf(year, month, day), to: dayOf(year, month, day) }
  return { from: from === null ? null : formatDay(from), to: to === null ? null : formatDay(to) }
}
