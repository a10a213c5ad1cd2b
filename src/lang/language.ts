// The contract that every language folder fulfils.

import type { FoldRules, Word } from '../text/index.ts'
import type { ArticleLexicon } from './article-lexicon.ts'
import type { Pass } from './draft.ts'

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
}
