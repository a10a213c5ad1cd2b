// Jobs as they go: what they are at, what was added, known or refused.

import type { ReactNode } from 'react'
import type { Job } from '../../api/client.ts'
import { useFormats } from '../../text/format.ts'
import { useText } from '../../text/index.ts'

const COUNTS = ['added', 'known', 'elsewhere', 'refused'] as const

/** The jobs, the last first. */
export function Jobs({ jobs }: { readonly jobs: readonly Job[] }): ReactNode {
  const { add } = useText()
  const format = useFormats()
  return (
    <ul className="cards" aria-live="polite">
      {jobs.map((job) => {
        const done = job.added + job.known + job.elsewhere + job.refused
        const running = job.state === 'running' || job.state === 'waiting'
        return (
          <li key={job.id} className="card">
            <h3>
              <span className={`tag ${job.state === 'failed' ? 'denied' : running ? 'hedge' : 'good'}`}>{add.states[job.state]}</span>{' '}
              <bdi className="wrap">{job.sources.slice(0, 4).join(' · ')}</bdi>
              {job.sources.length > 4 ? ` +${format.number(job.sources.length - 4)}` : null}
            </h3>
            <p className="soft small">
              {format.moment(job.begun)} {running && job.stage !== undefined ? `· ${add.stage[job.stage] ?? ''}` : ''}
            </p>
            {running ? <progress max={Math.max(1, done + job.waiting)} value={done} aria-label={add.jobs} /> : null}
            <p className="small">
              {COUNTS.filter((key) => job[key] > 0)
                .map((key) => `${add[key]}: ${format.number(job[key])}`)
                .join(' · ')}
            </p>
            {job.failure === undefined ? null : (
              <p className="refused" dir="auto">
                {job.failure}
              </p>
            )}
            {job.refusals.length === 0 ? null : (
              <details open>
                <summary>{add.refusals}</summary>
                <ul className="bar-list small">
                  {job.refusals.map(({ source, why }) => (
                    <li key={`${source} ${why}`}>
                      <bdi className="wrap">{source}</bdi>
                      <span dir="auto">{why}</span>
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        )
      })}
    </ul>
  )
}
