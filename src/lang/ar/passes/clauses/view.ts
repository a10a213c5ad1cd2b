// The view: a run as the Arabic clause rules look at it.

import { RunView } from '../../../clauses/index.ts'
import type { ArabicEventWord } from '../../event-word.ts'
import { openerOf, type Opener } from './openers.ts'

/** A run over its draft, with the listed words between clauses. */
export class View extends RunView<ArabicEventWord> {
  /** What is known of finite verbs, by position: 1 none, 2 one; rules ask again and again. */
  readonly finite: Uint8Array = new Uint8Array(this.length)

  /** The listed words between clauses that begin at `k`. */
  opener(k: number): Opener | undefined {
    return openerOf(this, k)
  }

  /** Whether the word at `k` has one of `bits` of `Clausal`. */
  is(k: number, bits: number): boolean {
    return ((this.word(k)?.clause.bits ?? 0) & bits) !== 0
  }
}
