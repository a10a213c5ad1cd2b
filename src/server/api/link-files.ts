// Links with what was said of them: by the register and by the dossier's articles.

import type { LinkStatement } from '../../model/index.ts'
import { linksIn, registeredLinkStatements, watchedLinks } from '../../monitor.ts'
import type { Store } from '../../store/index.ts'
import { linkStates, statementsFor } from '../../watch/links/index.ts'
import { contentRevision, keptUntil } from './kept.ts'
import { shown } from './names.ts'

/** A link as the document describes it. */
export interface LinkFile {
  readonly id: string
  readonly [field: string]: unknown
}

const kept = keptUntil(contentRevision, made)

/** Every link with its states, oldest first, and the statements behind them. */
export function linkFiles(store: Store): Promise<readonly LinkFile[]> {
  return kept(store)
}

async function made(store: Store): Promise<readonly LinkFile[]> {
  const statements: LinkStatement[] = [...registeredLinkStatements()]
  for await (const reading of store.readings()) statements.push(...linksIn(reading))
  const links = watchedLinks()
  return links.map((link): LinkFile => {
    const own = [...statementsFor(link, links, statements)].sort((a, b) => (a.stated < b.stated ? -1 : a.stated > b.stated ? 1 : 0))
    const states = linkStates(link.id, own)
    const { id, means, names, ends, partOf, km, counts, source } = link
    return {
      ...{ id, means, names: shown(names), ends, counts, source },
      ...(partOf === undefined ? {} : { partOf }),
      ...(km === undefined ? {} : { km }),
      state: states.at(-1) ?? { link: id, state: 'unknown', because: [] },
      states,
      statements: own,
    }
  })
}
