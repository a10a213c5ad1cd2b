// GET and POST /v1/claims/{id}/notes: what analysts write beside a claim; nothing is overwritten.

import { offer, type Api } from './offer.ts'
import { Note, NoteBody, NoteList } from './schemas/note.ts'
import { Id } from './schemas/query.ts'
import { later } from './later.ts'

/** Offers the notes. */
export function offerNotes(api: Api): void {
  const path = '/v1/claims/{id}/notes'
  offer(
    api,
    {
      method: 'get',
      path,
      tag: 'Claims',
      summary: 'Notes, grades and the right-of-reply log of a claim, oldest first.',
      params: { id: Id },
      answer: NoteList,
    },
    later,
  )
  offer(
    api,
    {
      method: 'post',
      path,
      tag: 'Claims',
      role: 'analyst',
      summary: 'Adds a note, an Admiralty grade or an entry of the right-of-reply log.',
      params: { id: Id },
      body: NoteBody,
      status: 201,
      answer: Note,
    },
    later,
  )
}
