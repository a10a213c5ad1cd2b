// Brings what articles tell the watch up to date: only those that this version of it has not heard are read again.

import { toldBy } from '../monitor.ts'
import type { Heard, Store } from '../store/index.ts'
import { watchedOf, type OwnWatched, type Watched } from '../watch-registry.ts'

/** Setting that holds what dossier.yaml said last; see `isnad add`. */
const DOSSIER = 'isnad.dossier'
/** Articles that are heard in one transaction. */
const BATCH = 128

/** What is watched in a dossier: the project's sites and links, and its own. */
export async function watchedIn(store: Store): Promise<Watched> {
  return watchedOf((await store.setting(DOSSIER)) as OwnWatched | undefined)
}

/**
 * Hears every article of `store` that was not heard yet. Several processes may do this at once; what was done when one is interrupted, or told to stop by
 * `stopping`, stays done.
 */
export async function hearAll(
  store: Store,
  told: (done: number) => void = () => undefined,
  stopping: () => boolean = () => false,
): Promise<Watched> {
  const watched = await watchedIn(store)
  let done = 0
  while (!stopping()) {
    const ids = await store.watch.unheard(watched.version, BATCH)
    if (ids.length === 0) break
    const heard: Heard[] = []
    for await (const reading of store.readings({ ids })) heard.push({ article: reading.article, told: toldBy(reading, watched) })
    await store.watch.hear(watched.version, heard)
    done += heard.length
    told(done)
  }
  return watched
}
