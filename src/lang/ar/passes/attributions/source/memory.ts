// The memory: what one article has said so far of who speaks, in reading order.

import type { Draft } from '../../../../draft.ts'
import type { ArabicWord } from '../../../word.ts'
import type { Report } from '../report.ts'
import { agrees, type Agreement, type Gender, type Party } from './party.ts'
import { registryOf, type Registry } from './registry.ts'

/** One report's sources, outermost first, and where it stands. */
export interface Turn {
  readonly parties: readonly Party[]
  /** Token of the cue. */
  readonly at: number
  /** First token after what it reports. */
  readonly end: number
  /** «ذكرت تاس أن الوزارة قالت إن»: a verb that goes on in the same sentence stays under both. */
  readonly stacked: boolean
  /** Stands in another's content, so that a later sentence hardly goes on with it. */
  readonly inside: boolean
}

/** What is remembered over an article. */
export interface Memory {
  readonly turns: Turn[]
  readonly chains: Map<Report, readonly Party[]>
  /** Entities that have spoken. */
  readonly spoken: Set<string>
  /** Gender of an entity as verbs beside it told. */
  readonly genders: Map<string, Gender>
  registry: Registry | undefined
}

/** A memory that knows nothing yet. */
export function freshMemory(): Memory {
  return { turns: [], chains: new Map(), spoken: new Set(), genders: new Map(), registry: undefined }
}

/** The names of the article and the nouns beside them, worked out when first asked for. */
export function registryIn(memory: Memory, draft: Draft<ArabicWord>): Registry {
  memory.registry ??= registryOf(draft)
  return memory.registry
}

/** How many reports back an elided source may lie. */
const BACK = 8

/** A party and the turn it had. */
export interface Found {
  readonly party: Party
  readonly end: number
  readonly turn: Turn
}

/** The party that agrees, of the turns since token `since`: the latest turn first, in it the innermost source first. */
export function lastAgreeing(memory: Memory, wanted: Agreement, since: number, before: number, outermost: boolean): Found | undefined {
  let doubtful: Found | undefined
  for (let k = memory.turns.length - 1; k >= 0 && k >= memory.turns.length - BACK; k--) {
    const turn = memory.turns[k] as Turn
    if (turn.at < since) break
    if (turn.at >= before || (turn.inside && since === 0)) continue
    const order = outermost ? turn.parties : [...turn.parties].reverse()
    for (const party of order) {
      if (party.hop.entity === 'unspecified') continue
      const fit = agrees(party, wanted)
      if (fit === 2 && !turn.inside) return { party, end: turn.end, turn }
      if (fit > 0) doubtful ??= { party, end: turn.end, turn }
    }
  }
  return doubtful
}
