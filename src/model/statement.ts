// Statements: the single propositions that one article carries, each with everything the ledger compares.

import type { Span } from '../text/span.ts'
import type { Act, Certainty, Comparator, Hop, Voice } from './annotation.ts'
import type { EventMention } from './event.ts'

/** A number in a statement, as the quantity layer read it. */
export interface StatedQuantity extends Span {
  readonly value: number
  readonly max: number | null
  readonly comparator: Comparator
  readonly object: string | null
  readonly unit: string | null
  readonly per: string | null
}

/** A resolved day or stretch of days in a statement, inclusive, `YYYY-MM-DD`; `null` is an open end. */
export interface StatedTime extends Span {
  readonly from: string | null
  readonly to: string | null
  readonly approx: boolean
}

/** Days that words give to saying or seeing, inclusive, `YYYY-MM-DD`. */
export interface StatedDays {
  readonly from: string
  readonly to: string
  readonly approx: boolean
}

/**
 * What words of a statement, or of its sentence before it, tell of how it bears on others. `revised`: a count or state was changed; `earlier`,
 * `later`: one of two states; `contrast`: set against what came before; `part`: counts some of a larger number; `tally`: a count taken as
 * a whole; `then`: told of another time than the article's own; `first`: the
 * first of its kind, `since`: from some time on; `picture`, `taken`: an image, and that it was made; the rest: what a denial denies.
 */
export type Sign =
  | 'revised'
  | 'earlier'
  | 'later'
  | 'contrast'
  | 'part'
  | 'tally'
  | 'then'
  | 'first'
  | 'since'
  | 'picture'
  | 'taken'
  | 'intent'
  | 'responsibility'
  | 'legality'

/**
 * One checkable proposition in an article: a clause, attributed or in the writer's own voice. A function of one reading,
 * so that a store can keep it beside the article.
 */
export interface Statement {
  /** Content hash: article id and content. */
  readonly id: string
  readonly article: string
  /** The clause's own words, in order; more than one span when something else stands between. */
  readonly content: readonly Span[]
  /** The sentence around it, for the eye. */
  readonly sentence: Span
  /** Empty for the writer's own voice; else from the source nearest the article inward. */
  readonly nested: readonly Hop[]
  readonly act: Act
  readonly certainty: Certainty
  readonly voice: Voice | 'own'
  /** Words that say something: folded, clitics off, function words left out, in order. Equal words are equal strings. */
  readonly words: readonly string[]
  /** Entity ids named in it, in order, each once, first whom an accusation or demand addresses; pronouns and short forms resolved where the reading resolved them. */
  readonly entities: readonly string[]
  readonly quantities: readonly StatedQuantity[]
  readonly times: readonly StatedTime[]
  readonly events: readonly EventMention[]
  /** Of the clause and of the words before it in its sentence, each once. */
  readonly signs: readonly Sign[]
  /** Days since which it is said to be the first of its kind, inclusive. */
  readonly firstSince?: { readonly from: string; readonly to: string }
  /** When its source said it, where the words tell; not the day of publication. */
  readonly said?: StatedDays
  /** When the picture was taken that shows it, where the words tell. */
  readonly seen?: StatedDays
  /** Id of the statement of the same article that «this toll», «that», «the accusations» mean. */
  readonly pointsTo?: string
  /** It says nothing but that what it points to is denied; its words are those of what it points to. */
  readonly echo?: true
  /** Its outer source quotes it in order to deny it: «ما ذكره الرئيس من أن … غير صحيح». */
  readonly disputed?: true
  /** True when the clause itself is negated («لم …»). */
  readonly negated: boolean
}
