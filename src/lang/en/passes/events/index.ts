// Events: verbs and nouns that tell that something happened, one sweep over the sentences.

import type { EventMention } from '../../../../model/event.ts'
import type { Pass } from '../../../draft.ts'
import { eventOf, repeats, type Found } from '../../../event-record.ts'
import type { EventRoom } from '../../../language.ts'
import { englishEventWord, type EnglishEventWord } from '../../event-word.ts'
import { chunksOf, type View } from './chunks.ts'
import { nounEvent } from './noun.ts'
import { verbEvent } from './verb.ts'

const ID = 'en/events'

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
        const verb = verbEvent(view, i, chunks, previous)
        const one = verb ?? nounEvent(view, i, chunks)
        if (one === undefined || repeats(one, previous)) continue
        if (verb !== undefined) previous = verb
        while (past < last && (tokens.start[past] as number) < one.trigger.end) past++
        found.push(eventOf(draft, one, ID))
      }
    }
    return found
  },
}

/** The English room of events. */
export const events: EventRoom<EnglishEventWord> = { describe: englishEventWord, passes: [pass] }
