// The contract that every language folder fulfils.

import type { FoldRules, Span, TokenRange, Word } from '../text/index.ts'
import type { ArticleLexicon } from './article-lexicon.ts'
import type { Attribution } from '../model/annotation.ts'
import type { Draft, Pass } from './draft.ts'
import type { ToldWord } from './told-word.ts'

/** Forms by which full-text search finds a word; `[]` for words of other scripts. All forms are folded, the word itself left out. */
export interface SearchKeys {
  /** Forms under which a text that has `form` is to be found: every likely cut. */
  index(form: string): readonly string[]
  /** Forms that a query for `form` asks for besides: only cuts that are sure. */
  query(form: string): readonly string[]
}

/** One proposition of the body: its words, the tokens they lie in, and the innermost attribution it is part of. */
export interface Clause {
  readonly spans: readonly Span[]
  /** Token range around it: the sentence, or more where a quotation runs over several. */
  readonly sentence: TokenRange
  readonly attribution?: Attribution
  readonly negated: boolean
  /** Token ranges of the words, one a span. */
  readonly tokens: readonly TokenRange[]
  /** Words said before that it means, where its own only point back («وهو ما نفته موسكو»); `tokens` are theirs then. */
  readonly means?: readonly Span[]
  /** What it points back to («هذه الحصيلة»), when that is all it says. */
  readonly points?: Pointer
  /** Last token of the noun that it says more of, where it was cut off that noun («…، التي تقع …»). */
  readonly about?: number
  /** It lies inside the clause before: a relative clause with its noun. */
  readonly inner?: true
  /** It is the phrase of an action noun: «مقتل ثلاثة جنود», which only a clause around states. */
  readonly nominal?: true
}

/** What words like «this toll» point back to: a count of dead or hurt, an accusation, or whatever was said before. */
export type Pointer = 'toll' | 'accusation' | 'statement'

/** How a language tells events: read on demand and apart from the other layers, as only the ledger asks. */
export interface EventRoom<W extends ToldWord = ToldWord> {
  /** As `describe`, with what a word tells of events, clauses and statements. */
  describe(form: string): W
  readonly passes: readonly Pass<W, 'events'>[]
}

/** One language: what folds alike, what each word may be, how an article's head and tail are written, and the passes in order. */
export interface Language<W extends Word = Word> {
  /** BCP 47 code. */
  readonly code: string
  /** Name in English and in the language itself. */
  readonly names: { readonly en: string; readonly own: string }
  readonly direction: 'rtl' | 'ltr'
  readonly fold: FoldRules
  /** Everything known of one folded form; called once a form. */
  describe(form: string): W
  /** Whether a full stop after this word ends no sentence. */
  isAbbreviation(word: W): boolean
  readonly article: ArticleLexicon
  readonly passes: readonly Pass<W>[]
  readonly search: SearchKeys
  readonly events: EventRoom
  /** Cuts the body of a finished draft, whose words the room of events has described, into clauses that each state one thing, in reading order. */
  clauses(draft: Draft<W>): readonly Clause[]
  /** Tokens of the phrase that the event noun at token `at` heads, inside `around`. */
  nominal(draft: Draft<W>, at: number, around: TokenRange): TokenRange
}
