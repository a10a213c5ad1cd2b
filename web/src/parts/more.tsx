// The end of a list that has more: it comes when one scrolls there, or by the button.

import { useEffect, useRef, type ReactNode } from 'react'
import { useText } from '../text/index.ts'

/** How far below the window the end may lie when more is asked for. */
const AHEAD = '600px'

/** Asks for more; nothing when `of` is undefined: nothing is left, or it is on its way. */
export function More({ of, label }: { readonly of: (() => void) | undefined; readonly label?: string }): ReactNode {
  const { state } = useText()
  const end = useRef<HTMLDivElement>(null)
  const ask = useRef(of)
  useEffect(() => {
    ask.current = of
  })
  useEffect(() => {
    const place = end.current
    if (place === null) return undefined
    // Told when the end comes into sight, and not while it stays there: nothing is fetched for ever where little is added at a time.
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) ask.current?.()
      },
      { rootMargin: AHEAD },
    )
    watch.observe(place)
    return () => {
      watch.disconnect()
    }
  }, [])
  return (
    <div ref={end} className="more">
      {of === undefined ? null : (
        <button type="button" className="quiet" onClick={of}>
          {label ?? state.more}
        </button>
      )}
    </div>
  )
}
