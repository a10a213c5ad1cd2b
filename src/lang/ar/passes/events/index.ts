// Events: verbs and nouns that tell that something happened, one sweep over the sentences.

import type { EventMention } from '../../../../model/event.ts'
import type { Draft, Pass } from '../../../draft.ts'
import { eventOf, repeats, type Found } from '../../../event-record.ts'
import type { EventRoom } from '../../../language.ts'
import { arabicEventWord, type ArabicEventWord } from '../../event-word.ts'
import { nounEvent } from './noun.ts'
import { verbEvent } from './verb.ts'
import type { View } from './view.ts'

const ID = 'ar/events'

const pass: Pass<ArabicEventWord, 'events'> = {
  id: ID,
  needs: ['times', 'mentions', 'quantities', 'attributions'],
  gives: 'events',
  run(draft) {
    const found: EventMention[] = []
    for (const { first, last } of draft.sentences) sentence(draft, { draft, first, last }, found)
    return found
  },
}

function sentence(draft: Draft<ArabicEventWord>, view: View, found: EventMention[]): void {
  let previous: Found | undefined
  for (let i = view.first; i < view.last; i++) {
    const event = draft.tokens.words[i]?.event
    if (event === undefined || event.triggers.length === 0 || (draft.mentions.at[i] as number) >= 0 || (draft.times.at[i] as number) >= 0)
      continue
    const verb = verbEvent(view, i, previous)
    const one = verb ?? nounEvent(view, i)
    if (one === undefined || repeats(one, previous)) continue
    if (verb !== undefined) previous = verb
    found.push(eventOf(draft, one, ID))
  }
}

/** The Arabic room of events. */
export const events: EventRoom<ArabicEventWord> = { describe: arabicEventWord, passes: [pass] }
