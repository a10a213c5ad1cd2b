// The English times passes, in order.

import type { Pass } from '../../../draft.ts'
import type { EnglishWord } from '../../word.ts'

/** Passes of this room. */
export const times: readonly Pass<EnglishWord>[] = []
