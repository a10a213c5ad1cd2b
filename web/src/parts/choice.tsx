// One of a few ways, chosen by buttons of which one is pressed.

import type { ReactNode } from 'react'

/** A row of buttons; `of` is each way with its label. */
export function Choice<T extends string>({
  label,
  of,
  chosen,
  choose,
}: {
  readonly label: string
  readonly of: readonly (readonly [way: T, label: string])[]
  readonly chosen: T
  readonly choose: (way: T) => void
}): ReactNode {
  return (
    <div className="actions" role="group" aria-label={label}>
      {of.map(([way, words]) => (
        <button
          key={way}
          type="button"
          className="quiet"
          aria-pressed={chosen === way}
          onClick={() => {
            choose(way)
          }}
        >
          {words}
        </button>
      ))}
    </div>
  )
}
