// What stands where something is loading, empty or failed; each with a remedy.

import type { ReactNode } from 'react'
import { Trouble } from '../api/client.ts'
import { useText } from '../text/index.ts'

/** While it loads. */
export function Loading(): ReactNode {
  const text = useText()
  return (
    <div className="state loading" role="status">
      <span className="bars" aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      {text.state.loading}
    </div>
  )
}

/** Where there is nothing. */
export function Empty({ title, remedy }: { readonly title?: string; readonly remedy?: string }): ReactNode {
  const text = useText()
  return (
    <div className="state">
      <p className="strong">{title ?? text.state.empty}</p>
      <p>{remedy ?? text.state.emptyRemedy}</p>
    </div>
  )
}

/** Where it failed. */
export function Failed({ error, retry }: { readonly error: unknown; readonly retry: () => void }): ReactNode {
  const text = useText()
  return (
    <div className="state failed" role="alert">
      <p className="strong">{text.state.failed}</p>
      <Refused error={error} />
      <button type="button" onClick={retry}>
        {text.state.retry}
      </button>
    </div>
  )
}

/** What was refused, why, and what to do. */
export function Refused({ error }: { readonly error: unknown }): ReactNode {
  const { state } = useText()
  const trouble = error instanceof Trouble ? error : undefined
  const silent = trouble?.code === 'unreachable'
  const message = silent ? state.unreachable : error instanceof Error ? error.message : String(error)
  const remedy = silent ? state.unreachableRemedy : trouble?.remedy
  return (
    <div className="refused" role="alert">
      <p dir="auto">{message}</p>
      {remedy === undefined || remedy === '' ? null : <p dir="auto">{remedy}</p>}
      {trouble === undefined || trouble.issues.length === 0 ? null : (
        <ul>
          {trouble.issues.map((issue) => (
            <li key={issue} dir="auto">
              {issue}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

interface Asked<T> {
  readonly data: T | undefined
  readonly error: unknown
  readonly isPending: boolean
  readonly refetch: () => unknown
}

/** Shows an answer, or that it loads, or why it failed. */
export function Answer<T>({ of, children }: { readonly of: Asked<T>; readonly children: (data: T) => ReactNode }): ReactNode {
  if (of.data !== undefined) return children(of.data)
  if (of.isPending) return <Loading />
  return <Failed error={of.error} retry={() => void of.refetch()} />
}
