// Entities as rows, by type and by name.

import { entityOf } from '../../entities/index.ts'
import { searchWords } from '../../search-words.ts'
import type { Store } from '../../store/index.ts'
import { namesIn } from './called.ts'
import { shown } from './names.ts'

/** An entity as a row. */
export interface EntityRow {
  readonly id: string
  readonly type: string
  readonly names: { readonly ar?: string; readonly en?: string }
  readonly listed: boolean
  readonly articles: number
  readonly mentions: number
}

/** Entities that are looked through for a name. */
const LOOKED = 50_000

/** Entities of a type, or with a name or an id that has all words of `q`, by how many articles name them. */
export async function entityRows(
  store: Store,
  { type, q, id }: { readonly type?: string | undefined; readonly q?: string | undefined; readonly id?: string },
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<readonly EntityRow[]> {
  const given = Object.entries({ type, entity: id }).filter((one): one is [string, string] => one[1] !== undefined)
  const where = given.length === 0 ? '' : `where ${given.map(([column]) => `${column} = ?`).join(' and ')}`
  const rows = await store.query(
    `select entity, type, unlisted, articles, mentions from entities ${where} order by articles desc, entity, type, unlisted limit ? offset ?`,
    [...given.map(([, value]) => value), ...(q === undefined ? [limit, offset] : [LOOKED, 0])],
  )
  const found = rows.map(entityRow)
  const wanted = q === undefined ? found : found.filter(named(q)).slice(offset, offset + limit)
  const called = await namesIn(
    store,
    wanted.map((row) => row.id),
  )
  return wanted.map((row) => ({ ...row, names: shown(called[row.id] ?? {}) }))
}

function entityRow(row: Readonly<Record<string, unknown>>): EntityRow {
  const id = row['entity'] as string
  return {
    id,
    type: row['type'] as string,
    names: shown(entityOf(id)?.names ?? {}),
    listed: row['unlisted'] !== 1,
    articles: row['articles'] as number,
    mentions: row['mentions'] as number,
  }
}

function named(q: string): (row: EntityRow) => boolean {
  const forms = (text: string): readonly string[] => searchWords.words(text).map(({ form }) => form)
  const asked = forms(q)
  return ({ id, names: { ar = '', en = '' } }) => {
    const has = forms(`${ar} ${en} ${id.replaceAll('-', ' ')}`)
    return asked.length > 0 && asked.every((word) => has.some((one) => one.startsWith(word)))
  }
}
