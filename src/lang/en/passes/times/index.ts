// The English times passes, in order.

import type { Pass } from '../../../draft.ts'
import type { EnglishWord } from '../../word.ts'
import { expressions } from './expressions.ts'

/** Passes of this room. */
export const times: readonly Pass<EnglishWord>[] = [expressions]
