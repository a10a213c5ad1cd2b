// Links with what was said of them: by the register and by the dossier's articles.

import type { Store } from '../../store/index.ts'
import { watchedLinkStates, type WatchedLink } from '../../watched.ts'
import { contentRevision, keptUntil } from './kept.ts'
import { shown } from './names.ts'

/** A link as the document describes it. */
export interface LinkFile {
  readonly id: string
  readonly [field: string]: unknown
}

const kept = keptUntil(contentRevision, async (store) => (await watchedLinkStates(store)).map(linkFile))

/** Every link with its states, oldest first, and the statements behind them. */
export function linkFiles(store: Store): Promise<readonly LinkFile[]> {
  return kept(store)
}

function linkFile({ link, state, states, statements }: WatchedLink): LinkFile {
  const { id, means, names, ends, partOf, km, counts, source } = link
  return {
    ...{ id, means, names: shown(names), ends, counts, source },
    ...(partOf === undefined ? {} : { partOf }),
    ...(km === undefined ? {} : { km }),
    state,
    states,
    statements,
  }
}
