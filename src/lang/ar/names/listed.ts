// The Arabic index of the gazetteer's names, and the English one for Latin words inside Arabic text.

import { listings, NameIndex, type ListedName } from '../../../entities/index.ts'
import { arabicTable } from '../table.ts'
import { ARAB_STATES, soundKey, spellingsOf } from './sound.ts'

/** Names in Arabic letters (and what the list writes in Latin beside them). */
export const arabicNames: NameIndex = new NameIndex(arabic(), arabicTable, soundKey)

let latin: NameIndex | undefined

/** Names in Latin letters; built when the first Latin word is met. */
export function latinNames(): NameIndex {
  latin ??= new NameIndex(
    listings.flatMap((listing, entry) => [listing.cell('en'), ...listing.cell('en_aliases').split('|')].filter((name) => name !== '').map((name) => ({ name, entry, loose: false }))),
    arabicTable,
  )
  return latin
}

function arabic(): ListedName[] {
  const names: ListedName[] = []
  listings.forEach((listing, entry) => {
    const foreign = (listing.type === 'PERSON' || listing.type === 'GPE') && listing.cell('country') !== '' && !ARAB_STATES.has(listing.cell('country'))
    const own = listing.cell('ar')
    const aliases = listing.cell('ar_aliases')
    for (const name of aliases === '' ? [own] : [own, ...aliases.split('|')]) {
      if (name === '') continue
      const single = !name.includes(' ')
      names.push({ name, entry, loose: foreign && !single })
      if (foreign && single) for (const spelling of spellingsOf(name)) names.push({ name: spelling, entry, loose: false })
    }
  })
  return names
}
