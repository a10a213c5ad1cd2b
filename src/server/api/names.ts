// What entities are called, for whoever shows an answer.

import { entityOf } from '../../entities/index.ts'

/** Names by id; an entity that is not listed has none. */
export type NamesById = Readonly<Record<string, { readonly ar?: string; readonly en?: string; readonly type?: string }>>

/** Names of these entities. */
export function namesOf(ids: Iterable<string>): NamesById {
  const names: Record<string, { ar?: string; en?: string; type?: string }> = {}
  for (const id of ids) {
    if (Object.hasOwn(names, id) || id === '__proto__') continue
    const entity = entityOf(id)
    if (entity !== undefined) names[id] = { ...shown(entity.names), type: entity.type }
  }
  return names
}

/** The names that are shown: Arabic and English, as far as there are any. */
export function shown(names: Readonly<Record<string, string | undefined>>): { ar?: string; en?: string } {
  const { ar = '', en = '' } = names
  return { ...(ar === '' ? {} : { ar }), ...(en === '' ? {} : { en }) }
}
