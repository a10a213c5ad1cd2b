// Sites and links as a user names them.

import { Failure } from '../../model/failure.ts'

/** The id of the site or link called `name`. @throws {Failure} when nothing is. */
export async function subject(name: string): Promise<string> {
  const { subjectNamed } = await import('../../watched.ts')
  const id = subjectNamed(name)
  if (id !== undefined) return id
  const { watchedLinks, watchedSites } = await import('../../monitor.ts')
  const known = [...watchedSites().sites, ...watchedLinks()].map((one) => one.id).join(', ')
  throw new Failure('usage', `No site or link is called «${name}».`, `Use an id or a name of one of: ${known}.`)
}
