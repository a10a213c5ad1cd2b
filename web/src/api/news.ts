// News from the server as it comes: what the ledger learned and how far jobs are makes kept answers old.

import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { unturned, type Job } from './client.ts'
import { jobsQuery } from './queries.ts'

/** Listens while the desk is open and whoever is there may; the browser itself takes up again a line that broke. */
export function useNews(may: boolean): void {
  const queries = useQueryClient()
  useEffect(() => {
    if (!may) return undefined
    const news = new EventSource('/v1/events')
    let first = true
    news.addEventListener('ledger', () => {
      // It is told once at the start, when everything is fresh.
      if (!first) void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'jobs' && queryKey[0] !== 'measures' })
      first = false
    })
    news.addEventListener('job', ({ data }: MessageEvent<string>) => {
      const job = JSON.parse(unturned(data)) as Job
      queries.setQueryData(jobsQuery.queryKey, (before) => ({ items: [job, ...(before?.items ?? []).filter(({ id }) => id !== job.id)] }))
    })
    return () => {
      news.close()
    }
  }, [queries, may])
}
