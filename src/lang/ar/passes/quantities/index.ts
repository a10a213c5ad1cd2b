// The Arabic quantities passes, in order.

import type { Pass } from '../../../draft.ts'
import type { ArabicWord } from '../../word.ts'

/** Passes of this room. */
export const quantities: readonly Pass<ArabicWord>[] = []
