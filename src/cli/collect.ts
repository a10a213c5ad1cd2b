// Collecting garbage by hand: the engine puts it off as long as the machine has memory, and a long run of batches would take gigabytes for what needs hundreds of megabytes.

import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** From the first collection on the heap grows by so many percent of what lives in it before it is collected again; left alone it may double within a batch. */
const GROWTH = 40

let collect: (() => void) | undefined

/** Collects all garbage of this thread at once: some tenths of a second. */
export function collectGarbage(): void {
  collect ??= collector()
  collect()
}

/** The engine's own `gc`, shown for as long as a context is made; nothing where an engine does not show it. */
function collector(): () => void {
  setFlagsFromString(`--heap-growing-percent=${String(GROWTH)}`)
  setFlagsFromString('--expose-gc')
  const found: unknown = runInNewContext('globalThis.gc')
  setFlagsFromString('--no-expose-gc')
  return typeof found === 'function' ? (found as () => void) : () => undefined
}
