// The words for what is watched, by language: loaded only where something is watched.

import { arabicWatch } from './lang/ar/watch.ts'
import { englishWatch } from './lang/en/watch.ts'
import type { WatchLexicon } from './lang/watch-lexicon.ts'

/** By language code; a language without an entry is read but not watched. */
export const watchLexicons: Readonly<Record<string, WatchLexicon>> = {
  ar: arabicWatch,
  en: englishWatch,
}
