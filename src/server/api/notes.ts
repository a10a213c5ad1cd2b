// GET and POST /v1/claims/{id}/notes: what analysts write beside a claim; nothing is overwritten.

import { notesOf, shownNote } from './note-shape.ts'
import { offer, type Api } from './offer.ts'
import { ProblemError } from './problem.ts'
import { Note, NoteBody, NoteList } from './schemas/note.ts'
import { Id } from './schemas/query.ts'

/** Offers the notes. */
export function offerNotes(api: Api): void {
  const { store } = api.desk
  const at = { path: '/v1/claims/{id}/notes', tag: 'Claims', params: { id: Id } } as const
  offer(
    api,
    { ...at, method: 'get', summary: 'Notes, grades and the right-of-reply log of a claim, oldest first.', answer: NoteList },
    async ({ params }) => {
      if ((await store.ledger.cards([params.id])).length === 0) throw new ProblemError('not-found')
      return { items: await notesOf(store, params.id) }
    },
  )
  offer(
    api,
    {
      ...at,
      method: 'post',
      role: 'analyst',
      summary: 'Adds a note, an Admiralty grade or an entry of the right-of-reply log.',
      description: 'Entries are never changed: a later one corrects an earlier one.',
      body: NoteBody,
      status: 201,
      answer: Note,
    },
    async ({ params, body, person }) => {
      const note = await store.desk.note(params.id, person.name, body)
      if (note === undefined) throw new ProblemError('not-found')
      return shownNote(note)
    },
  )
}
