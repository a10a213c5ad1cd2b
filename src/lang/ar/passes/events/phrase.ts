// Noun phrases: what stands at a token, how far it reaches, and who or what it is.

import { recordAt } from '../../../draft.ts'
import type { Mention, Quantity } from '../../../../model/annotation.ts'
import type { Argument } from '../../../../model/event.ts'
import type { NounPhrase } from '../../../event-arguments.ts'
import { Role } from '../../words/cue/roles.ts'
import { agrees, cliticAt, construct, hasConjunction, isDefinite, mentionAt, qualifiers, tokenAfter, type Tail } from './tail.ts'
import { formAt, has, isStop, isVerb, markAt, offset, opensClause, wordAt, type View } from './view.ts'

/** Words a title may stand before its name. */
const REACH = 7

const KINDS: Readonly<Record<Mention['type'], NounPhrase['kind']>> = {
  PERSON: 'party',
  ORG: 'party',
  GPE: 'state',
  LOC: 'place',
  FACILITY: 'place',
  PRODUCT: 'thing',
  LAW: 'thing',
  EVENT: 'event',
}

/** «حركة طالبان», «تنظيم داعش»: the body before its own name. */
const APPOSED: ReadonlySet<string> = new Set(
  'حركه تنظيم جماعه حزب منظمه شركه وكاله ميليشيا ميليشيات مليشيا مليشيات مجموعه فصيل كتائب قناه صحيفه دوله مدينه بلده جمهوريه مملكه محافظه ولايه مخيم قريه حي'.split(
    ' ',
  ),
)

/** The noun phrase that begins `lead` folded units into token `k`, before token `last`; undefined at verbs, marks and particles. */
export function phraseAt(view: View, k: number, last: number, lead = 0): NounPhrase | undefined {
  const { draft } = view
  if (k >= last || markAt(view, k) !== '' || (draft.times.at[k] as number) >= 0) return undefined
  const mention = mentionAt(view, k)
  if (mention !== undefined) return name(mention, k, tokenAfter(view, k, mention.end, last), mention.start)
  const quantity = recordAt(draft.quantities, k)
  if (quantity !== undefined) return counted(view, quantity, k, last)
  if (has(view, k, Role.prep | Role.negation | Role.adverb | Role.be) || opensClause(view, k) || isVerb(view, k)) return undefined
  return common(view, k, last, lead)
}

function counted(view: View, quantity: Quantity, k: number, last: number): NounPhrase {
  const end = tokenAfter(view, k, quantity.end, last)
  const tail = partOf(view, k, end, last) ?? qualifiers(view, end < last && agrees(view, end) ? end + 1 : end, last)
  const { start, object, unit } = quantity
  const argument = object === null ? undefined : described(object, start, quantity.end, tail)
  const party = object === 'person' || isParty(view, k, end)
  const kind = argument === undefined ? 'unknown' : party ? 'party' : unit === null ? 'thing' : 'unknown'
  return { first: k, last: tail.last, argument, kind, quantity: { start, end: quantity.end } }
}

/** «أربعة من جنود البحرية»: the name that completes the noun behind «من». */
function partOf(view: View, first: number, end: number, last: number): Tail | undefined {
  const owner = mentionAt(view, end)
  if (owner === undefined || end >= last || cliticAt(view, end) !== '' || hasConjunction(view, end) || isDefinite(view, end - 1))
    return undefined
  for (let i = first + 1; i < end - 1; i++)
    if (formAt(view, i) === 'من')
      return { last: tokenAfter(view, end, owner.end, last), of: owner.type === 'PERSON' ? undefined : owner.entity }
  return undefined
}

/** A phrase headed by a common noun, a title before a name among them. */
function common(view: View, k: number, last: number, lead: number): NounPhrase | undefined {
  const word = wordAt(view, k)
  if (word === undefined) return undefined
  const speaker = word.speaker?.nouns[0]?.noun
  const noun = word.number?.noun
  const start = offset(view, k, lead)
  if (speaker?.kind === 'person') {
    const holder = personAfter(view, k, last)
    if (holder !== undefined) return { ...holder, first: k, argument: { ...(holder.argument as Argument), start } }
  }
  const next = mentionAt(view, k + 1)
  if (next !== undefined && k + 1 < last && APPOSED.has(word.name?.stem ?? word.form) && !isDefinite(view, k))
    return { ...name(next, k + 1, tokenAfter(view, k + 1, next.end, last), start), first: k }
  const events = word.event?.triggers.filter((t) => t.kind === 'noun') ?? []
  const tail = isDefinite(view, k) ? qualifiers(view, k + 1, last) : construct(view, k + 1, last, events.length > 0)
  const id =
    noun?.unsure === true && speaker === undefined && (noun.number === 'two' || noun.construct)
      ? undefined
      : (noun?.lemma ?? speaker?.english)
  if (id === undefined) return { first: k, last: tail.last, argument: undefined, kind: events.length > 0 ? 'event' : 'unknown' }
  const party = isParty(view, k, k + 1)
  const kind = party ? 'party' : events.some((t) => !t.of.weak) ? 'event' : 'thing'
  return { first: k, last: tail.last, argument: described(id, start, view.draft.tokens.end[k] as number, tail), kind }
}

/** The person whose title begins at `k`: «وزير الخارجية الروسي سيرغي لافروف». */
function personAfter(view: View, k: number, last: number): NounPhrase | undefined {
  for (let i = k + 1; i < last && i < k + REACH; i++) {
    const mention = mentionAt(view, i)
    if (mention?.type === 'PERSON') return name(mention, k, tokenAfter(view, i, mention.end, last), mention.start)
    if (mention !== undefined) continue
    if (isStop(view, i) || opensClause(view, i) || isVerb(view, i) || has(view, i, Role.prep) || hasConjunction(view, i)) return undefined
  }
  return undefined
}

/** Whether a counted or speaking noun in tokens `[first, last)` is somebody. */
function isParty(view: View, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const word = wordAt(view, i)
    const speaker = word?.speaker?.nouns[0]?.noun.kind
    if (word?.number?.noun?.person === true || (speaker === 'person' && !THINGS.has(formAt(view, i)))) return true
    if (speaker === 'body' && word?.number?.noun?.lemma !== 'site') return true
  }
  return false
}

const THINGS: ReadonlySet<string> = new Set(['طائره', 'مسيره', 'مصدر', 'مصادر'])

function name(mention: Mention, first: number, last: number, start: number): NounPhrase {
  return { first, last, argument: { id: mention.entity, named: true, start, end: mention.end }, kind: KINDS[mention.type] }
}

function described(id: string, start: number, end: number, tail: Tail): Argument {
  return { id, named: false, start, end, ...(tail.of === undefined ? {} : { of: tail.of }) }
}
