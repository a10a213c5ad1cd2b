// The Arabic quantities passes, in order.

import type { Pass } from '../../../draft.ts'
import type { ArabicWord } from '../../word.ts'
import { counted } from './counted.ts'
import { duals } from './duals.ts'

/** Passes of this room. */
export const quantities: readonly Pass<ArabicWord>[] = [counted, duals]
