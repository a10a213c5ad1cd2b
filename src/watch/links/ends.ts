// Which link a stretch of text speaks of: both ends named, or the two states where only they are, and traffic of its kind.

import { stateOf } from '../../entities/index.ts'
import type { Link } from '../../model/link.ts'
import type { SiteMention } from '../../model/site.ts'
import { within, type TokenRange } from '../../text/index.ts'
import { partiesWithin } from '../parties.ts'
import { spanOf, type Scene } from '../scene.ts'

/** Ids named in a stretch: sites, gazetteer ids of mentions, and of the states that adjectives name. */
export function idsIn(scene: Scene, sites: readonly SiteMention[], range: TokenRange): ReadonlySet<string> {
  const ids = new Set<string>()
  if (range.last <= range.first) return ids
  const span = spanOf(scene.tokens, range)
  for (const site of within(sites, span)) ids.add(site.site)
  for (const mention of within(scene.mentions, span)) ids.add(mention.entity)
  for (const party of partiesWithin(scene.parties, range)) {
    const state = party.adjective ? stateOf(party.country) : undefined
    if (state !== undefined) ids.add(state.id)
  }
  return ids
}

/** Links whose ends are all among `ids` and whose traffic is one of `means`; wholes only when no part is named. */
export function linksNamed(links: readonly Link[], ids: ReadonlySet<string>, means: ReadonlySet<string>): readonly Link[] {
  const named = links.filter((link) => isMeant(link.means, means) && link.ends.every((end) => end.some((id) => ids.has(id))))
  const parts = named.filter((link) => link.whole !== true)
  return parts.length > 0 ? parts : named
}

/** Links that stand for all traffic of `means` between the states among `ids`. */
export function wholesNamed(links: readonly Link[], ids: ReadonlySet<string>, means: ReadonlySet<string>): readonly Link[] {
  return links.filter(
    (link) => link.whole === true && isMeant(link.means, means) && link.ends.every((end) => end.some((id) => ids.has(id))),
  )
}

/** Passenger trains are trains; «قطار» alone does not say which. */
function isMeant(means: string, told: ReadonlySet<string>): boolean {
  if (told.has(means)) return true
  return means === 'rail' && told.has('freight')
}
