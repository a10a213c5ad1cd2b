// What a stretch tells of traffic: its words for kinds of it and for what becomes of it.

import { termsIn, type TermTable } from '../../lang/terms.ts'
import type { TokenRange } from '../../text/index.ts'
import type { Scene } from '../scene.ts'

/** One sense of a word, with its place. */
export interface Told extends TokenRange {
  readonly sense: string
}

/** Words for what becomes of traffic. */
export const ACTS: ReadonlySet<string> = new Set(['stop', 'resume', 'run', 'start'])

/** Words of traffic in a token range. */
export function toldIn(scene: Scene, range: TokenRange): readonly Told[] {
  return toldOf(scene.lexicon.traffic, scene, range)
}

/** Words of a table of senses in a token range. */
export function toldOf(table: TermTable<string>, scene: Scene, range: TokenRange): readonly Told[] {
  return termsIn(table, scene.tokens, range.first, range.last, (word) => scene.lexicon.bases(word)).flatMap((term) =>
    term.means.map((sense) => ({ first: term.first, last: term.last, sense })),
  )
}
