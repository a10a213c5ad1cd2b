// Nouns beside which or in which English names stand, and given names.

import { lazy, namesIn, typeAt } from '../../../entities/index.ts'
import { rows as givenRows } from '../../../generated/en/given-names.ts'
import { rows as listedNames } from '../../../generated/gazetteer/given_names.ts'
import { rows as nounRows } from '../../../generated/en/name-nouns.ts'
import { englishForm } from '../table.ts'

/** What a noun announces; bits, as one noun may be several. */
export const Noun = {
  title: 1,
  organisation: 2,
  facility: 4,
  event: 8,
  law: 16,
  place: 32,
  region: 64,
  product: 128,
  particle: 256,
} as const

const bits = new Map<string, number>()
for (const row of nounRows) bits.set(row.noun, (bits.get(row.noun) ?? 0) | Noun[row.kind as keyof typeof Noun])

/** Bits of {@link Noun} for a folded word. */
export function nounOf(word: string): number {
  return bits.get(word) ?? 0
}

/** Given names that English news has as other words more often. */
const EVERYDAY = new Set([
  'Will',
  'May',
  'Mark',
  'Art',
  'Grace',
  'Hope',
  'Faith',
  'Joy',
  'Abu',
  'Bin',
  'Umm',
  'Ibn',
  'Said',
  'Park',
  'Moon',
  'Bill',
  'Rich',
  'June',
  'April',
  'Christian',
  'Jordan',
  'Georgia',
  'Chad',
  'Long',
  'Son',
  'Sun',
  'Gore',
  'Day',
  'Young',
])

const given = lazy(() => {
  const found = new Set(givenRows.map((row) => row.name))
  for (const row of listedNames) if (row.kind === 'given' && row.en.length > 2 && !EVERYDAY.has(row.en)) found.add(englishForm(row.en))
  namesIn('en').forEach((line, row) => {
    const end = line.indexOf(' ')
    if (end > 2 && typeAt(row) === 'PERSON') found.add(englishForm(line.slice(0, end)))
  })
  return found
})

/** Whether a folded word is a given name. */
export function isGiven(word: string): boolean {
  return given().has(word) && nounOf(word) === 0
}
