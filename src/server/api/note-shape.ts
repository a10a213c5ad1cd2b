// Notes as the document describes them.

import type { KeptNote, Store } from '../../store/index.ts'

/** The notes of a claim, oldest first. */
export async function notesOf(store: Store, claim: string): Promise<readonly object[]> {
  return (await store.desk.notes(claim)).map(shownNote)
}

/** One note. */
export function shownNote({ content, ...signed }: KeptNote): object {
  return { ...(content as object), ...signed }
}
