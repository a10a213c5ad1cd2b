// The small signs of a claim: origins as an interval, act and hedge, what contests it.

import type { ReactNode } from 'react'
import type { ClaimCard, Names } from '../api/client.ts'
import { useFormats } from '../text/format.ts'
import { useText } from '../text/index.ts'
import { NameList } from './names.tsx'

const MOST_DOTS = 5

/** «1–3» with a dot for each: full where independence is certain, hollow where it is possible. */
export function OriginsMark({ min, max }: { readonly min: number; readonly max: number }): ReactNode {
  const text = useText()
  const format = useFormats()
  const words = min === max ? format.number(min) : `${format.number(min)}–${format.number(max)}`
  return (
    <span className="origins" title={text.claims.originsHelp}>
      <bdi className="figure">{words}</bdi>
      <svg aria-hidden="true" width={Math.min(Math.max(max, 1), MOST_DOTS) * 11} height="10">
        {Array.from({ length: Math.min(max, MOST_DOTS) }, (_, i) => (
          <circle key={i} className={i < min ? 'certain' : 'possible'} cx={5.5 + i * 11} cy="5" r="3.6" />
        ))}
      </svg>
    </span>
  )
}

/** «denies, possibly». */
export function ActMark({ act, certainty }: { readonly act: string; readonly certainty?: string | undefined }): ReactNode {
  const text = useText()
  return (
    <span className="act">
      <span className={`tag act-${act}`}>{text.act[act] ?? act}</span>
      {certainty === undefined || certainty === 'certain' ? null : (
        <span className={`tag hedge ${certainty}`}>{text.certainty[certainty] ?? certainty}</span>
      )}
    </span>
  )
}

/** Denied, conflicting, superseded: with who denies. */
export function Contested({ claim, names }: { readonly claim: ClaimCard; readonly names: Names }): ReactNode {
  const { claims } = useText()
  if (claim.denied + claim.conflicting + claim.superseded === 0) return null
  return (
    <span className="contested">
      {claim.denied === 0 ? null : (
        <span className="tag denied">
          {claim.deniedBy.length === 0 ? (
            claims.denied
          ) : (
            <>
              {claims.deniedBy} <NameList ids={claim.deniedBy} names={names} most={2} />
            </>
          )}
        </span>
      )}
      {claim.conflicting === 0 ? null : <span className="tag conflict">{claims.conflicting}</span>}
      {claim.superseded === 0 ? null : <span className="tag superseded">{claims.superseded}</span>}
    </span>
  )
}
