// Chunks: one sentence cut into noun phrases, each with the preposition before it, and the verbs between them.

import { mark, TokenKind } from '../../../../text/index.ts'
import type { Argument } from '../../../../model/event.ts'
import type { Mention } from '../../../../model/annotation.ts'
import type { NounPhrase } from '../../../event-arguments.ts'
import { recordAt, type Draft } from '../../../draft.ts'
import type { EnglishEventWord } from '../../event-word.ts'
import type { ClosedClass } from '../../words/cue.ts'
import { isPerson } from '../../words/event/lexicon.ts'

/** A noun phrase with its preposition, '' for none; `joined` by «and» or a comma to the one before. */
export interface Chunk extends NounPhrase {
  readonly preposition: string
  readonly joined: boolean
}

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

/** What a token is to the chunks. */
export interface View {
  readonly draft: Draft<EnglishEventWord>
  readonly first: number
  readonly last: number
}

/** The folded form of token `i`, '' outside the sentence. */
export function formAt(view: View, i: number): string {
  return i < view.first || i >= view.last ? '' : (view.draft.tokens.words[i] as EnglishEventWord).form
}

/** The mark that token `i` is, '' for words. */
export function markAt(view: View, i: number): string {
  const { tokens } = view.draft
  return i >= view.first && i < view.last && tokens.kind[i] === TokenKind.punctuation ? mark(tokens, i) : ''
}

/** Whether token `i` belongs to a closed class and to no name. */
export function isClosed(view: View, i: number, kind: ClosedClass): boolean {
  if (i < view.first || i >= view.last || (view.draft.mentions.at[i] as number) >= 0) return false
  return view.draft.tokens.words[i]?.cue?.closed.has(kind) === true
}

const CLAUSAL: ReadonlySet<string> = new Set(
  'that which who whom whose where when while after before because since as if whether although though but so until unless than'.split(' '),
)

/** Whether a clause of its own begins at token `i`. */
export function opensClause(view: View, i: number): boolean {
  return CLAUSAL.has(formAt(view, i)) && (view.draft.times.at[i] as number) < 0
}

/** Whether token `i` is a verb by its form, in no name and behind no determiner. */
export function isVerb(view: View, i: number): boolean {
  const word = view.draft.tokens.words[i]
  if (word === undefined || (view.draft.mentions.at[i] as number) >= 0 || (view.draft.quantities.at[i] as number) >= 0) return false
  if (isClosed(view, i, 'auxiliary')) return true
  if ((formAt(view, i - 1) === 'to' || isClosed(view, i - 1, 'auxiliary')) && word.triggers.some((t) => t.form !== 'noun')) return true
  if (isClosed(view, i - 1, 'determiner')) return false
  if (isClosed(view, i - 1, 'preposition'))
    return word.triggers.some((t) => t.form === 'ing') && word.triggers.every((t) => t.form !== 'noun')
  if (isClosed(view, i, 'finite') || word.cue?.verb?.noun === false || isCounting(view, i)) return true
  const { triggers } = word
  if (triggers.length > 0 && triggers.every((t) => t.form !== 'noun') && word.number?.noun === undefined) return true
  return word.time?.tense === 'past' && word.number?.noun === undefined && word.name?.given !== true
}

/** «…, killing 12 people», «a blast wounding dozens»: a participle right before a count, behind no determiner and no preposition. */
export function isCounting(view: View, i: number): boolean {
  const { quantities, tokens } = view.draft
  const next = quantities.at[i + 1] as number
  if (i <= view.first || i + 1 >= view.last || next < 0 || (quantities.at[i] as number) >= 0) return false
  if (tokens.words[i]?.triggers.some((t) => t.form === 'ing') !== true) return false
  return !isClosed(view, i - 1, 'determiner') && !isClosed(view, i - 1, 'preposition')
}

/** The state that an adjective at `i` names. */
export function stateAt(view: View, i: number): string | undefined {
  const adjectives = view.draft.tokens.words[i]?.name?.adjectives ?? []
  return adjectives.find(({ rest }) => rest.every((word, n) => formAt(view, i + 1 + n) === word))?.state.id
}

/** The noun phrases of a sentence in order. */
export function chunksOf(view: View): Chunk[] {
  const found: Chunk[] = []
  let preposition = ''
  let joined = false
  let k = view.first
  while (k < view.last) {
    const end = runEnd(view, k)
    if (end > k) {
      // «…, officials said»: a comma before a phrase with its own verb joins nothing.
      if (joined && markAt(view, k - 1) === ',' && isVerb(view, end)) joined = false
      found.push({ ...phraseOf(view, k, end), preposition: joined ? (found[found.length - 1]?.preposition ?? '') : preposition, joined })
      preposition = ''
      joined = false
      k = end
      continue
    }
    const form = formAt(view, k)
    if (isClosed(view, k, 'preposition') || form === 'near' || form === 'between') preposition = form
    else if (form === 'and' || form === 'or' || markAt(view, k) === ',') joined = found.length > 0 && found[found.length - 1]?.last === k
    else if (!isClosed(view, k, 'determiner')) {
      preposition = ''
      joined = false
    }
    k++
  }
  return found
}

/** The end of the run of nouns, names and adjectives at `k`; `k` itself where none begins. */
function runEnd(view: View, k: number): number {
  let i = k
  while (i < view.last && i < k + 14) {
    const inName = (view.draft.mentions.at[i] as number) >= 0 || (view.draft.quantities.at[i] as number) >= 0
    if (inName) {
      i++
      continue
    }
    if ((view.draft.times.at[i] as number) >= 0 || opensClause(view, i)) break
    const m = markAt(view, i)
    if (m !== '' && (m !== '-' || i === k)) break
    if (isVerb(view, i)) break
    if (
      isClosed(view, i, 'preposition') ||
      isClosed(view, i, 'conjunction') ||
      isClosed(view, i, 'pronoun') ||
      isClosed(view, i, 'negation')
    )
      break
    if (isClosed(view, i, 'determiner') && i > k) break
    if (isClosed(view, i, 'adverb')) break
    i++
  }
  return i === k + 1 && isClosed(view, k, 'determiner') ? k : i
}

function phraseOf(view: View, first: number, last: number): NounPhrase {
  const { draft } = view
  const { tokens } = draft
  let quantity: NounPhrase['quantity']
  let of: string | undefined
  let mention: Mention | undefined
  let mentionEnd = -1
  for (let i = first; i < last; i++) {
    const q = recordAt(draft.quantities, i)
    if (q !== undefined) quantity ??= { start: q.start, end: q.end }
    const m = recordAt(draft.mentions, i)
    if (m !== undefined) {
      if (mention !== undefined && mention !== m && mention.type !== 'PERSON') of = mention.entity
      mention = m
      mentionEnd = i + 1
    } else of ??= stateAt(view, i)
  }
  const start = tokens.start[first] as number
  const end = tokens.end[last - 1] as number
  const counted = recordAt(draft.quantities, last - 1)
  const head = tokens.words[last - 1]
  const id = counted?.object ?? head?.number?.noun?.lemma ?? (head?.cue?.speaker === undefined ? undefined : head.form)
  if (mention !== undefined && (mentionEnd === last || mention.type === 'PERSON' || id === undefined))
    return {
      first,
      last,
      argument: { id: mention.entity, named: true, start: mention.start, end: mention.end },
      kind: KINDS[mention.type],
      ...(quantity === undefined ? {} : { quantity }),
    }
  of = mention !== undefined && mention.type !== 'PERSON' ? mention.entity : of
  const extra = quantity === undefined ? {} : { quantity }
  if (id === undefined) return { first, last, argument: undefined, kind: (head?.triggers.length ?? 0) > 0 ? 'event' : 'unknown', ...extra }
  const argument: Argument = { id, named: false, start, end, ...(of === undefined ? {} : { of }) }
  const speaker = head?.cue?.speaker
  const party = isPerson(id) || speaker === 'person' || speaker === 'body' || BODIES.has(id)
  const isEvent = head?.triggers.some((t) => t.form === 'noun') === true && !party
  return { first, last, argument, kind: party ? 'party' : isEvent ? 'event' : 'thing', ...extra }
}

const BODIES: ReadonlySet<string> = new Set(
  'force troop army police government company group militia unit delegation crew coalition party bank agency ministry court team people gang movement'.split(
    ' ',
  ),
)
