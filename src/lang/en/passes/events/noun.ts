// Event nouns: what stands before them in their phrase, behind their prepositions, and the verb that governs them.

import { recordAt } from '../../../draft.ts'
import { isEmpty, noArguments, put, type NounPhrase } from '../../../event-arguments.ts'
import type { Found } from '../../../event-record.ts'
import type { Realis } from '../../../../model/event.ts'
import type { Effect, Entry } from '../../words/event/lexicon.ts'
import { formAt, isClosed, markAt, opensClause, stateAt, type Chunk, type View } from './chunks.ts'
import { inCompany } from './company.ts'
import { clauseStart, ofNoun } from './realis.ts'
import { subjectsOf } from './subject.ts'

const REACH = 7

/** The event that the noun at `at` tells; undefined when it tells none here. */
export function nounEvent(view: View, at: number, chunks: readonly Chunk[]): Found | undefined {
  const entry = (view.draft.tokens.words[at]?.triggers ?? []).find((t) => t.form === 'noun' && inCompany(view, at, t))
  if (entry === undefined) return undefined
  const end = at + (entry.rest === undefined ? 1 : 2)
  const own = chunks.find((c) => c.first <= at && c.last > at)
  // «attack helicopters»: the noun must be the head of its phrase.
  if (own !== undefined && own.last > end) return undefined
  const first = clauseStart(view, at)
  const args = noArguments()
  const owner = own === undefined ? undefined : ownerOf(view, own.first, at)
  if (owner !== undefined) put(args, entry.of.frame.get('subj') ?? 'actor', owner)
  if (own?.quantity !== undefined) args.quantity = own.quantity
  let last = end
  for (let n = 0; n < chunks.length; n++) {
    const chunk = chunks[n] as Chunk
    if (chunk.first < end) continue
    if (chunk.first > last + 2 || (!chunk.joined && chunk.preposition === '') || opensClause(view, chunk.first - 1)) break
    const part = entry.of.frame.get(chunk.preposition)
    if (part !== undefined) put(args, part, chunk)
    last = chunk.last
  }
  const governor = governorOf(view, own?.first ?? at, first)
  if (
    governor !== undefined &&
    (governor.effect === 'actor' || governor.effect === 'recipient') &&
    args[`${governor.effect}s`].length === 0
  ) {
    for (const subject of subjectsOf(view, governor.at, chunks, first)) put(args, governor.effect, subject)
  }
  if (!isTold(entry, view, own, args, governor?.effect)) return undefined
  const { tokens } = view.draft
  const around = ofNoun(view, at, first)
  return {
    type: entry.of.type,
    lemma: entry.of.lemma,
    trigger: { start: tokens.start[at] as number, end: tokens.end[end - 1] as number },
    at,
    clause: { first, last: Math.max(last, end) },
    args,
    polarity: governor?.effect === 'undone' ? 'negated' : around.polarity,
    realis: realisOf(governor?.effect) ?? around.realis,
    background: governor === undefined && (own?.preposition ?? '') !== '',
    rule: governor === undefined ? 'en/events/noun' : 'en/events/governed',
  }
}

function isTold(
  { of }: Entry,
  view: View,
  own: Chunk | undefined,
  args: ReturnType<typeof noArguments>,
  effect: Effect | undefined,
): boolean {
  const parties = args.actors.length + args.recipients.length
  if (parties > 0) return true
  if (of.weak) return false
  const definite =
    own !== undefined && (formAt(view, own.first) === 'the' || formAt(view, own.first) === 'this' || formAt(view, own.first) === 'that')
  return definite ? args.object !== undefined : !isEmpty(args) || effect === 'occurs'
}

/** «Russia's attack», «the Israeli air strike»: who the phrase says it belongs to. */
function ownerOf(view: View, first: number, at: number): NounPhrase | undefined {
  const { draft } = view
  for (let i = at - 1; i >= first; i--) {
    const mention = recordAt(draft.mentions, i)
    const span = { start: draft.tokens.start[i] as number, end: draft.tokens.end[i] as number }
    if (mention !== undefined) {
      if (mention.type !== 'PERSON' && mention.type !== 'ORG' && mention.type !== 'GPE') return undefined
      return {
        first: i,
        last: i + 1,
        kind: mention.type === 'GPE' ? 'state' : 'party',
        argument: { id: mention.entity, named: true, start: mention.start, end: mention.end },
      }
    }
    const state = stateAt(view, i)
    if (state !== undefined) return { first: i, last: i + 1, kind: 'state', argument: { id: state, named: true, ...span } }
  }
  return undefined
}

/** The nearest verb before the noun's phrase that says something of it. */
function governorOf(view: View, from: number, first: number): { effect: Effect; at: number } | undefined {
  for (let i = from - 1; i >= first && i >= from - REACH; i--) {
    if (markAt(view, i) === ',' || opensClause(view, i)) return undefined
    const effect = view.draft.tokens.words[i]?.effect
    if (effect !== undefined && !isClosed(view, i - 1, 'determiner')) return { effect, at: i }
    if (isClosed(view, i, 'preposition')) return undefined
  }
  return undefined
}

function realisOf(effect: Effect | undefined): Realis | undefined {
  return effect === 'future' || effect === 'hypothetical' ? effect : undefined
}
