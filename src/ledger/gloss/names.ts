// English forms: names, counts and days of a gloss.

import { entityOf } from '../../entities/index.ts'
import type { Argument } from '../../model/event.ts'
import type { StatedQuantity } from '../../model/statement.ts'

const BOUNDS: Readonly<Record<StatedQuantity['comparator'], string>> = {
  '=': '',
  '>=': 'at least ',
  '<=': 'at most ',
  '>': 'more than ',
  '<': 'fewer than ',
  '~': 'about ',
}
const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const figures = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 })
/** Nouns that are their own plural. */
const PLURALS: ReadonlySet<string> = new Set(['aircraft', 'personnel', 'people', 'police', 'spacecraft', 'troops'])

/** The English name of who or what takes part; undefined for a name that has none. */
export function nameOf({ id, named }: Pick<Argument, 'id' | 'named'>): string | undefined {
  return named ? entityOf(id)?.names.en || undefined : id
}

/** «at least 14 soldiers», «100 km»; undefined where nothing says what is counted. */
export function countOf({ value, max, comparator, object, unit, per }: Omit<StatedQuantity, 'start' | 'end'>): string | undefined {
  const what = object === null ? unit : value === 1 ? object : plural(object)
  if (what === null || per !== null) return undefined
  return `${BOUNDS[comparator]}${figures.format(value)}${max === null ? '' : `–${figures.format(max)}`} ${what}`
}

function plural(noun: string): string {
  const last = noun.split(' ').at(-1) as string
  if (PLURALS.has(last) || last.endsWith('s') || noun === '%') return noun
  if (noun === 'child') return 'children'
  if (noun.endsWith('person')) return `${noun.slice(0, -'person'.length)}people`
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(?:[sx]|ch|sh)$/.test(noun) ? `${noun}es` : `${noun.replace(/([^f])man$/, '$1men')}${noun.endsWith('man') ? '' : 's'}`
}

/** «20 July 2015», «July 2015», «2015», or the first and last day. */
export function dayIn({ from, to }: { readonly from: string | null; readonly to: string | null }): string | undefined {
  if (from === null || to === null) return undefined
  const [first, last] = [from.slice(0, 10), to.slice(0, 10)]
  if (first === last) return day(first)
  const [year, month] = first.split('-') as [string, string]
  if (first.endsWith('-01-01') && last === `${year}-12-31`) return year
  const ends = new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10)
  return first.endsWith('-01') && last === ends ? `${MONTHS[Number(month) - 1] as string} ${year}` : `${day(first)} to ${day(last)}`
}

function day(date: string): string {
  const [year, month, number] = date.split('-').map(Number) as [number, number, number]
  return `${number} ${MONTHS[month - 1] as string} ${year}`
}
