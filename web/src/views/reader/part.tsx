// How much of a long text is drawn: a part at a time, so that a paragraph of megabytes does not still the browser.

import { useState, type ReactNode } from 'react'
import { useFormats } from '../../text/format.ts'
import { useText } from '../../text/index.ts'

/** Characters that are drawn at first, and added at a time. */
const PART = 20_000

/** Where the drawn part of [start, end) ends, at least at `reach`; and the button that draws more. */
export function usePart(start: number, end: number, reach = start): readonly [number, ReactNode] {
  const { state } = useText()
  const format = useFormats()
  const [parts, add] = useState(1)
  const shown = Math.min(end, Math.max(start + parts * PART, Math.min(reach + PART / 10, start + 50 * PART)))
  if (shown >= end) return [end, null]
  return [
    shown,
    <button
      key="more"
      type="button"
      className="quiet more-text"
      onClick={() => {
        add(Math.ceil((shown - start) / PART) + 1)
      }}
    >
      {format.counted(state.moreText, end - shown)}
    </button>,
  ]
}
