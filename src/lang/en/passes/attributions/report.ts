// A report as its construction found it: cue, source phrase and the words reported, as token ranges.

import type { Act, Certainty } from '../../../../model/annotation.ts'
import type { TokenRange } from '../../../../text/index.ts'
import type { VerbCue } from '../../words/cue.ts'

/** One report while it is being read. */
export interface Report {
  /** Id of the construction, below `en/attributions/`. */
  readonly rule: string
  readonly verb: VerbCue | undefined
  /** What a noun or a passive does and commits to, where no verb form says it. */
  readonly stance?: readonly [Act, Certainty]
  readonly cue: TokenRange
  /** Undefined when the text leaves the source out; `unspecified` when it has none. */
  readonly source: TokenRange | 'unspecified' | undefined
  /** «quoted X as saying», «citing X»: whom the source has it from. */
  speaker?: TokenRange
  readonly content: TokenRange[]
}
