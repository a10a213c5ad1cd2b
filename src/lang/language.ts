// The contract that every language folder fulfils.

import type { FoldRules, Word } from '../text/index.ts'
import type { ArticleLexicon } from './article-lexicon.ts'
import type { Pass } from './draft.ts'

/** Forms by which full-text search finds a word; `[]` for words of other scripts. All forms are folded, the word itself left out. */
export interface SearchKeys {
  /** Forms under which a text that has `form` is to be found: every likely cut. */
  index(form: string): readonly string[]
  /** Forms that a query for `form` asks for besides: only cuts that are sure. */
  query(form: string): readonly string[]
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
}
