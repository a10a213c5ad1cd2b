// Events: verbs and nouns that tell that something happened.

import type { EventRoom } from '../../../language.ts'
import { englishWord, type EnglishWord } from '../../word.ts'

/** The English room of events. */
export const events: EventRoom<EnglishWord> = { describe: englishWord, passes: [] }
