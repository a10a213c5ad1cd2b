// Events: run on demand over a finished reading, so that reading itself stays as fast as it is.

import type { Draft } from '../lang/draft.ts'
import type { Language } from '../lang/language.ts'
import type { ToldWord } from '../lang/told-word.ts'
import type { EventMention } from '../model/event.ts'
import type { Reading } from '../model/reading.ts'
import { byPosition, type FoldTable } from '../text/index.ts'
import { redrafter } from './pipeline.ts'
import { withSpeech } from './speech.ts'

/** Finds the events that a reading tells, in reading order. Pure. */
export type EventReader = (reading: Pick<Reading, 'article' | 'annotations'>) => readonly EventMention[]

/** Composes a language's event passes into a reader. */
export function eventReader(language: Language, table: FoldTable): EventReader {
  const draftOf = redrafter(language, table, (form) => language.events.describe(form))
  return (reading) => eventsOf(language, draftOf(reading))
}

/** The events of a finished draft whose words `language.events` has described, in reading order. */
export function eventsOf(language: Language, draft: Draft<ToldWord>): readonly EventMention[] {
  const told = language.events.passes.flatMap((pass) => pass.run(draft)).sort(byPosition)
  return withSpeech(told, draft).sort(byPosition)
}
