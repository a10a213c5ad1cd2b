// Tails: what follows the head of a noun phrase and whose it makes it.

import { recordAt } from '../../../draft.ts'
import type { Mention } from '../../../../model/annotation.ts'
import { Role } from '../../words/cue/roles.ts'
import { prepositionOf } from './prepositions.ts'
import { formAt, has, isStop, isVerb, markAt, opensClause, wordAt, type View } from './view.ts'

const LONGEST = 12

/** Where a phrase ends, and the state or body that its head belongs to. */
export interface Tail {
  readonly last: number
  readonly of: string | undefined
}

/** What follows a definite head: definite words and a nationality. */
export function qualifiers(view: View, k: number, last: number): Tail {
  let of: string | undefined
  let i = k
  while (i < last && i < k + 5 && !isStop(view, i)) {
    const state = stateAt(view, i)
    if (state !== undefined) of ??= state
    else if (ADJECTIVES.has(formAt(view, i)) && i === k) {
      i++
      continue
    } else if (!isDefinite(view, i) || mentionAt(view, i) !== undefined) break
    if (hasPreposition(view, i) || opensClause(view, i) || hasConjunction(view, i)) break
    i++
  }
  return { last: i, of }
}

/** Nouns that are adjectives after another noun: «هجوم انتحاري». */
export const ADJECTIVES: ReadonlySet<string> = new Set(
  'انتحاري انتحاريه مسلح مسلحه ارهابي ارهابيه عسكري عسكريه مدني مدنيه مسلحا عسكريا ارهابيا انتحاريا'.split(' '),
)

/** What follows an indefinite head: the noun it belongs to, or adjectives. `bound`: the head is one that another noun completes («تفجير سيارة»). */
export function construct(view: View, k: number, last: number, bound = false): Tail {
  const none = { last: k, of: undefined }
  if (k >= last || markAt(view, k) !== '' || hasPreposition(view, k) || prepositionOf(formAt(view, k)) !== undefined) return none
  const mention = mentionAt(view, k)
  if (mention !== undefined)
    return { last: tokenAfter(view, k, mention.end, last), of: mention.type === 'PERSON' ? undefined : mention.entity }
  const state = stateAt(view, k)
  if (state !== undefined) return { last: k + 1, of: state }
  if (has(view, k, Role.prep | Role.negation | Role.adverb | Role.be) || opensClause(view, k) || isVerb(view, k) || hasConjunction(view, k))
    return none
  if (isDefinite(view, k)) {
    const inner = qualifiers(view, k + 1, last)
    const next = mentionAt(view, inner.last)
    return next?.type === 'ORG' && !hasPreposition(view, inner.last)
      ? { last: tokenAfter(view, inner.last, next.end, last), of: next.entity }
      : inner
  }
  // «صواريخ باليستية»: a word that nothing is known of is an adjective.
  const word = wordAt(view, k)
  if (bound && word?.number?.noun !== undefined) return { last: construct(view, k + 1, last).last, of: undefined }
  if (ADJECTIVES.has(word?.form ?? '')) return construct(view, k + 1, last)
  if (agrees(view, k)) return { last: k + 1, of: undefined }
  if (word?.number?.noun !== undefined || (word?.speaker?.nouns.length ?? 0) > 0 || (word?.event?.triggers.length ?? 0) > 0) return none
  const further = stateAt(view, k + 1)
  return { last: further === undefined ? k + 1 : k + 2, of: further }
}

/** «مقاتلون موالون لها», «طفلان شقيقان»: an indefinite plural or dual behind another in its ending says what they are. */
export function agrees(view: View, k: number): boolean {
  const ending = /.{2}(ون|ين|ان)$/u.exec(formAt(view, k - 1))?.[1]
  return (
    ending !== undefined &&
    /^(?!ال).{2}/u.test(formAt(view, k)) &&
    formAt(view, k).endsWith(ending) &&
    mentionAt(view, k) === undefined &&
    !hasConjunction(view, k)
  )
}

/** The state that a nationality adjective at `i` names. */
export function stateAt(view: View, i: number): string | undefined {
  const word = wordAt(view, i)
  const adjectives = word?.speaker?.adjectives ?? []
  for (const { state, rest } of adjectives.length > 0 ? adjectives : (word?.event?.national ?? [])) {
    if (
      state !== undefined &&
      (rest === undefined ||
        formAt(view, i + 1)
          .replace(/^ال/u, '')
          .startsWith(rest))
    )
      return state.id
  }
  return undefined
}

/** The mention that token `i` is part of. */
export function mentionAt(view: View, i: number): Mention | undefined {
  const { mentions } = view.draft
  return i < view.last ? recordAt(mentions, i) : undefined
}

/** The first token that begins at source offset `end` or later. */
export function tokenAfter(view: View, k: number, end: number, last: number): number {
  let i = k + 1
  while (i < last && i < k + LONGEST && (view.draft.tokens.start[i] as number) < end) i++
  return i
}

/** Whether token `i` has the article, with or without clitics. */
export function isDefinite(view: View, i: number): boolean {
  return wordAt(view, i)?.cue?.definite === true
}

/** Whether the conjunction و or ف is written onto token `i`, as far as its form tells. */
export function hasConjunction(view: View, i: number): boolean {
  const mention = mentionAt(view, i)
  const form = formAt(view, i)
  const record = mention ?? recordAt(view.draft.quantities, i)
  if (record !== undefined) return record.start > (view.draft.tokens.start[i] as number) && form.startsWith('و')
  if (!form.startsWith('و') && !form.startsWith('ف')) return false
  const word = wordAt(view, i)
  if (word?.splits.some((s) => s.conjunction !== '' && s.definite) === true) return true
  const lead = word?.number?.noun?.lead ?? word?.speaker?.lead ?? word?.event?.triggers[0]?.lead ?? 0
  return lead > 0
}

/** Whether a preposition is written onto token `i`, as far as its form tells. */
export function hasPreposition(view: View, i: number): boolean {
  return cliticAt(view, i) !== ''
}

/** The preposition ب, ل or ك written onto token `i`, '' for none. */
export function cliticAt(view: View, i: number): '' | 'ب' | 'ل' | 'ك' {
  const { draft } = view
  const record = mentionAt(view, i) ?? recordAt(draft.quantities, i)
  if (record !== undefined) {
    const c = record.start > (draft.tokens.start[i] as number) ? draft.article.text.charAt(record.start - 1) : ''
    return c === 'ب' || c === 'ل' || c === 'ك' ? c : ''
  }
  const word = wordAt(view, i)
  const known = word?.speaker?.preposition ?? word?.number?.noun?.preposition ?? ''
  if (known !== '') return known
  const trigger = word?.event?.triggers.find((t) => t.kind === 'noun')
  if (trigger !== undefined) return trigger.preposition
  const { cue } = word ?? {}
  return cue?.definite !== true ? '' : cue.ب > 0 ? 'ب' : cue.ل > 0 ? 'ل' : ''
}
