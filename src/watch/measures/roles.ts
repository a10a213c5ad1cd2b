// Roles: who hands goods over and who gets them, read from the words around one word of handing over. Direction is what decides a paragraph.

import type { TokenRange } from '../../text/index.ts'
import type { Party } from '../parties.ts'
import { near, type Sense } from './senses.ts'

/** ISO codes of giver and recipient, where the words tell. */
export interface Roles {
  readonly giver?: string
  readonly recipient?: string
}

/** How far after a verb its subject or object still stands beside it, in tokens. */
const BESIDE = 3
/** How far before or after the goods an adjective of origin may stand. */
const ORIGIN = 3

/** Roles of `parties` (of one segment) around the transfer `by` and the goods `goods`. */
export function rolesAround(parties: readonly Party[], by: Sense, goods: TokenRange): Roles {
  // «الفحم الكوري الشمالي», «فحم كوريا الشمالية».
  const made = (p: Party): boolean => p.first === goods.last && p.marker === undefined
  const origin = parties.find((p) =>
    p.adjective ? near(p, goods, ORIGIN) && p.marker !== 'toward' : by.sense === 'trade' && made(p),
  )?.country
  const to = nearest(parties, by, 'toward')
  const from = nearest(parties, by, 'from')
  const plain = parties.filter((p) => !p.adjective && p.marker === undefined)
  const before = plain.filter((p) => p.last <= by.first).at(-1)
  const after = plain.filter((p) => p.first >= by.last)
  const beside = after[0] !== undefined && after[0].first - by.last < BESIDE ? after[0] : undefined
  if (by.sense === 'equip') return equipped(to, from, before, beside, after[1], origin)
  if (by.sense === 'take') return roles(from ?? origin, before?.country ?? beside?.country ?? to)
  // «حطام صاروخ … يعود إلى طراز كوري شمالي»: what is used or found comes from whose make it is; nobody gets it.
  if (by.sense === 'use') return roles(from ?? origin ?? parties.find((p) => p.adjective && p.first >= by.first)?.country, undefined)
  if (by.sense !== 'give' && by.sense !== 'deploy') return roles(from ?? origin, to)
  // “Pyongyang sent Russia shells”: two objects; «إرسال سول أسلحة إلى كييف»: the party beside the noun gives.
  if (to === undefined && before !== undefined && beside !== undefined) return roles(before.country, beside.country)
  return roles(from ?? beside?.country ?? before?.country ?? origin, to)
}

/** «زودت موسكو بيونغ يانغ بـ…», “supplying Russia with …”, “supplies shells to Russia”. */
function equipped(
  to: string | undefined,
  from: string | undefined,
  before: Party | undefined,
  beside: Party | undefined,
  next: Party | undefined,
  origin: string | undefined,
): Roles {
  if (to !== undefined) return roles(from ?? beside?.country ?? before?.country ?? origin, to)
  if (beside === undefined) return roles(from ?? before?.country ?? origin, undefined)
  if (next !== undefined && next.first - beside.last <= 1) return roles(beside.country, next.country)
  return roles(before?.country ?? from ?? origin, beside.country)
}

function roles(giver: string | undefined, recipient: string | undefined): Roles {
  return { ...(giver === undefined ? {} : { giver }), ...(recipient === undefined ? {} : { recipient }) }
}

function nearest(parties: readonly Party[], by: Sense, marker: Party['marker']): string | undefined {
  let best: Party | undefined
  for (const p of parties) {
    if (p.marker !== marker) continue
    if (best === undefined || Math.abs(p.first - by.last) < Math.abs(best.first - by.last)) best = p
  }
  return best?.country
}
