// Firsts checked: what other claims say of «the first since 2000».

import type { Claim, FirstCheck } from '../../model/ledger.ts'

/** A day's leeway between two tellings of one deed. */
const DAY = 86_400_000
/** Names that two deeds of the same parties share. */
const PARTIES = 2
const DONE: ReadonlySet<string> = new Set(['assert', 'assess', 'accuse'])

/** Whether the others in the dossier bear out what `claim` says of being the first; undefined where it says no such thing. */
export function checkFirst(claim: Claim, others: readonly Claim[]): FirstCheck | undefined {
  const { firstSince: since, event } = claim
  if (since === undefined) return undefined
  const last = event?.from ?? event?.to ?? claim.reports[0]?.published
  if (last === undefined) return { verdict: 'unknowable', by: [] }
  const like = others.filter((other) => other.id !== claim.id && ofOneKind(claim, other))
  const between = like.filter((other) => {
    const at = day(other)
    return at !== undefined && at > Date.parse(since.to) + DAY && at < Date.parse(last) - DAY
  })
  if (between.length > 0) return { verdict: 'contradicted', by: ids(between) }
  const then = like.filter((other) => {
    const at = day(other)
    return at !== undefined && at >= Date.parse(since.from) && at <= Date.parse(since.to)
  })
  return then.length > 0 ? { verdict: 'consistent', by: ids(then) } : { verdict: 'unknowable', by: [] }
}

/** The same kind of deed by the same parties, told as done. */
function ofOneKind(claim: Claim, other: Claim): boolean {
  if (claim.category === undefined || other.category !== claim.category) return false
  if (!other.reports.some(({ act }) => DONE.has(act))) return false
  return claim.entities.filter((entity) => other.entities.includes(entity)).length >= PARTIES
}

/** The day of what a claim tells, where it is told to within a year. */
function day({ event }: Claim): number | undefined {
  const [from, to] = [event?.from ?? undefined, event?.to ?? undefined]
  if (from === undefined || to === undefined || Date.parse(to) - Date.parse(from) > 366 * DAY) return undefined
  return Date.parse(from)
}

function ids(claims: readonly Claim[]): readonly string[] {
  return claims.map(({ id }) => id).sort()
}
