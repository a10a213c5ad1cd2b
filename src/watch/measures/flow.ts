// A flow: goods, the way they are said to go, and the words that say so.

import type { GoodsTerm } from '../../lang/watch-lexicon.ts'
import type { FlowDirection } from '../../model/measure.ts'
import type { TokenRange } from '../../text/index.ts'

/** Goods with a way, or an act of the state's own; `words` are the token ranges that told it. */
export interface Flow {
  readonly goods: GoodsTerm
  readonly direction: FlowDirection | 'conduct' | 'both' | 'none'
  readonly words: readonly TokenRange[]
}
