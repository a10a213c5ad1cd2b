// The word as the rooms behind the reading see it: what it adds to a statement, worked out once a form.

import type { Sign } from '../model/statement.ts'
import type { Word } from '../text/index.ts'

/** What every language knows of a word besides, once events and statements are asked for. */
export interface ToldWord extends Word {
  /** What the word adds when statements are compared: its stem, the same for every inflection that is sure; absent for function words. */
  readonly content: string | undefined
  /** What it tells of how the statement around it bears on others. */
  readonly sign: Sign | undefined
  /** Whether it is a preposition: a name behind it is no object of the verb before it. */
  readonly isPreposition: boolean
}
