// How a line of the ledger is read: a key that stays open until its reader closes it.

import { useState, type ReactNode } from 'react'
import { ActMark, OriginsMark } from '../../parts/claim-marks.tsx'
import { useText } from '../../text/index.ts'

const CLOSED = 'isnad.key'

function wasClosed(): boolean {
  try {
    return localStorage.getItem(CLOSED) === 'closed'
  } catch {
    return false
  }
}

/** The signs of a line, each with what it means. */
export function ReadingKey(): ReactNode {
  const text = useText()
  const [open] = useState(() => !wasClosed())
  const { changes: words } = text
  const rows: readonly (readonly [ReactNode, string])[] = [
    [<OriginsMark key="origins" min={1} max={3} />, words.keyOrigins],
    [<ActMark key="act" act="assert" certainty="probable" />, words.keyAct],
    [
      <span key="denied" className="tag denied">
        {text.claims.deniedBy} …
      </span>,
      words.keyDenied,
    ],
    [
      <span key="words" className="words" aria-hidden="true">
        «…»
      </span>,
      words.keyWords,
    ],
  ]
  return (
    <details
      className="reading-key"
      open={open}
      onToggle={(event) => {
        try {
          localStorage.setItem(CLOSED, event.currentTarget.open ? 'open' : 'closed')
        } catch {
          // It will be open again.
        }
      }}
    >
      <summary>{words.key}</summary>
      <dl>
        {rows.map(([sign, meaning]) => (
          <div key={meaning}>
            <dt>{sign}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
