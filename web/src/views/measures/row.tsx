// One measure: what it asks, how far the row was checked, and the claims that would touch it if they were true.

import type { ReactNode } from 'react'
import type { ClaimCard, Measure, Names, Register } from '../../api/client.ts'
import { ClaimList } from '../../parts/claim-list.tsx'
import { useFormats } from '../../text/format.ts'
import { useText } from '../../text/index.ts'

const TONES: Readonly<Record<string, string>> = { verified: 'good', 'number-from-memory': 'hedge', 'from-memory': 'conflict' }
/** Claims that are shown with a measure. */
const MOST = 20

interface Props {
  readonly measure: Measure
  readonly said: (wording: Readonly<Record<string, string>>) => string
  readonly claims: readonly ClaimCard[]
  readonly names: Names
  readonly sources: Register['sources']
}

/** The card of a measure. */
export function MeasureRow({ measure, said, claims, names, sources }: Props): ReactNode {
  const text = useText()
  const format = useFormats()
  return (
    <div className="card" id={measure.id}>
      <h3>
        {text.measures.paragraph} <bdi>{measure.paragraph}</bdi>{' '}
        <span className={`tag ${TONES[measure.mark] ?? ''}`}>{text.measures.marks[measure.mark]}</span>
      </h3>
      <p dir="auto">{said(measure.text)}</p>
      {measure.note === undefined ? null : (
        <p className="soft small" dir="auto">
          {said(measure.note)}
        </p>
      )}
      <p className="soft small">
        {format.days({ from: measure.from, to: measure.to ?? null })} ·{' '}
        {measure.to === undefined ? text.measures.inForce : text.measures.ended}
        {measure.mark === 'from-memory' ? null : (
          <>
            {' · '}
            {text.measures.registerSources} <Sources of={measure.source} known={sources} />
          </>
        )}
      </p>
      {claims.length === 0 ? null : (
        <details className="touching">
          <summary>
            {text.measures.claims} ({format.number(claims.length)})
          </summary>
          <ClaimList claims={claims.slice(0, MOST)} names={names} />
        </details>
      )}
    </div>
  )
}

/** The titles of sources, each a way to where it is found. */
function Sources({ of, known }: { readonly of: readonly string[]; readonly known: Register['sources'] }): ReactNode {
  return of.map((key, i) => {
    const { title = key, address } = known[key] ?? {}
    return (
      <span key={key}>
        {i > 0 ? ' · ' : null}
        {address === undefined ? (
          <bdi lang="en">{title}</bdi>
        ) : (
          <a href={address} target="_blank" rel="noreferrer">
            <bdi lang="en">{title}</bdi>
          </a>
        )}
      </span>
    )
  })
}
