// Events: verbs and nouns that tell that something happened, one sweep over the sentences.

import type { EventMention } from '../../../../model/event.ts'
import type { Pass } from '../../../draft.ts'
import { eventOf, repeats, type Found } from '../../../event-record.ts'
import type { EventRoom } from '../../../language.ts'
import { lowest } from '../../../../text/index.ts'
import { englishEventWord, type EnglishEventWord } from '../../event-word.ts'
import { chunksOf, type Chunk, type View } from './chunks.ts'
import { nounEvent } from './noun.ts'
import { verbEvent } from './verb.ts'

const ID = 'en/events'
/** Tokens to each side of a trigger in which its clause lies. */
const REACH = 40

const pass: Pass<EnglishEventWord, 'events'> = {
  id: ID,
  needs: ['times', 'mentions', 'quantities', 'attributions'],
  gives: 'events',
  run(draft) {
    const found: EventMention[] = []
    const { tokens, mentions, times } = draft
    for (const { first, last } of draft.sentences) {
      const view: View = { draft, first, last }
      let previous: Found | undefined
      let past = first
      let chunks: ReturnType<typeof chunksOf> | undefined
      for (let i = first; i < last; i++) {
        if (i < past || tokens.words[i]?.triggers.length === 0 || (mentions.at[i] as number) >= 0 || (times.at[i] as number) >= 0) continue
        chunks ??= chunksOf(view)
        const near = around(chunks, i)
        const verb = verbEvent(view, i, near, previous)
        const one = verb ?? nounEvent(view, i, near)
        if (one === undefined || repeats(one, previous)) continue
        if (verb !== undefined) previous = verb
        while (past < last && (tokens.start[past] as number) < one.trigger.end) past++
        found.push(eventOf(draft, one, ID))
      }
    }
    return found
  },
}

/** The chunks near token `at`, so that a sentence without end costs no more than its length. */
function around(chunks: readonly Chunk[], at: number): readonly Chunk[] {
  const low = lowest(chunks.length, (i) => (chunks[i] as Chunk).first >= at - REACH)
  let last = low
  while (last < chunks.length && (chunks[last] as Chunk).first < at + REACH) last++
  return low === 0 && last === chunks.length ? chunks : chunks.slice(low, last)
}

/** The English room of events. */
export const events: EventRoom<EnglishEventWord> = { describe: englishEventWord, passes: [pass] }
