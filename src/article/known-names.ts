// Names that an article's head is made of: agencies, outlets and places, by their letters alone.

import { rows as media } from '../generated/gazetteer/media.ts'
import { rows as places } from '../generated/gazetteer/places.ts'
import { rows as states } from '../generated/gazetteer/states.ts'
import type { ArticleLexicon } from '../lang/article-lexicon.ts'
import { foldWord, kindOf, Kind, type FoldTable } from '../text/index.ts'

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
  for (let i = 0; i < folded.length; i++) {
    const kind = kindOf(folded.charCodeAt(i))
    if (kind === Kind.arabic || kind === Kind.latin || kind === Kind.letter || kind === Kind.digit) letters += folded.charAt(i)
  }
  return letters
}

/** Agencies, outlets and places of the gazetteer under `table`'s folding; made once a table. */
export function knownNames(table: FoldTable, lexicons: readonly ArticleLexicon[]): KnownNames {
  const before = made.get(table)
  if (before !== undefined) return before
  const names = new Map<string, KnownName>()
  const outlets = new Map<string, KnownName>()
  const add = (into: Map<string, KnownName>, row: Row, name: Omit<KnownName, 'id' | 'label'>): void => {
    for (const form of formsOf(row)) {
      const key = lettersOf(foldWord(form, table))
      for (const spelt of key.length > 1 ? [key, ...respelt(key, lexicons)] : []) if (!into.has(spelt)) into.set(spelt, { id: row.id, label: row.ar, ...name })
    }
  }
  for (const row of media) if (row.role === 'news-agency') add(names, row, { kind: 'agency' })
  for (const row of places) {
    if (row.role !== 'capital') continue
    add(names, row, { kind: 'place' })
    // «مدينة الكويت», «Kuwait City»: where a state and its capital share a name, a dateline means the capital.
    const state = states.find((one) => one.capital === row.id)
    if (state === undefined) continue
    const shared = formsOf(state).filter((form) => formsOf(row).some((city) => city.startsWith(`${form} `) || city.endsWith(` ${form}`)))
    for (const form of shared) add(names, { ...row, en: form, ar: form, en_aliases: '', ar_aliases: '' }, { kind: 'place' })
  }
  for (const row of states) add(names, row, { kind: 'place', state: true })
  // A city and the province around it share a name: a dateline means the city.
  for (const division of [false, true]) for (const row of places) if ((row.role === 'province' || row.role === 'district') === division) add(names, row, { kind: 'place' })
  for (const row of media) {
    if (row.role === 'news-agency') continue
    add(names, row, { kind: 'outlet' })
    add(outlets, row, { kind: 'outlet' })
  }
  const known: KnownNames = { get: (letters) => names.get(letters), outlet: (letters) => outlets.get(letters) ?? names.get(letters) }
  made.set(table, known)
  return known
}

function formsOf(row: Row): string[] {
  return [row.en, row.ar, ...row.en_aliases.split('|'), ...row.ar_aliases.split('|')].filter((form) => form !== '')
}

function respelt(key: string, lexicons: readonly ArticleLexicon[]): string[] {
  return lexicons.flatMap(({ alike }) => alike.flatMap(([from, to]) => (key.includes(from) ? [key.replaceAll(from, to)] : [])))
}

interface Row { readonly id: string; readonly en: string; readonly ar: string; readonly en_aliases: string; readonly ar_aliases: string }
