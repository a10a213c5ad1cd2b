// The view: one sentence as the event passes look at it, token by token.

import { mark, sourceAt, TokenKind } from '../../../../text/index.ts'
import type { Draft } from '../../../draft.ts'
import type { ArabicEventWord } from '../../event-word.ts'
import { Role } from '../../words/cue/roles.ts'

/** Tokens `[first, last)` of one sentence. */
export interface View {
  readonly draft: Draft<ArabicEventWord>
  readonly first: number
  readonly last: number
}

/** Token `i`'s word, undefined outside the sentence. */
export function wordAt(view: View, i: number): ArabicEventWord | undefined {
  return i < view.first || i >= view.last ? undefined : view.draft.tokens.words[i]
}

/** Token `i`'s folded form, '' outside the sentence. */
export function formAt(view: View, i: number): string {
  return wordAt(view, i)?.form ?? ''
}

/** Whether token `i` has a role in `bits`. */
export function has(view: View, i: number, bits: number): boolean {
  return ((wordAt(view, i)?.cue?.roles ?? 0) & bits) !== 0
}

/** The mark that token `i` is, '' for words. */
export function markAt(view: View, i: number): string {
  const { tokens } = view.draft
  return i >= view.first && i < view.last && tokens.kind[i] === TokenKind.punctuation ? mark(tokens, i) : ''
}

/** The source offset `lead` folded units into token `i`. */
export function offset(view: View, i: number, lead: number): number {
  const { tokens } = view.draft
  return lead === 0 ? (tokens.start[i] as number) : sourceAt(tokens, (tokens.from[i] as number) + lead)
}

const HARD: ReadonlySet<string> = new Set(['،', ',', ';', '؛', ':', '.', '!', '?', '؟', '…', '\n', '*', '|'])
/** Before a bare «أن» these make it «after» or «before» it happened. */
const OPENERS = Role.relative | Role.contrast | Role.while | Role.question

/** Whether token `i` is a mark that ends a clause. */
export function isStop(view: View, i: number): boolean {
  return HARD.has(markAt(view, i))
}

const QUOTES: ReadonlySet<string> = new Set(['"', '«', '“'])

/** The token before the word at `at`, past a mark that sets the word off. */
export function leftOf(view: View, at: number): number {
  return QUOTES.has(markAt(view, at - 1)) ? at - 2 : at - 1
}

/** Whether a clause of its own begins at token `i`: «أن», «الذي», «فيما». */
export function opensClause(view: View, i: number): boolean {
  const word = wordAt(view, i)
  return word?.cue !== undefined && (word.cue.that !== undefined || (word.cue.roles & OPENERS) !== 0 || CONDITIONS.has(word.form))
}

/** Words that put what follows in doubt. */
export const CONDITIONS: ReadonlySet<string> = new Set(['اذا', 'لو', 'هل', 'ان', 'حال', 'لولا', 'كي', 'لكي', 'ريثما', 'الا'])

/** Whether token `i` is a verb by its form: of events, of saying, or a helping verb. */
export function isVerb(view: View, i: number): boolean {
  const word = wordAt(view, i)
  if (word === undefined) return false
  const { event, cue } = word
  if (event?.verb === true || (cue !== undefined && (cue.roles & Role.be) !== 0)) return true
  return cue?.verb !== undefined && cue.masdar === undefined && (cue.roles & Role.nounlike) === 0 && cue.verb.kind !== 'masdar'
}
