// What entities are called in answers about a dossier: by the gazetteer or, where it has no row, in the words of the dossier's own articles.

import type { Store } from '../../store/index.ts'
import { namesOf, type NamesById } from './names.ts'

interface Called {
  readonly ar?: string
  readonly en?: string
}

/** Occurrences that are looked at for one entity: the usual form shows early. */
const LOOKED = 60
/** Longest form that is a name, in characters. */
const LONGEST = 90
/** Entities whose forms are kept at hand. */
const KEPT = 20_000
const kept = new WeakMap<Store, Map<string, Called>>()

const LABELS = `select a.language as language, h.label as form from hops h join articles a on a.key = h.article
  where h.entity = ? and h.label <> '' limit ${LOOKED}`
// Offsets are UTF-16 code units and the database counts characters: they are one where nothing astral stands before.
const MENTIONS = `select a.language as language, substr(a.text, m.start_at + 1, m.end_at - m.start_at) as form
  from mentions m join articles a on a.key = m.article
  where m.entity = ? and not exists (select 1 from astral s where s.article = m.article and s.at < m.end_at) limit ${LOOKED}`

/** Names of these entities; of those that the gazetteer does not list, the form that articles of each language use most. */
export async function namesIn(store: Store, ids: Iterable<string>): Promise<NamesById> {
  const all = [...new Set(ids)].filter((id) => id !== '__proto__')
  const names: Record<string, NamesById[string]> = { ...namesOf(all) }
  const of = kept.get(store) ?? new Map<string, Called>()
  kept.set(store, of)
  if (of.size > KEPT) of.clear()
  for (const id of all) {
    if (names[id] !== undefined) continue
    const called = of.get(id) ?? (await formsOf(store, id))
    // What has no form yet may get one with the next article.
    if (called.ar !== undefined || called.en !== undefined) of.set(id, called)
    if (called.ar !== undefined || called.en !== undefined) names[id] = called
  }
  return names
}

async function formsOf(store: Store, id: string): Promise<Called> {
  // A name as it stands says who is meant better than a whole phrase that introduces a speaker.
  const mentions = await store.query(MENTIONS, [id])
  const rows = mentions.length > 0 ? mentions : await store.query(LABELS, [id])
  const [ar, en] = ['ar', 'en'].map((language) =>
    usual(rows.filter((row) => row['language'] === language).map((row) => (row['form'] as string).replaceAll(/\s+/gu, ' ').trim())),
  )
  return { ...(ar === undefined ? {} : { ar }), ...(en === undefined ? {} : { en }) }
}

/** The form that occurs most; of equals the longer, which says more. */
function usual(forms: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const form of forms) if (form !== '' && form.length <= LONGEST) counts.set(form, (counts.get(form) ?? 0) + 1)
  return [...counts].sort(([a, x], [b, y]) => y - x || b.length - a.length || (a < b ? -1 : 1))[0]?.[0]
}
