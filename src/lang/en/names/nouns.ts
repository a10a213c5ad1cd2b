// Nouns beside which or in which English names stand, and given names.

import { listings } from '../../../entities/index.ts'
import { rows as givenRows } from '../../../generated/en/given-names.ts'
import { rows as nounRows } from '../../../generated/en/name-nouns.ts'
import { englishForm } from '../table.ts'

/** What a noun announces; bits, as one noun may be several. */
export const Noun = { title: 1, organisation: 2, facility: 4, event: 8, law: 16, place: 32, region: 64, product: 128, particle: 256 } as const

const bits = new Map<string, number>()
for (const row of nounRows) bits.set(row.noun, (bits.get(row.noun) ?? 0) | Noun[row.kind as keyof typeof Noun])

/** Bits of {@link Noun} for a folded word. */
export function nounOf(word: string): number {
  return bits.get(word) ?? 0
}

const given = new Set(givenRows.map((row) => row.name))
for (const listing of listings) {
  const name = listing.cell('en')
  const end = name.indexOf(' ')
  if (listing.type === 'PERSON' && end > 2) given.add(englishForm(name.slice(0, end)))
}

/** Whether a folded word is a given name. */
export function isGiven(word: string): boolean {
  return given.has(word) && nounOf(word) === 0
}
