// Events composed with the languages that can be read.

import { eventReader, type EventReader } from './annotate/events.ts'
import { languages } from './languages.ts'
import type { EventMention } from './model/event.ts'
import type { Reading } from './model/reading.ts'
import { foldTable, sharedFold } from './text/index.ts'

const table = foldTable(sharedFold, ...languages.map((language) => language.fold))
const readers = new Map<string, EventReader>(languages.map((language) => [language.code, eventReader(language, table)]))

/** The events that a reading tells, in reading order; none in a language that cannot be read. Pure: asked for apart, as `read` does not find them. */
export function eventsOf(reading: Pick<Reading, 'article' | 'annotations'>): readonly EventMention[] {
  return readers.get(reading.article.language)?.(reading) ?? []
}
