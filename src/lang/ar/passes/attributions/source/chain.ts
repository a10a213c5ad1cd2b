// Chains: who the sources of a report are, from the one nearest the article inward.

import type { Hop } from '../../../../../model/annotation.ts'
import type { Draft } from '../../../../draft.ts'
import type { ArabicWord } from '../../../word.ts'
import type { Range, Report } from '../report.ts'
import type { Scene } from '../scene.ts'
import { agreementOf, elidedParty } from './elided.ts'
import type { Memory } from './memory.ts'
import { UNSPECIFIED, type Party } from './party.ts'
import { partyOf } from './phrase-party.ts'
import { relayedFrom } from './relayed.ts'

export { freshMemory, type Memory } from './memory.ts'

/** The hops of `report`: its outer report's chain, its wrappers' sources, its own source, its speaker. */
export function chainOf(draft: Draft<ArabicWord>, report: Report, memory: Memory): readonly Hop[] {
  return partiesOf({ draft, ...boundsOf(draft, report) }, report, memory).map((party) => party.hop)
}

function boundsOf(draft: Draft<ArabicWord>, report: Report): Range {
  const sentence = draft.sentences[draft.sentenceAt[report.cue.first] ?? -1]
  return sentence ?? { first: 0, last: draft.tokens.count }
}

function partiesOf(scene: Scene, report: Report, memory: Memory): readonly Party[] {
  const known = memory.chains.get(report)
  if (known !== undefined) return known
  const outer = report.outer === undefined || isDenied(report) ? [] : partiesOf(scene, report.outer, memory)
  const wrapped = report.wrappers.flatMap((one) => ownParties(scene, one, memory, false))
  const own = ownParties(scene, report, memory, report.outer !== undefined || report.wrappers.length > 0)
  const chain = distinct([...outer, ...wrapped, ...own])
  memory.chains.set(report, chain)
  const spoken = [...wrapped, ...own]
  if (spoken.length > 0) memory.turns.push({ parties: spoken, at: report.cue.first, inside: report.outer !== undefined || report.inside })
  for (const { hop } of spoken) memory.spoken.add(hop.entity)
  return chain
}

/** «نفت … اتهامات لندن بأن»: what is denied is the accuser's alone. */
function isDenied(report: Report): boolean {
  const { outer } = report
  return outer !== undefined && outer.meaning.act === 'deny' && (report.rule === 'action-noun' || report.rule === 'relative')
}

function ownParties(scene: Scene, report: Report, memory: Memory, held: boolean): readonly Party[] {
  const parties: Party[] = []
  if (report.source !== undefined) parties.push(learnt(memory, report, partyOf(scene, report.source, memory)))
  else if (report.speaker !== undefined && report.subject === 'elided') {
    const relay = elidedParty(scene, report, memory)
    if (relay !== undefined) parties.push(relay)
  }
  const behind = report.speaker ?? relayedFrom(scene, report)
  if (behind !== undefined) parties.push(partyOf(scene, behind, memory))
  if (parties.length > 0) return parties
  if (report.subject === 'agentless') return [UNSPECIFIED]
  if (held && report.subject === 'elided' && report.rule === 'elided') return []
  const party = elidedParty(scene, report, memory)
  if (party === undefined) return held ? [] : [UNSPECIFIED]
  const { start, end, ...hop } = party.hop
  void start
  void end
  return [report.subject === 'before' ? party : { ...party, hop }]
}

/** A verb before or after its subject tells the subject's gender. */
function learnt(memory: Memory, report: Report, party: Party): Party {
  const { reading } = report
  if (reading === undefined || reading.kind === 'masdar' || reading.kind === 'participle' || party.kind === 'text') return party
  if (party.hop.members !== undefined) return party
  const { gender } = agreementOf({ ...report, complement: { ...report.complement, pronoun: '' } })
  if (gender === '' || reading.plural || party.number > 1) return party
  memory.genders.set(party.hop.entity, gender)
  return { ...party, gender }
}

function distinct(parties: readonly Party[]): readonly Party[] {
  return parties.filter((party, i) => parties.findIndex((other) => other.hop.entity === party.hop.entity) === i)
}
