// The claims of the timeline as a table, for those who do not see the picture.

import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { ClaimCard } from '../../api/client.ts'
import { OriginsMark } from '../../parts/claim-marks.tsx'
import { ClaimWords } from '../../parts/words.tsx'
import { useFormats } from '../../text/format.ts'
import { useText } from '../../text/index.ts'

/** Rows that are added at a time. */
const STEP = 200

/** The table, opened on demand; its rows are made only then. */
export function TimelineTable({ claims }: { readonly claims: readonly ClaimCard[] }): ReactNode {
  const text = useText()
  const format = useFormats()
  const [open, setOpen] = useState(false)
  const [most, setMost] = useState(STEP)
  return (
    <details
      className="section"
      onToggle={(event) => {
        setOpen(event.currentTarget.open)
      }}
    >
      <summary>
        <h2 className="inline">{text.timeline.table}</h2>
      </summary>
      {open ? (
        <div className="scroll" tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th>{text.claims.event}</th>
                <th>{text.claims.claim}</th>
                <th>{text.claims.category}</th>
                <th>{text.claims.origins}</th>
              </tr>
            </thead>
            <tbody>
              {claims.slice(0, most).map((claim) => (
                <tr key={claim.id}>
                  <td className="nowrap">{claim.event === undefined ? '' : format.days(claim.event)}</td>
                  <td className="what">
                    <Link to="/claims/$id" params={{ id: claim.id }}>
                      <ClaimWords gloss={claim.gloss} words={claim.words} language={claim.language} />
                    </Link>
                  </td>
                  <td>{claim.category === undefined ? '' : (text.category[claim.category] ?? claim.category)}</td>
                  <td>
                    <OriginsMark min={claim.origins.min} max={claim.origins.max} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      {open && claims.length > most ? (
        <button
          type="button"
          className="quiet"
          onClick={() => {
            setMost(most + STEP)
          }}
        >
          {text.state.more}
        </button>
      ) : null}
    </details>
  )
}
