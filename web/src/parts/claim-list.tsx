// A short list of claims: each in its words, with its signs, a way to its page.

import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ClaimCard, Names } from '../api/client.ts'
import { useFormats } from '../text/format.ts'
import { useText } from '../text/index.ts'
import { ActMark, Contested, OriginsMark } from './claim-marks.tsx'
import { ClaimWords } from './words.tsx'

/** Claims one below the other. */
export function ClaimList({ claims, names }: { readonly claims: readonly ClaimCard[]; readonly names: Names }): ReactNode {
  return (
    <ul>
      {claims.map((claim) => (
        <li key={claim.id}>
          <ClaimMini claim={claim} names={names} />
        </li>
      ))}
    </ul>
  )
}

/** One claim in brief. */
export function ClaimMini({ claim, names }: { readonly claim: ClaimCard; readonly names: Names }): ReactNode {
  const text = useText()
  const format = useFormats()
  return (
    <div className="mini">
      <Link to="/claims/$id" params={{ id: claim.id }}>
        <ClaimWords gloss={claim.gloss} words={claim.words} language={claim.language} />
      </Link>
      <div className="signs">
        <OriginsMark min={claim.origins.min} max={claim.origins.max} />
        <span>{format.counted(text.counts.articles, claim.articles)}</span>
        {claim.event === undefined ? null : <span>{format.days(claim.event)}</span>}
        <ActMark act={claim.act} certainty={claim.certainty} />
        <Contested claim={claim} names={names} />
      </div>
    </div>
  )
}
