// POST /v1/articles, GET /v1/jobs, /v1/jobs/{id}: articles added, as jobs that tell how far they are.

import { offer, type Api } from './offer.ts'
import { AddBody, AddForm, Job, JobList } from './schemas/job.ts'
import { Id } from './schemas/query.ts'
import { later } from './later.ts'

/** Offers adding. */
export function offerAdding(api: Api): void {
  offer(
    api,
    {
      method: 'post',
      path: '/v1/articles',
      tag: 'Adding',
      role: 'analyst',
      summary: 'Adds articles: files (multipart), a text, an address, a feed. Gives a job; /v1/events tells how it goes.',
      body: AddBody,
      form: AddForm,
      status: 202,
      answer: Job,
    },
    later,
  )
  offer(
    api,
    { method: 'get', path: '/v1/jobs', tag: 'Adding', summary: 'The jobs of this server, the last first.', answer: JobList },
    later,
  )
  offer(
    api,
    {
      method: 'get',
      path: '/v1/jobs/{id}',
      tag: 'Adding',
      summary: 'One job: how far it is, what was refused and why.',
      params: { id: Id },
      answer: Job,
    },
    later,
  )
}
