// GET /v1/events: what happens, as it happens (server-sent events).

import { z } from '@hono/zod-openapi'
import { streamSSE, type SSEStreamingApi } from 'hono/streaming'
import type { Desk } from '../desk.ts'
import { jobIn } from './job-shape.ts'
import { offer, type Api } from './offer.ts'
import { languageFor, ProblemError } from './problem.ts'

/** Milliseconds between two looks at the ledger while anybody listens, and between two signs of life. */
const LOOK = 1000
const LIFE = 15_000
/** Who may listen at once. */
const MOST = 200

/** Offers the events. */
export function offerEvents(api: Api): void {
  const { desk } = api
  let listening = 0
  offer(
    api,
    {
      method: 'get',
      path: '/v1/events',
      tag: 'Dossier',
      summary: 'What happens, as it happens: `hello`, `ledger` when the ledger is another, `job` at each step of a job.',
      description:
        'Server-sent events; `data` is JSON: of `ledger` {latestChange, articles, claims, backlog}, of `job` a Job. An EventSource sends no headers of its own: `lang` says in which language.',
      answer: z.string(),
      only: 'text/event-stream',
    },
    ({ c }) => {
      if (listening >= MOST) throw new ProblemError('too-many', { retryAfter: 30 })
      listening++
      return streamSSE(c, async (stream) => {
        try {
          await told(desk, stream, languageFor(c))
        } finally {
          listening--
        }
      })
    },
  )
}

async function told(desk: Desk, stream: SSEStreamingApi, language: 'ar' | 'en'): Promise<void> {
  const send = (event: string, data: unknown): Promise<void> => stream.writeSSE({ event, data: JSON.stringify(data) })
  const pending: (readonly [string, unknown])[] = []
  let wake = (): void => undefined
  const push = (event: string, data: unknown): void => {
    pending.push([event, data])
    wake()
  }
  const deaf = desk.jobs.listen((job) => {
    push('job', jobIn(language, job))
  })
  stream.onAbort(() => {
    wake()
  })
  let last = ''
  let alive = Date.now()
  try {
    await send('hello', { mode: desk.mode })
    for (const job of [...desk.jobs.list()].reverse())
      if (job.state === 'waiting' || job.state === 'running') await send('job', jobIn(language, job))
    while (!stream.aborted && !stream.closed) {
      const state = await ledgerState(desk)
      const now = JSON.stringify(state)
      if (now !== last) await send('ledger', state)
      last = now
      for (let one = pending.shift(); one !== undefined; one = pending.shift()) await send(...one)
      if (Date.now() - alive > LIFE) {
        await stream.write(': alive\n\n')
        alive = Date.now()
      }
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, LOOK)
        wake = () => {
          clearTimeout(timer)
          resolve()
        }
        if (pending.length > 0 || stream.aborted) wake()
      })
    }
  } finally {
    deaf()
  }
}

async function ledgerState({ store }: Desk): Promise<object> {
  const [row] = await store.query('select (select count(*) from articles) as articles, (select count(*) from claims) as claims')
  return { latestChange: await store.desk.latestChange(), ...row, backlog: await store.ledger.backlog() }
}
