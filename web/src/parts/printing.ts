// Whether the page is being put on paper: then everything loaded is drawn, not only what is in sight.

import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** True from before the page is printed until after. */
export function usePrinting(): boolean {
  const [printing, set] = useState(false)
  useEffect(() => {
    // The browser takes the picture as soon as its event is done, so the rows must be there by then.
    const begin = (): void => {
      flushSync(() => {
        set(true)
      })
    }
    const end = (): void => {
      set(false)
    }
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', end)
    return () => {
      removeEventListener('beforeprint', begin)
      removeEventListener('afterprint', end)
    }
  }, [])
  return printing
}
