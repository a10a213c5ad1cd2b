// The English quantities passes, in order.

import type { Pass } from '../../../draft.ts'
import type { EnglishWord } from '../../word.ts'
import { counted } from './counted.ts'

/** Passes of this room. */
export const quantities: readonly Pass<EnglishWord>[] = [counted]
