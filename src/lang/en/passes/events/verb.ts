// Event verbs: the phrase before is the subject, the one after the object; passives by their auxiliary, or in headlines by what is missing.

import { isEmpty, noArguments, put, type Arguments } from '../../../event-arguments.ts'
import type { Found } from '../../../event-record.ts'
import type { Entry } from '../../words/event/lexicon.ts'
import { formAt, isClosed, isCounting, isVerb, markAt, opensClause, type Chunk, type View } from './chunks.ts'
import { inCompany } from './company.ts'
import { clauseStart, ofVerb } from './realis.ts'
import { isCoordinated, subjectsOf } from './subject.ts'

const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'been', 'being', 'be', 'get', 'got', 'getting'])

/** The event that the verb at `at` tells; undefined when it tells none here. `previous` is the event verb before, whose subject «and met» shares. */
export function verbEvent(view: View, at: number, chunks: readonly Chunk[], previous: Found | undefined): Found | undefined {
  const verbs = (view.draft.tokens.words[at]?.triggers ?? []).filter((t) => t.form !== 'noun')
  if (verbs.length === 0 || standsAsNoun(view, at, verbs, chunks)) return undefined
  const first = clauseStart(view, at)
  const last = clauseEnd(view, at)
  for (const entry of verbs) {
    if (!inCompany(view, at, entry)) continue
    const passive = isPassive(view, at, entry, chunks)
    if (entry.of.voice === 'passive' && !passive) continue
    const args = rolesOf(view, at, entry, chunks, passive, first, last)
    if ((isCoordinated(view, at) || isAdjunct(view, at, entry)) && !passive) args.actors.push(...(previous?.args.actors ?? []))
    if (isEmpty(args) || (entry.of.weak && args.actors.length + args.recipients.length === 0)) continue
    const { tokens } = view.draft
    return {
      type: entry.of.type,
      lemma: entry.of.lemma,
      trigger: { start: tokens.start[at] as number, end: tokens.end[at] as number },
      at,
      clause: { first, last },
      args,
      ...ofVerb(view, at, first, entry.form as Exclude<Entry['form'], 'noun'>),
      rule: passive ? 'en/events/passive' : 'en/events/verb',
    }
  }
  return undefined
}

/** Who is who: a subject before, an object after, and the phrases behind prepositions until the clause ends. */
function rolesOf(
  view: View,
  at: number,
  { of: { frame, voice }, form }: Entry,
  chunks: readonly Chunk[],
  passive: boolean,
  first: number,
  last: number,
): Arguments {
  const args = noArguments()
  const subjects = isCoordinated(view, at) || isAdjunct(view, at, { form }) ? [] : subjectsOf(view, at, chunks, first)
  const role = passive ? (voice === 'passive' ? frame.get('subj') : frame.get('obj')) : frame.get('subj')
  if (role !== undefined) for (const subject of subjects) put(args, role, subject)
  let bare = 0
  for (const chunk of chunks) {
    if (chunk.first <= at || chunk.first >= last) continue
    if (chunk.preposition === '') {
      if (!chunk.joined) bare++
      if (bare > 2 || passive) continue
      // «gave Syria missiles»: the first of two phrases gets it.
      const two =
        bare === 1 &&
        frame.get('obj') === 'object' &&
        frame.get('to') === 'recipient' &&
        chunk.kind !== 'thing' &&
        thingAfter(chunks, chunk)
      const part = two ? 'recipient' : frame.get('obj')
      if (part !== undefined) put(args, part, chunk)
    } else {
      const part = frame.get(chunk.preposition)
      if (part !== undefined && (chunk.preposition !== 'by' || passive)) put(args, part, chunk)
    }
  }
  return args
}

/** «stormed the camp, arresting five men»: a participle behind a comma or before a count shares the subject of the verb before. */
function isAdjunct(view: View, at: number, { form }: Pick<Entry, 'form'>): boolean {
  return form === 'ing' && !BE.has(formAt(view, at - 1)) && (markAt(view, at - 1) === ',' || isCounting(view, at))
}

/** «was killed», and «14 soldiers killed in a strike» where nothing follows that could be an object. */
function isPassive(view: View, at: number, { of, form }: Entry, chunks: readonly Chunk[]): boolean {
  if (form !== 'past') return false
  for (let i = at - 1; i >= view.first && i >= at - 4; i--) {
    if (BE.has(formAt(view, i))) return true
    if (!isClosed(view, i, 'adverb') && !isClosed(view, i, 'negation') && !isClosed(view, i, 'auxiliary')) break
  }
  if (of.voice === 'active') return false
  const have = ['has', 'have', 'had'].includes(formAt(view, at - 1))
  const next = chunks.find((c) => c.first > at)
  const object = next !== undefined && next.preposition === '' && next.first <= at + 2
  return (
    !have &&
    !object &&
    (formAt(view, at + 1) === 'by' || of.frame.get('obj') !== undefined || of.voice === 'passive') &&
    isClosedOrEnd(view, at + 1)
  )
}

function isClosedOrEnd(view: View, i: number): boolean {
  return i >= view.last || markAt(view, i) !== '' || isClosed(view, i, 'preposition') || (view.draft.times.at[i] as number) >= 0
}

/** «an attack», «air strikes on»: a form that is a noun as well stands behind a determiner, a preposition or an adjective. */
function standsAsNoun(view: View, at: number, verbs: readonly Entry[], chunks: readonly Chunk[]): boolean {
  const word = view.draft.tokens.words[at]
  if (isCounting(view, at)) return false
  // «sending shells»: a counted noun is a verb only right behind its subject.
  if (
    word?.number?.noun !== undefined &&
    verbs.every((v) => v.form === 'present') &&
    !chunks.some((c) => c.last === at && c.kind !== 'unknown')
  )
    return true
  const noun = (word?.triggers ?? []).some((t) => t.form === 'noun')
  if (!noun || verbs.some((v) => v.form === 'past')) return isClosed(view, at - 1, 'determiner') && !verbs.some((v) => v.form === 'past')
  if (verbs.every((v) => v.form === 'ing')) return !BE.has(formAt(view, at - 1))
  if (formAt(view, at - 1) === 'to' || isClosed(view, at - 1, 'auxiliary')) return false
  const before = chunks.find((c) => c.last === at)
  return before === undefined || before.kind === 'unknown' || before.preposition !== ''
}

function thingAfter(chunks: readonly Chunk[], chunk: Chunk): boolean {
  return chunks.some((c) => c.first === chunk.last && c.preposition === '' && (c.kind === 'thing' || c.quantity !== undefined))
}

/** The clause of a verb ends at the next verb, clause opener or stop. */
function clauseEnd(view: View, at: number): number {
  let i = at + 1
  while (i < view.last && i < at + 30) {
    const m = markAt(view, i)
    if (m === ';' || m === ':' || m === '"' || m === '”' || (m === ',' && (isVerb(view, i + 1) || opensClause(view, i + 1)))) break
    if (opensClause(view, i) || (isVerb(view, i) && i > at + 1)) break
    i++
  }
  return i
}
