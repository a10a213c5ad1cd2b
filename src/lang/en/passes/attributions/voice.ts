// Voice: whether quotation marks enclose all of a claim, a part of it, or nothing.

import type { Voice } from '../../../../model/annotation.ts'
import type { TokenRange } from '../../../../text/index.ts'
import type { Scene } from './scene.ts'

/** Voice of the tokens in `ranges`: `direct` when every word is quoted, `mixed` when some are. */
export function voiceOf(scene: Scene, ranges: readonly TokenRange[]): Voice {
  let words = 0
  let quoted = 0
  for (const { first, last } of ranges) {
    for (let i = first; i < last; i++) {
      if (!scene.isWord(i)) continue
      words++
      if (scene.isQuoted(i)) quoted++
    }
  }
  return quoted === 0 ? 'indirect' : quoted === words ? 'direct' : 'mixed'
}
