// Adding articles: files dropped or chosen, a pasted text, an address, a feed; how far each job is, what was refused and why.

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState, type ReactNode } from 'react'
import { ReaderOnly, useMayWrite } from '../../app/account.tsx'
import { answered, client, troubleOf, writing, type Job } from '../../api/client.ts'
import { jobsQuery } from '../../api/queries.ts'
import { Choice } from '../../parts/choice.tsx'
import { DayField } from '../../parts/day-field.tsx'
import { Page, Section } from '../../parts/page.tsx'
import { Refused } from '../../parts/state.tsx'
import { useText } from '../../text/index.ts'
import { Jobs } from './jobs.tsx'

const WAYS = ['files', 'text', 'address', 'feed'] as const
type Way = (typeof WAYS)[number]

/** The page. */
export function Add(): ReactNode {
  const text = useText()
  const queries = useQueryClient()
  const jobs = useQuery(jobsQuery)
  const [way, choose] = useState<Way>('files')
  const [round, renew] = useState(0)
  const mayWrite = useMayWrite()
  useEffect(stay, [])
  const add = useMutation({
    mutationFn: (form: FormData) => (way === 'files' ? sendFiles(form) : sendWords(form)),
    onSuccess: () => {
      renew(round + 1)
      return queries.invalidateQueries(jobsQuery)
    },
  })
  return (
    <Page title={text.add.title} lede={text.add.lede}>
      {mayWrite ? null : <ReaderOnly />}
      <form
        hidden={!mayWrite}
        key={round}
        className="form card"
        onSubmit={(event) => {
          event.preventDefault()
          add.mutate(new FormData(event.currentTarget))
        }}
      >
        <Choice label={text.add.title} of={WAYS.map((one) => [one, text.add[one]] as const)} chosen={way} choose={choose} />
        {way === 'files' ? <Drop /> : null}
        {way === 'text' ? (
          <label>
            {text.add.paste}
            <textarea name="text" rows={10} required dir="auto" />
          </label>
        ) : null}
        {way === 'address' || way === 'feed' ? (
          <label>
            {way === 'feed' ? text.add.feed : text.add.addressHelp}
            <input name={way} type="url" required dir="ltr" placeholder="https://" />
          </label>
        ) : null}
        <div className="fields">
          <label>
            {text.add.outlet}
            <input name="outlet" dir="auto" maxLength={300} />
          </label>
          <DayField name="published" label={text.add.published} whole />
        </div>
        {add.error === null ? null : <Refused error={add.error} />}
        <button disabled={add.isPending}>{text.add.send}</button>
      </form>
      {jobs.data === undefined || jobs.data.items.length === 0 ? null : (
        <Section title={text.add.jobs}>
          <Jobs jobs={jobs.data.items} />
        </Section>
      )}
    </Page>
  )
}

/** A file dropped beside the field must not take the desk's place in the browser. */
function stay(): () => void {
  const refuse = (event: DragEvent): void => {
    if (!(event.target instanceof HTMLInputElement)) event.preventDefault()
  }
  addEventListener('dragover', refuse)
  addEventListener('drop', refuse)
  return () => {
    removeEventListener('dragover', refuse)
    removeEventListener('drop', refuse)
  }
}

/** The place where files are dropped: the whole of it is the browser's own field for files. */
function Drop(): ReactNode {
  const { add } = useText()
  const [names, set] = useState<readonly string[]>([])
  return (
    <label className="drop">
      <span className="strong">{add.drop}</span>
      <span>{add.kinds}</span>
      {names.length === 0 ? null : (
        <span className="chips">
          {names.map((name) => (
            <bdi key={name} className="tag">
              {name}
            </bdi>
          ))}
        </span>
      )}
      <input
        name="files"
        type="file"
        multiple
        required
        onChange={(event) => {
          set([...(event.target.files ?? [])].map(({ name }) => name))
        }}
      />
    </label>
  )
}

function sendWords(form: FormData): Promise<Job> {
  const body = Object.fromEntries(
    [...form].flatMap(([key, value]) => (typeof value === 'string' && value.trim() !== '' ? [[key, value]] : [])),
  )
  return answered(client.POST('/v1/articles', { body }))
}

/** Files go as a form; the browser writes its boundary itself. */
async function sendFiles(form: FormData): Promise<Job> {
  for (const key of ['outlet', 'published']) if (form.get(key) === '') form.delete(key)
  const response = await fetch('/v1/articles', {
    method: 'POST',
    body: form,
    headers: { ...writing(), 'accept-language': document.documentElement.lang },
  })
  const answer: unknown = await response.json().catch(() => undefined)
  if (!response.ok) throw troubleOf(answer, response.status)
  return answer as Job
}
