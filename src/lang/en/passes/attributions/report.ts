// A report as its construction found it: cue, source phrase and the words reported, as token ranges.

import type { TokenRange } from '../../../../text/index.ts'
import type { VerbCue } from '../../words/cue.ts'

/** One report while it is being read. */
export interface Report {
  /** Id of the construction, below `en/attributions/`. */
  readonly rule: string
  readonly verb: VerbCue | undefined
  readonly cue: TokenRange
  /** Undefined when the text leaves the source out. */
  readonly source: TokenRange | undefined
  /** «quoted X as saying», «citing X»: whom the source has it from. */
  speaker?: TokenRange
  readonly content: TokenRange[]
}
