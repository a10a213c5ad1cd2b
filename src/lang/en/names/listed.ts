// The English index of the gazetteer's names.

import { listings, NameIndex, type ListedName } from '../../../entities/index.ts'
import { rows as ambiguous } from '../../../generated/gazetteer/ambiguous.ts'
import { englishForm, englishTable } from '../table.ts'

/** Names in Latin letters, without a leading article. */
export const englishNames: NameIndex = new NameIndex(english(), englishTable)

function english(): ListedName[] {
  const names: ListedName[] = []
  listings.forEach((listing, entry) => {
    const aliases = listing.cell('en_aliases')
    for (const name of aliases === '' ? [listing.cell('en')] : [listing.cell('en'), ...aliases.split('|')]) {
      if (name !== '') names.push({ name: /^the /iu.test(name) ? name.slice(4) : name, entry, loose: false })
    }
  })
  return names
}

const doubtful = new Map(ambiguous.filter((row) => /^[\p{Script=Latin}]/u.test(row.form)).map((row) => [englishForm(row.form), row.needs]))

/** What a listed name that is an everyday word too needs beside it, undefined when it stands for itself. */
export function needOf(name: string): string | undefined {
  return doubtful.get(name)
}
