// The contract between the neutral half of the clause room and a language: runs of tokens in, pieces of them out.

import type { Act } from '../../model/annotation.ts'
import type { Word } from '../../text/index.ts'
import type { Draft } from '../draft.ts'
import type { Pointer } from '../language.ts'

/** Tokens that one voice speaks, in order: all of an attribution's content, or what the writer says between attributed words. */
export interface Run {
  readonly tokens: readonly number[]
  /** Somebody else's words. */
  readonly attributed: boolean
  /** What is denied. */
  readonly denied?: true
}

/** One proposition of a run: positions `[first, last)` in `run.tokens`, `lead` folded units into the first. */
export interface Piece {
  readonly first: number
  readonly last: number
  readonly lead: number
  /** It lies inside the piece that was cut before it: a relative clause with its noun. */
  readonly inner?: true
  /** Position of the last word of the noun that it was cut off. */
  readonly about?: number
}

/** Words that point back («هذه الحصيلة»), at positions `[first, last)` of the run. */
export interface Pointing {
  readonly to: Pointer
  readonly first: number
  readonly last: number
  /** What the subject of the writer's sentence does by it, where the verb is one of saying: «أكد المتحدث هذه الحصيلة». */
  readonly act?: Act
}

/** How a language cuts a run, which it first looks at as a view of its own. */
export interface Cutter<W extends Word, V> {
  view(draft: Draft<W>, run: Run): V
  /** Pieces in reading order; those not `inner` do not overlap. */
  pieces(view: V): readonly Piece[]
  /** Position in the run of the finite verb that the piece begins with, -1 when it begins otherwise. */
  opensWith(view: V, piece: Piece): number
  isNegated(view: V, piece: Piece): boolean
  /** What the piece points back with, when that is all it says. */
  pointing(view: V, piece: Piece): Pointing | undefined
}
