// What analysts write beside a claim: notes, Admiralty grades, the right-of-reply log. Entries are added and never changed.

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { ReaderOnly, useMayWrite } from '../../app/account.tsx'
import { answered, client, type ClaimFile, type Note, type NoteBody } from '../../api/client.ts'
import { claimQuery } from '../../api/queries.ts'
import { Choice } from '../../parts/choice.tsx'
import { DayField } from '../../parts/day-field.tsx'
import { Section } from '../../parts/page.tsx'
import { Refused } from '../../parts/state.tsx'
import { useFormats } from '../../text/format.ts'
import { useText } from '../../text/index.ts'

const KINDS = ['note', 'grade', 'right-of-reply'] as const
type Kind = (typeof KINDS)[number]

/** The log and the form that adds to it. */
export function Notes({ file }: { readonly file: ClaimFile }): ReactNode {
  const text = useText()
  const queries = useQueryClient()
  const mayWrite = useMayWrite()
  const [kind, choose] = useState<Kind>('note')
  const [round, renew] = useState(0)
  const add = useMutation({
    mutationFn: (body: NoteBody) => answered(client.POST('/v1/claims/{id}/notes', { params: { path: { id: file.id } }, body })),
    onSuccess: () => {
      renew(round + 1)
      return queries.invalidateQueries(claimQuery(file.id))
    },
  })
  const labels: Record<Kind, string> = { note: text.claim.note, grade: text.claim.grade, 'right-of-reply': text.claim.reply }
  return (
    <Section title={text.claim.notes} note={text.claim.notesLede} id="notes">
      {file.notes.length === 0 ? <p className="soft">{text.claim.noNotes}</p> : null}
      <ol className="cards log">
        {file.notes.map((note) => (
          <li key={note.id} className="card">
            <OneNote note={note} label={labels[note.kind]} />
          </li>
        ))}
      </ol>
      {mayWrite ? null : <ReaderOnly />}
      <form
        hidden={!mayWrite}
        key={round}
        className="form card"
        onSubmit={(event) => {
          event.preventDefault()
          add.mutate(bodyOf(kind, new FormData(event.currentTarget)))
        }}
      >
        <Choice label={text.claim.notes} of={KINDS.map((one) => [one, labels[one]] as const)} chosen={kind} choose={choose} />
        {kind === 'note' ? <Area name="text" label={text.claim.text} required /> : null}
        {kind === 'grade' ? <Grade /> : null}
        {kind === 'right-of-reply' ? <Reply /> : null}
        {add.error === null ? null : <Refused error={add.error} />}
        <button disabled={add.isPending}>{text.claim.save}</button>
        <span role="status" className="soft small">
          {add.isSuccess ? text.claim.saved : ''}
        </span>
      </form>
    </Section>
  )
}

function bodyOf(kind: Kind, form: FormData): NoteBody {
  const fields = Object.fromEntries(
    [...form].flatMap(([key, value]) => (typeof value === 'string' && value.trim() !== '' ? [[key, value.trim()]] : [])),
  )
  const body: Record<string, unknown> = { kind, ...fields }
  if (kind === 'grade') body['credibility'] = Number(fields['credibility'])
  // What the form holds is checked by the server, which tells field by field what is amiss.
  return body as NoteBody
}

function Area({
  name,
  label,
  required = false,
}: {
  readonly name: string
  readonly label: string
  readonly required?: boolean
}): ReactNode {
  return (
    <label>
      {label}
      <textarea name={name} required={required} dir="auto" maxLength={20_000} />
    </label>
  )
}

function Grade(): ReactNode {
  const { claim } = useText()
  const choice = (name: string, label: string, of: Record<string, string>, last: string): ReactNode => (
    <label>
      {label}
      <select name={name} defaultValue={last}>
        {Object.entries(of).map(([value, words]) => (
          <option key={value} value={value}>
            {value} · {words}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <>
      <div className="fields">
        {choice('reliability', claim.reliability, claim.reliabilities, 'F')}
        {choice('credibility', claim.credibility, claim.credibilities, '6')}
      </div>
      <Area name="text" label={claim.text} />
    </>
  )
}

function Reply(): ReactNode {
  const { claim } = useText()
  return (
    <>
      <div className="fields">
        <label>
          {claim.whom}
          <input name="whom" required dir="auto" maxLength={500} />
        </label>
        <DayField name="asked" label={claim.asked} required />
        <DayField name="answeredOn" label={claim.answeredOn} />
      </div>
      <Area name="answered" label={claim.answered} />
      <Area name="assessed" label={claim.assessed} />
    </>
  )
}

function OneNote({ note, label }: { readonly note: Note; readonly label: string }): ReactNode {
  const { claim } = useText()
  const format = useFormats()
  return (
    <>
      <p className="soft small">
        {label} · <bdi>{note.author}</bdi> · <time dateTime={note.at}>{format.moment(note.at)}</time>
      </p>
      {note.kind === 'grade' ? (
        <p>
          <bdi className="grade">
            {note.reliability}
            {note.credibility}
          </bdi>{' '}
          {claim.reliabilities[note.reliability]} · {claim.credibilities[String(note.credibility)]}
        </p>
      ) : null}
      {note.kind === 'right-of-reply' ? (
        <dl className="reply">
          <dt>{claim.whom}</dt>
          <dd>
            <bdi>{note.whom}</bdi> · {format.day(note.asked)}
          </dd>
          {note.answered === undefined ? null : (
            <>
              <dt>{claim.answered}</dt>
              <dd dir="auto" className="wrap">
                {note.answered} {note.answeredOn === undefined ? null : <span className="soft small">{format.day(note.answeredOn)}</span>}
              </dd>
            </>
          )}
          {note.assessed === undefined ? null : (
            <>
              <dt>{claim.assessed}</dt>
              <dd dir="auto" className="wrap">
                {note.assessed}
              </dd>
            </>
          )}
        </dl>
      ) : null}
      {note.kind !== 'right-of-reply' && note.text !== undefined ? (
        <p dir="auto" className="wrap">
          {note.text}
        </p>
      ) : null}
    </>
  )
}
