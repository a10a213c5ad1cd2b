// Nouns beside which names stand, and the everyday words that are none.

import { lazy } from '../../../entities/index.ts'
import { rows as nounRows } from '../../../generated/ar/name-nouns.ts'
import { rows as ordinaryRows } from '../../../generated/ar/ordinary-words.ts'
import { arabicForm } from '../table.ts'

/** What a noun announces; bits, as one noun may be several («مركز»). */
export const Noun = {
  /** A title or role before a person: «الرئيس», «وزير». */
  title: 1,
  /** A generic noun before a place, left out of its name: «مدينة». */
  place: 2,
  /** A generic noun before a natural feature or region: «جزيرة». */
  region: 4,
  /** A noun that makes the name of an installation: «ميناء». */
  facility: 8,
  /** A noun that makes the name of a body: «حزب». */
  organisation: 16,
  /** A noun before a body's name, left out of it: «شركة», «صحيفة». */
  drop: 32,
  product: 64,
  event: 128,
  law: 256,
  /** A part of a personal name: «بن», «أبو». */
  particle: 512,
  /** The first part of compound place names: «خان», «تل». */
  compound: 1024,
} as const

const bits = lazy(() => {
  const found = new Map<string, number>()
  for (const row of nounRows) {
    const form = arabicForm(row.noun)
    found.set(form, (found.get(form) ?? 0) | Noun[row.kind as keyof typeof Noun])
  }
  return found
})

/** Bits of {@link Noun} for a folded stem. */
export function nounOf(stem: string): number {
  return bits().get(stem) ?? 0
}

const everyday = lazy(() => new Set(ordinaryRows.flatMap((row) => row.words.split('|'))))
const ENDINGS: readonly string[] = [
  'ه',
  'ات',
  'ين',
  'ون',
  'ان',
  'ا',
  'ي',
  'يه',
  'تين',
  'وا',
  'ت',
  'هم',
  'ها',
  'هما',
  'تها',
  'ته',
  'تهم',
  'يين',
  'يون',
  'وها',
  'تا',
  'تي',
]

/** Whether exactly this folded form is an everyday word. */
export function isEveryday(form: string): boolean {
  return everyday().has(form)
}

/** Whether a folded stem is an everyday word, with the common endings of one, and with the prefixes of the present tense. */
export function isOrdinary(stem: string): boolean {
  const ordinary = everyday()
  if (ordinary.has(stem)) return true
  for (const ending of ENDINGS)
    if (stem.length - ending.length >= 3 && stem.endsWith(ending) && ordinary.has(stem.slice(0, -ending.length))) return true
  return stem.length >= 4 && 'يتن'.includes(stem[0] as string) && ordinary.has(stem.slice(1))
}
