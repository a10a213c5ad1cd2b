// POST /v1/articles, GET /v1/jobs, /v1/jobs/{id}: articles added, as jobs that tell how far they are.

import { basename, dirname, join } from 'node:path'
import type { Context } from 'hono'
import type { Refusal } from '../jobs/jobs.ts'
import { keepUploads } from '../jobs/uploads.ts'
import { issuesOf } from './invalid.ts'
import { jobIn } from './job-shape.ts'
import { isJson, offer, type Api, type Env } from './offer.ts'
import { languageFor, ProblemError } from './problem.ts'
import { AddBody, AddForm, AddKnown, Job, JobList, type AddAsked } from './schemas/job.ts'
import { Id } from './schemas/query.ts'

/** Name of the setting that holds the feeds that are read from time to time. */
export const FEEDS = 'desk.feeds'
/** Most bytes of one request that adds articles. */
const LARGEST = 64 * 1024 * 1024

interface Given {
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[]
  readonly addresses: readonly string[]
  readonly known: Pick<AddAsked, 'published' | 'outlet' | 'language'>
}

/** Offers adding. */
export function offerAdding(api: Api): void {
  const { desk } = api
  offer(
    api,
    {
      method: 'post',
      path: '/v1/articles',
      tag: 'Adding',
      role: 'analyst',
      summary: 'Adds articles: files (multipart), a text, an address, a feed. Gives a job; /v1/events tells how it goes.',
      description:
        'Exactly one of `text`, `address` and `feed`. Addresses inside this network are refused. What was refused, and why, stands in the job.',
      body: AddBody,
      form: { name: 'AddForm', shape: AddForm },
      largest: LARGEST,
      status: 202,
      answer: Job,
    },
    async ({ body, person, c }) => {
      const given = body === undefined ? await filesOf(c) : givenBy(body)
      if (desk.jobs.full) throw new ProblemError('too-many', { retryAfter: 60 })
      if (body?.feed !== undefined) await rememberFeed(body.feed)
      const uploaded = given.files.length === 0 ? undefined : await keepUploads(desk.uploads, given.files)
      const known = Object.fromEntries(Object.entries(given.known).filter(([, value]) => value !== undefined))
      const job = desk.jobs.start(
        { sources: [...(uploaded?.paths ?? []), ...given.addresses], ...known },
        {
          by: person.name,
          sources: [...given.files.map(({ name }) => name), ...given.addresses],
          ...(uploaded === undefined ? {} : { after: uploaded.forget, called: nameBehind(uploaded.paths, given.files) }),
        },
      )
      return jobIn(languageFor(c), job)
    },
  )
  const tag = 'Adding'
  offer(api, { method: 'get', path: '/v1/jobs', tag, summary: 'The jobs of this server, the last first.', answer: JobList }, ({ c }) => ({
    items: desk.jobs.list().map((job) => jobIn(languageFor(c), job)),
  }))
  offer(
    api,
    {
      method: 'get',
      path: '/v1/jobs/{id}',
      tag,
      summary: 'One job: how far it is, what was refused and why.',
      params: { id: Id },
      answer: Job,
    },
    ({ params, c }) => {
      const job = desk.jobs.get(params.id)
      if (job === undefined) throw new ProblemError('not-found')
      return jobIn(languageFor(c), job)
    },
  )

  async function rememberFeed(feed: string): Promise<void> {
    const feeds = ((await desk.store.setting(FEEDS)) ?? []) as readonly string[]
    if (!feeds.includes(feed)) await desk.store.set(FEEDS, [...feeds, feed])
  }
}

/** Refusals by the names that files came with, not by those under which they were kept: neither source nor reason tells where that was. */
function nameBehind(paths: readonly string[], files: Given['files']): (refusal: Refusal) => Refusal {
  const places = paths.map((path, i) => {
    const tail = join(basename(dirname(path)), basename(path))
    return { forms: [path, join(basename(dirname(dirname(path))), tail), tail, basename(path)], name: files[i]?.name ?? '' }
  })
  const told = (text: string): string =>
    places.reduce((all, { forms, name }) => forms.reduce((one, form) => one.replaceAll(form, () => name), all), text)
  return ({ source, why }) => ({
    source: places.find(({ forms }) => forms.some((form) => source.includes(form)))?.name ?? source,
    why: told(why),
  })
}

function givenBy({ text, title, address, feed, ...known }: AddAsked): Given {
  const given = [text, address, feed].filter((one) => one !== undefined)
  if (given.length !== 1)
    throw new ProblemError('invalid', {
      issues: [
        {
          field: 'text, address, feed',
          message: {
            en: `Exactly one of these is wanted; there are ${given.length}.`,
            ar: `المطلوب واحد منها لا أكثر ولا أقل؛ وفي الطلب ${given.length}.`,
          },
        },
      ],
    })
  const article = text === undefined ? undefined : title === undefined ? text : `${title}\n\n${text}`
  return {
    files: article === undefined ? [] : [{ name: 'text.txt', bytes: new TextEncoder().encode(article) }],
    addresses: [address, feed].filter((one) => one !== undefined),
    known,
  }
}

async function filesOf(c: Context<Env>): Promise<Given> {
  if (!/^multipart\/form-data\s*;/i.test(c.req.header('content-type') ?? '')) throw new ProblemError(isJson(c) ? 'invalid' : 'media-type')
  const form = await c.req.formData().catch(() => undefined)
  if (form === undefined) throw new ProblemError('bad-request')
  const sent = form.getAll('files').filter((one): one is File => typeof one !== 'string')
  const fields = Object.fromEntries([...form].filter(([name, value]) => name !== 'files' && value !== ''))
  const known = AddKnown.safeParse(fields)
  if (!known.success) throw new ProblemError('invalid', { issues: issuesOf(known.error, languageFor(c), 'form') })
  if (sent.length === 0)
    throw new ProblemError('invalid', { issues: [{ field: 'files', message: { en: 'There is no file.', ar: 'لا ملف في الطلب.' } }] })
  const files = await Promise.all(sent.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })))
  return { files, addresses: [], known: known.data }
}
