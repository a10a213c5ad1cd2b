// Names that an article's head is made of: agencies, outlets and places, by their letters alone.

import { rows as media } from '../generated/gazetteer/media.ts'
import { rows as places } from '../generated/gazetteer/places.ts'
import { rows as states } from '../generated/gazetteer/states.ts'
import type { ArticleLexicon } from '../lang/article-lexicon.ts'
import { kindOf, Kind, type FoldTable } from '../text/index.ts'
import { foldedPart } from './wording.ts'

/** What a name in a head stands for. */
export interface KnownName {
  readonly id: string
  readonly kind: 'agency' | 'outlet' | 'place'
  /** The name to show for an outlet. */
  readonly label: string
  /** A state, as against a city: a state alone before a dash is seldom a dateline. */
  readonly state?: true
}

/** Names by {@link lettersOf} their folded form. */
export interface KnownNames {
  /** Of two alike an agency wins over a place, a place over an outlet: «الرياض» is a city. */
  get(letters: string): KnownName | undefined
  /** Of two alike an outlet wins: «الرياض» in quotation marks is a newspaper. */
  outlet(letters: string): KnownName | undefined
}

const made = new WeakMap<FoldTable, KnownNames>()

/** The letters and digits of folded text, everything else left out: «ا. ف. ب.» and «اف ب» are both «افب». */
export function lettersOf(folded: string): string {
  let letters = ''
  let from = 0
  for (let i = 0; i < folded.length; i++) {
    const kind = kindOf(folded.charCodeAt(i))
    if (kind === Kind.arabic || kind === Kind.latin || kind === Kind.letter || kind === Kind.digit) continue
    if (i > from) letters += folded.slice(from, i)
    from = i + 1
  }
  return from === 0 ? folded : letters + folded.slice(from)
}

/** Agencies, outlets and places of the gazetteer under `table`'s folding; made once a table. */
export function knownNames(table: FoldTable, lexicons: readonly ArticleLexicon[]): KnownNames {
  const before = made.get(table)
  if (before !== undefined) return before
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
    for (const form of state === undefined ? [] : formsOf(state)) if (own.some((city) => city.startsWith(`${form} `) || city.endsWith(` ${form}`))) put(names, form, cities[i] as KnownName)
  })
  for (const row of states) add(names, row, { id: row.id, kind: 'place', label: row.ar, state: true })
  // A city and the province around it share a name: a dateline means the city.
  for (const division of [false, true]) places.forEach((row, i) => {
    if ((row.role === 'province' || row.role === 'district') === division && row.role !== 'capital') add(names, row, cities[i] as KnownName)
  })
  for (const row of media) {
    if (row.role === 'news-agency') continue
    const outlet: KnownName = { id: row.id, kind: 'outlet', label: row.ar }
    add(names, row, outlet)
    add(outlets, row, outlet)
  }
  const known: KnownNames = { get: (letters) => names.get(letters), outlet: (letters) => outlets.get(letters) ?? names.get(letters) }
  made.set(table, known)
  return known
}

function formsOf(row: Row): string[] {
  const forms = [row.en, row.ar]
  if (row.en_aliases !== '') forms.push(...row.en_aliases.split('|'))
  if (row.ar_aliases !== '') forms.push(...row.ar_aliases.split('|'))
  return forms
}

interface Row { readonly id: string; readonly en: string; readonly ar: string; readonly en_aliases: string; readonly ar_aliases: string }
