// The Arabic names passes, in order.

import type { Pass } from '../../../draft.ts'
import type { ArabicWord } from '../../word.ts'

/** Passes of this room. */
export const names: readonly Pass<ArabicWord>[] = []
