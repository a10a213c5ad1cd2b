// Chains: who the sources of a report are, from the one nearest the article inward.

import type { Hop } from '../../../../../model/annotation.ts'
import type { Draft } from '../../../../draft.ts'
import type { ArabicWord } from '../../../word.ts'
import { speakersOf } from '../../../words/speaker/lexicon.ts'
import type { Range, Report } from '../report.ts'
import { cueOf, type Scene } from '../scene.ts'
import { agreementOf, elidedParty } from './elided.ts'
import type { Memory } from './memory.ts'
import { isCalledOn, isClause, isSpeech } from './nobody.ts'
import { UNSPECIFIED, type Party } from './party.ts'
import { partyOf } from './phrase-party.ts'
import { OWN_WORDS } from './own-words.ts'
import { relayedFrom } from './relayed.ts'
import { giverParty, stateParty } from './state-party.ts'
import { formOf, mentionAt, nounAt } from './words.ts'

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
  const outer = report.outer === undefined || isApart(report) ? [] : partiesOf(scene, report.outer, memory)
  const around: Party[] = []
  for (const one of report.wrappers) around.push(...ownParties(scene, one, memory, false))
  const owner = around[around.length - 1] ?? outer[outer.length - 1] ?? memory.turns[memory.turns.length - 1]?.parties[0]
  const own = ownParties(scene, report, memory, report.outer !== undefined || report.wrappers.some((one) => !one.tail), owner)
  const wrapped = around.filter((party) => !isOwnText(party, own))
  const all = distinct([...outer, ...wrapped, ...own])
  const chain = all.length > 0 ? all : report.outer === undefined ? [UNSPECIFIED] : partiesOf(scene, report.outer, memory)
  memory.chains.set(report, chain)
  const spoken = [...wrapped, ...own]
  if (spoken.length > 0) {
    const end = Math.max(report.cue.last, ...report.content.map((piece) => piece.last))
    const stacked = report.wrappers.some((one) => !one.tail)
    memory.turns.push({ parties: spoken, at: report.cue.first, end, stacked, inside: report.outer !== undefined || report.inside })
  }
  for (const { hop } of spoken) memory.spoken.add(hop.entity)
  return chain
}

/** «نفت … اتهامات لندن بأن», «ما تصفه موسكو بأنه»: what is denied or described is the accuser's or describer's alone. */
function isApart(report: Report): boolean {
  const { outer } = report
  if (outer === undefined) return false
  if (report.rule === 'relative' && (report.meaning.act === 'assess' || report.meaning.role === 'describe')) return true
  return outer.meaning.act === 'deny' && (report.rule === 'action-noun' || report.rule === 'relative')
}

function ownParties(scene: Scene, report: Report, memory: Memory, held: boolean, owner?: Party): readonly Party[] {
  const parties: Party[] = []
  if (report.reading?.cue.role === 'passive') return [UNSPECIFIED]
  const home = report.source === undefined ? undefined : homeland(scene, report.source, owner)
  const named =
    home ?? (report.source === undefined ? undefined : namedParty(scene, report, report.source, memory, held ? owner : undefined))
  if (named !== undefined) parties.push(learnt(memory, report, named))
  else if (report.speaker !== undefined && report.subject === 'elided') {
    const relay = elidedParty(scene, report, memory)
    if (relay !== undefined) parties.push(relay)
  }
  for (const behind of [report.speaker, relayedFrom(scene, report)]) if (behind !== undefined) parties.push(partyOf(scene, behind, memory))
  if (parties.length > 0) return parties
  if (report.subject === 'agentless') return [stateParty(scene, report) ?? giverParty(scene, report, memory) ?? UNSPECIFIED]
  if (held && report.subject === 'elided' && report.rule === 'elided') return []
  const relative = report.rule === 'relative' && report.source !== undefined && (report.reading?.suffix ?? '') === ''
  const party = elidedParty(scene, relative ? { ...report, subject: 'before' } : report, memory)
  if (party === undefined) return held ? [] : [UNSPECIFIED]
  if (stackedUnder(scene, report, memory) !== undefined) return stackedUnder(scene, report, memory) as readonly Party[]
  return [learnt(memory, report, report.subject === 'before' ? party : elsewhere(party))]
}

/** «إن بلاده تتوقع»: the state of the one who speaks around it. */
function homeland(scene: Scene, source: Range, owner: Party | undefined): Party | undefined {
  const { draft } = scene
  if (owner?.state === undefined || !/^[وف]?(?:بلاده|بلادها|بلادهم|بلده|بلدها)$/u.test(formOf(draft, source.first))) return undefined
  const start = draft.tokens.start[source.first] as number
  const end = draft.tokens.end[source.first] as number
  const label = draft.article.text.slice(start, end)
  const hop = { entity: owner.state.id, label, start, end }
  return { hop, kind: 'body', gender: 'f', number: 1, noun: undefined, state: owner.state, vague: false }
}

const RESPECTED = /^[وف]?(?:معالي|سمو|سعادت|فخامت|جلالت|سيادت|دولت|فضيلت|غبطت|قداست)ه$/u
/** Pronouns, honorifics with one («معاليه»), and verbs that only go on («ومضى يقول», «وتابع يقول»). */
const PRONOUN =
  /^[وف]?(?:هو|هي|هم|هما|هن|معاليه|سموه|سعادته|فخامته|جلالته|سيادته|دولته|فضيلته|غبطته|قداسته|مضي|مضت|راح|راحت|عاد|عادت|يقول|تقول)$/u
/** Who the source phrase is; undefined when it only stands for the one before, or is the one spoken to. */
function namedParty(scene: Scene, report: Report, source: Range, memory: Memory, owner: Party | undefined): Party | undefined {
  if (
    (source.last - source.first === 1 || RESPECTED.test(formOf(scene.draft, source.first))) &&
    (PRONOUN.test(formOf(scene.draft, source.first)) || cueOf(scene, source.first)?.that !== undefined)
  )
    return undefined
  // «الذي ينفي تلك الاتهامات», «ويعتبر هذا العدد»: a pointer to things is no source.
  if (
    /^(?:هذا|هذه|ذلك|تلك)$/u.test(formOf(scene.draft, source.first)) &&
    nounAt(scene.draft, source.first + 1) === undefined &&
    mentionAt(scene.draft, source.first + 1) === undefined
  )
    return undefined
  // «لتحذير موسكو من»: the object of what the clause's subject does.
  if (
    report.rule === 'action-noun' &&
    report.reading?.preposition === 'ل' &&
    (report.meaning.act === 'warn' || report.meaning.act === 'demand')
  )
    return undefined
  const party = partyOf(scene, source, memory, owner)
  const { first, last } = source
  if (isCalledOn(scene, report, party, first) || isSpeech(scene, party, first) || isClause(scene, report, party, first, last))
    return undefined
  return party
}

/** A verb before or after its subject tells the subject's gender. */
function learnt(memory: Memory, report: Report, party: Party): Party {
  const { reading } = report
  if (reading === undefined || reading.kind === 'masdar' || reading.kind === 'participle' || party.kind === 'text') return party
  if (party.hop.members !== undefined) return party
  const { gender } = agreementOf(report)
  if (gender === '' || reading.plural || party.number > 1) return party
  memory.genders.set(party.hop.entity, gender)
  return { ...party, gender }
}

/** «… إن المستشارة ترى أن …، وتأمل أن»: the verb that goes on under both sources. */
function stackedUnder(scene: Scene, report: Report, memory: Memory): readonly Party[] | undefined {
  const turn = memory.turns[memory.turns.length - 1]
  if (
    turn === undefined ||
    !turn.stacked ||
    turn.at < scene.first ||
    report.reading?.conjunction !== true ||
    report.reading.kind !== 'imperfect'
  )
    return undefined
  return turn.parties.map(elsewhere)
}

/** The party as one that these words do not name. */
function elsewhere(party: Party): Party {
  const { entity, label, members } = party.hop
  return { ...party, hop: { entity, label, ...(members === undefined ? {} : { members }) } }
}

/** «حثت السفارة …، وفقاً لبيان»: the speaker's own words, and no source beside the speaker. */
function isOwnText(party: Party, own: readonly Party[]): boolean {
  if (party.kind !== 'text' || party.noun === undefined || !OWN_WORDS.has(party.noun) || own.length === 0) return false
  return (
    party.hop.entity === speakersOf(party.noun)[0]?.noun.english ||
    (party.hop.members?.some((one) => own.some((other) => other.hop.entity === one.entity)) ?? false)
  )
}

function distinct(parties: readonly Party[]): readonly Party[] {
  return parties.filter((party, i) => parties.findIndex((other) => other.hop.entity === party.hop.entity) === i)
}
