// Forms of the names that an article's head is made of, worked out when the program is built.

import { packTable, type PackedTable } from '../entities/index.ts'
import { rows as media } from '../generated/gazetteer/media.ts'
import { rows as places } from '../generated/gazetteer/places.ts'
import { rows as states } from '../generated/gazetteer/states.ts'
import type { ArticleLexicon } from '../lang/article-lexicon.ts'
import type { FoldTable } from '../text/index.ts'
import type { KnownName, PackedKnownNames } from './known-names.ts'
import { lettersOf } from './letters.ts'
import { foldedPart } from './wording.ts'

/** Agencies, outlets and places of the gazetteer under `table`'s folding, packed when the program is built. */
export function packKnownNames(table: FoldTable, lexicons: readonly ArticleLexicon[]): PackedKnownNames {
  const names = new Map<string, KnownName>()
  const outlets = new Map<string, KnownName>()
  const alike = lexicons.flatMap((lexicon) => lexicon.alike)
  const put = (into: Map<string, KnownName>, form: string, name: KnownName): void => {
    const key = lettersOf(foldedPart(form, table))
    if (key.length < 2) return
    if (!into.has(key)) into.set(key, name)
    for (const [from, to] of alike) {
      if (!key.includes(from)) continue
      const spelt = key.replaceAll(from, to)
      if (!into.has(spelt)) into.set(spelt, name)
    }
  }
  const add = (into: Map<string, KnownName>, row: Row, name: KnownName): void => {
    for (const form of formsOf(row)) put(into, form, name)
  }
  const capitals = new Map(states.map((state) => [state.capital, state]))
  const cities = places.map((row): KnownName => ({ id: row.id, kind: 'place', label: row.ar }))
  for (const row of media) if (row.role === 'news-agency') add(names, row, { id: row.id, kind: 'agency', label: row.ar })
  places.forEach((row, i) => {
    if (row.role !== 'capital') return
    add(names, row, cities[i] as KnownName)
    // «مدينة الكويت», «Kuwait City»: where a state and its capital share a name, a dateline means the capital.
    const state = capitals.get(row.id)
    const own = formsOf(row)
    for (const form of state === undefined ? [] : formsOf(state))
      if (own.some((city) => city.startsWith(`${form} `) || city.endsWith(` ${form}`))) put(names, form, cities[i] as KnownName)
  })
  for (const row of states) add(names, row, { id: row.id, kind: 'place', label: row.ar, state: true })
  // A city and the province around it share a name: a dateline means the city.
  for (const division of [false, true])
    places.forEach((row, i) => {
      if ((row.role === 'province' || row.role === 'district') === division && row.role !== 'capital')
        add(names, row, cities[i] as KnownName)
    })
  for (const row of media) {
    if (row.role === 'news-agency') continue
    const outlet: KnownName = { id: row.id, kind: 'outlet', label: row.ar }
    add(names, row, outlet)
    add(outlets, row, outlet)
  }
  const packed = (by: ReadonlyMap<string, KnownName>): PackedTable =>
    packTable(
      [...by].map(([letters, { id, kind, label, state }]) => [letters, [[id, kind, label, state === true ? 'state' : ''].join('\t')]]),
    )
  return { names: packed(names), outlets: packed(outlets) }
}

function formsOf(row: Row): string[] {
  const forms = [row.en, row.ar]
  if (row.en_aliases !== '') forms.push(...row.en_aliases.split('|'))
  if (row.ar_aliases !== '') forms.push(...row.ar_aliases.split('|'))
  return forms
}

interface Row {
  readonly id: string
  readonly en: string
  readonly ar: string
  readonly en_aliases: string
  readonly ar_aliases: string
}
