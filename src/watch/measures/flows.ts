// Flows: goods that a clause names, which way they are said to go, and the words that say so.

import { termsIn, type FoundTerm } from '../../lang/terms.ts'
import type { GoodsTerm } from '../../lang/watch-lexicon.ts'
import type { FlowDirection } from '../../model/measure.ts'
import { TokenKind, type TokenRange } from '../../text/index.ts'
import type { WatchedClause } from '../clauses.ts'
import { partiesWithin, type Party } from '../parties.ts'
import type { Scene } from '../scene.ts'
import type { Flow } from './flow.ts'
import { participates } from './participates.ts'
import { rolesAround } from './roles.ts'
import { distance, near, segmentsOf, sensesIn, type Sense } from './senses.ts'

/** Handing over, in any sense. */
const TRANSFERS: ReadonlySet<string> = new Set(['give', 'equip', 'take', 'trade', 'use'])
/** Of these whoever does it gives. */
const GIVING: ReadonlySet<string> = new Set(['give', 'equip'])
/** Tokens between the one accused and the act: “of”. */
const BESIDE = 1
/** A rule is spoken of, not an act, when a word of banning stands this near before the words. */
const BAN = 6

/** How far from its goods a word of handing over may stand, in tokens. */
const REACH = 12

/** Every flow that `clause` tells of the state `home`. */
export function flowsIn(scene: Scene, clause: WatchedClause, home: string): readonly Flow[] {
  const around = partiesWithin(scene.parties, clause.sentence)
  if (!around.some((p) => p.country === home)) return []
  const punctuated = (first: number, last: number): boolean => {
    for (let k = first; k < last; k++) if (scene.tokens.kind[k] === TokenKind.punctuation) return true
    return false
  }
  return clause.ranges.flatMap((range) => {
    const senses = sensesIn(scene, range.first, range.last)
    return segmentsOf(range, senses).flatMap((segment) => {
      const parties = partiesWithin(around, segment)
      const told = senses.filter((s) => s.first >= segment.first && s.last <= segment.last)
      const goods = termsIn(scene.lexicon.goods, scene.tokens, segment.first, segment.last, (word) => scene.lexicon.bases(word))
      return goods.flatMap((term) => term.means.flatMap((means) => flowOf(means, term, told, parties, around, home, punctuated)))
    })
  })
}

function flowOf(
  goods: GoodsTerm,
  at: FoundTerm<GoodsTerm>,
  senses: readonly Sense[],
  parties: readonly Party[],
  around: readonly Party[],
  home: string,
  punctuated: (first: number, last: number) => boolean,
): readonly Flow[] {
  if (goods.category === '-') return []
  if (senses.some((s) => s.sense === 'ban' && s.last <= at.first && distance(s, at) < BAN)) return []
  const { needs } = goods
  if (needs === undefined) return [{ goods, direction: 'none', words: [at] }]
  if (needs.startsWith('transfer')) return handedOver(goods, at, senses, parties, around, home)
  if (needs === 'train' && closest(senses, at, (s) => s === needs) === undefined) return []
  if (needs === 'parties' || needs === 'train') {
    const handed = handedOver(goods, at, senses, parties, around, home).filter((flow) => flow.direction !== 'unstated')
    return handed.length > 0 ? handed : participates(goods, at, parties, around, home, punctuated)
  }
  const by = closest(senses, at, (s) => s === needs)
  if (by === undefined) return []
  if (needs === 'help') {
    const helped = parties.find((p) => p.country === home && p.first >= by.first)
    return helped === undefined || !around.some((p) => p.country !== home) ? [] : [{ goods, direction: 'both', words: [by, helped, at] }]
  }
  const actor = parties.find((p) => p.country === home && !p.adjective && p.marker === undefined && near(p, by, 8))
  return actor === undefined ? [] : [{ goods, direction: 'conduct', words: [by, actor, at] }]
}

function handedOver(
  goods: GoodsTerm,
  at: TokenRange,
  senses: readonly Sense[],
  parties: readonly Party[],
  around: readonly Party[],
  home: string,
): readonly Flow[] {
  const by = handing(senses, at, (s) => TRANSFERS.has(s) || goods.needs === `transfer+${s}`)
  if (by === undefined) return []
  const { giver, recipient } = rolesAround(parties, by, at)
  // «تزويد صواريخها برؤوس نووية»: what is fitted out is not handed over.
  if (by.sense === 'equip' && at.first === by.last && recipient === undefined) return []
  const told = (direction: FlowDirection): readonly Flow[] => [
    { goods, direction, words: [by, at, ...parties.filter((p) => p.country === giver || p.country === recipient)] },
  ]
  if (giver === home && recipient === home) return []
  if (recipient === home) return told('to')
  if (giver === home) return by.sense !== 'use' || around.some((p) => p.country !== home) ? told('from') : []
  if (giver !== undefined && recipient !== undefined) return []
  // «اتهمت سول بيونغ يانغ بتزويد روسيا بقذائف»: the one accused stands right before the words of the accusation.
  if (recipient !== undefined) return accused(parties, around, at)?.country === home ? told('from') : []
  if (giver !== undefined) return []
  // «اتهمت سول بيونغ يانغ بإرسال قذائف», “accused Pyongyang of sending shells”: so near before the act stands who did it.
  if (by.sense !== 'trade') {
    const isLoad = senses.some((s) => s.sense === 'load' && s.first === by.first)
    const doer = GIVING.has(by.sense) && !isLoad ? accused(parties, around, by) : undefined
    return doer?.country === home && by.first - doer.last <= BESIDE ? [{ goods, direction: 'from', words: [doer, by, at] }] : []
  }
  // “Moscow and Pyongyang deny any arms trade”: where the words name nobody, the sentence does.
  const named = parties.length === 0 ? around.filter((p) => !p.adjective) : parties
  return named.some((p) => p.country === home) && around.some((p) => p.country !== home) ? told('unstated') : []
}

/** The party named last before the clause's own first party or goods, outside its words. */
function accused(parties: readonly Party[], around: readonly Party[], at: TokenRange): Party | undefined {
  const inside = new Set(parties)
  const first = Math.min(at.first, ...parties.map((p) => p.first))
  return around.filter((p) => !p.adjective && !inside.has(p) && p.last <= first).at(-1)
}

/** The word of handing over that decides: the nearest, but before a mere load of goods the verb that moves it («زودت روسيا بشحنة أسلحة»). */
function handing(senses: readonly Sense[], at: TokenRange, wanted: (sense: string) => boolean): Sense | undefined {
  const near = closest(senses, at, wanted)
  if (near === undefined || !senses.some((s) => s.sense === 'load' && s.first === near.first)) return near
  const others = senses.filter((s) => !senses.some((load) => load.sense === 'load' && load.first === s.first))
  return closest(others, at, wanted) ?? near
}

function closest(senses: readonly Sense[], at: TokenRange, wanted: (sense: string) => boolean): Sense | undefined {
  let best: Sense | undefined
  for (const s of senses) {
    if (!wanted(s.sense) || distance(s, at) > REACH) continue
    const better =
      best === undefined || distance(s, at) < distance(best, at) || (distance(s, at) === distance(best, at) && s.last <= at.first)
    if (better) best = s
  }
  return best
}
