// Differing counts told apart: a later state of the same count supersedes, what excludes each other conflicts.

import type { Conflict, Supersession } from '../../model/ledger.ts'
import { sideOf } from '../claims/side.ts'
import { kinship } from '../origins/same-origin.ts'
import { daysFrom, type Around } from './around.ts'
import { isEarlier, type Count, type CountPair } from './counts.ts'
import { exclude } from './numbers.ts'

interface Verdict {
  readonly older: Count
  readonly newer: Count
  /** Why the one supersedes the other; undefined when they conflict. */
  readonly because: string | undefined
}

/** What supersedes and what conflicts; each pair of claims once, and of a row of states only neighbours. */
export function toldApart(
  pairs: readonly CountPair[],
  around: Around,
): {
  readonly conflicts: readonly Conflict[]
  readonly supersedes: readonly Supersession[]
} {
  const verdicts = new Map<string, Verdict>()
  for (const pair of [...pairs].sort((x, y) => (x.a.order + x.b.order < y.a.order + y.b.order ? -1 : 1))) {
    const verdict = verdictOf(pair, around)
    if (verdict === undefined) continue
    const key = [pair.a.group.claim.id, pair.b.group.claim.id].sort().join(' ')
    const known = verdicts.get(key)
    if (known === undefined || (known.because === undefined && verdict.because !== undefined)) verdicts.set(key, verdict)
  }
  const later = neighbours([...verdicts.values()].filter(({ because }) => because !== undefined))
  const superseded = new Set([...verdicts.values()].flatMap(({ older, because }) => (because === undefined ? [] : [older.group.claim.id])))
  const conflicts = [...verdicts.values()].filter(
    // What was given up already conflicts with nothing.
    ({ because, older, newer }) => because === undefined && !superseded.has(older.group.claim.id) && !superseded.has(newer.group.claim.id),
  )
  return {
    conflicts: conflicts
      .map(({ older, newer }): Conflict => ({ claims: ids(older, newer), on: 'quantity', because: 'counts-exclude' }))
      .sort((x, y) => (x.claims.join() < y.claims.join() ? -1 : 1)),
    supersedes: later
      .map(({ older, newer, because }) => ({ older: older.group.claim.id, newer: newer.group.claim.id, because: because as string }))
      .sort((x, y) => (x.older + x.newer < y.older + y.newer ? -1 : 1)),
  }
}

function ids(a: Count, b: Count): readonly [string, string] {
  const [x, y] = [a.group.claim.id, b.group.claim.id]
  return x < y ? [x, y] : [y, x]
}

function verdictOf(pair: CountPair, around: Around): Verdict | undefined {
  const [older, newer] = olderFirst(pair)
  const because =
    saidToBeState(older, newer) ??
    // One text with two numbers is no later state, unless it says that its count moves: somebody changed it.
    (around.copies(older.statement.article, newer.statement.article) && !moves(older) && !moves(newer)
      ? undefined
      : laterState(older, newer))
  if (because !== undefined) return { older, newer, because }
  return exclude(older.quantity, newer.quantity) ? { older, newer, because: undefined } : undefined
}

/** Why the words themselves make them states of one count; undefined when they do not. */
function saidToBeState(older: Count, newer: Count): string | undefined {
  // Tolls fall only where somebody says so.
  const goesOn = isMore(older, newer) || moves(older) || moves(newer)
  if (isEarlier(older.statement.signs) && !older.statement.signs.includes('contrast') && goesOn) return 'said-to-be-earlier'
  const { signs } = newer.statement
  if (signs.includes('later')) return 'said-to-be-later'
  const days = daysFrom(older.published, newer.published) ?? 0
  const sameArticle = older.statement.article === newer.statement.article
  return signs.includes('revised') && (sameArticle || days > 0 || isMore(older, newer)) ? 'said-to-be-revised' : undefined
}

/** Why their days make the newer a later state; undefined when nothing does. */
function laterState(older: Count, newer: Count): string | undefined {
  const days = daysFrom(older.published, newer.published) ?? 0
  if (days === 0 && isToll(older) && isToll(newer) && isMore(older, newer) && mayBeOneTeller(older, newer)) return 'risen-that-day'
  if (days <= 0) return undefined
  const speaker = newer.statement.nested.at(-1)?.entity
  if (speaker !== undefined && speaker === older.statement.nested.at(-1)?.entity) return 'same-speaker-later'
  return isMore(older, newer) ? 'later-and-more' : undefined
}

function moves({ statement }: Count): boolean {
  return statement.signs.includes('revised') && statement.signs.includes('tally')
}

function isToll({ statement }: Count): boolean {
  return statement.signs.includes('tally')
}

function mayBeOneTeller(a: Count, b: Count): boolean {
  const [x, y] = [sideOf(a.statement), sideOf(b.statement)]
  return x !== undefined && y !== undefined && kinship(x, y, false) !== 'apart'
}

function isMore(older: Count, newer: Count): boolean {
  return newer.quantity.value > older.quantity.value
}

/** The order of publication, unless the words say which is the earlier state. */
function olderFirst({ a, b }: CountPair): readonly [Count, Count] {
  const [first, second] = [a.statement.signs, b.statement.signs]
  if (isEarlier(second) && !isEarlier(first)) return [b, a]
  const sameDay = (daysFrom(a.published, b.published) ?? 0) === 0
  if (sameDay && isToll(a) && isToll(b) && mayBeOneTeller(a, b)) return a.quantity.value > b.quantity.value ? [b, a] : [a, b]
  if (sameDay && a.statement.article !== b.statement.article && first.includes('revised') && !second.includes('revised')) return [b, a]
  return [a, b]
}

/** Without the pairs that two others lead through: of 9 → 15 → 25 not 9 → 25. */
function neighbours(verdicts: readonly Verdict[]): readonly Verdict[] {
  const next = new Map<string, Set<string>>()
  for (const { older, newer } of verdicts) {
    const set = next.get(older.group.claim.id) ?? new Set<string>()
    next.set(older.group.claim.id, set.add(newer.group.claim.id))
  }
  return verdicts.filter(({ older, newer }) => {
    const between = next.get(older.group.claim.id) ?? new Set<string>()
    return ![...between].some((id) => id !== newer.group.claim.id && next.get(id)?.has(newer.group.claim.id) === true)
  })
}
