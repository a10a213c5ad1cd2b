// Sites, links and caps as a user names them.

import { Failure } from '../../model/failure.ts'
import type { Store } from '../../store/index.ts'

/** The id of the site, link or cap called `name` in this dossier. @throws {Failure} when nothing is. */
export async function subject(store: Store, name: string): Promise<string> {
  const { subjectNamed, watchedIn } = await import('../../watched.ts')
  const id = await subjectNamed(store, name)
  if (id !== undefined) return id
  const { sites, links } = await watchedIn(store)
  const known = [...sites.sites, ...links].map((one) => one.id).join(', ')
  throw new Failure('usage', `No site or link is called «${name}».`, `Use an id or a name of one of: ${known}.`)
}
