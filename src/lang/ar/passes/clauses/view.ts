// The view: a run as the Arabic clause rules look at it.

import { RunView } from '../../../clauses/index.ts'
import type { ArabicWord } from '../../word.ts'
import { openerOf, type Opener } from './openers.ts'

/** A run over its draft, with the listed words between clauses. */
export class View extends RunView<ArabicWord> {
  /** The listed words between clauses that begin at `k`. */
  opener(k: number): Opener | undefined {
    return openerOf(this, k)
  }
}
