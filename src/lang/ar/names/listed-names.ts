// The names that the Arabic indexes are packed from: forms in Arabic letters with the spellings that news uses for them, and Latin forms.

import { allNames, countryAt, nameList, packNames, typeAt, type NameList, type PackedNames } from '../../../entities/index.ts'
import { arabicTable } from '../table.ts'
import { ARAB_STATES, jointsOf, soundKey, spellingsOf } from './sound.ts'

/** Names in Arabic letters, packed. */
export function packArabicNames(): PackedNames {
  return packNames(arabic(), arabicTable, soundKey)
}

/** Names in Latin letters, packed. */
export function packLatinNames(): PackedNames {
  return packNames(nameList(allNames('en')), arabicTable)
}

function arabic(): NameList {
  const { text, entries } = nameList(allNames('ar'))
  const all = [...(entries as number[])]
  const loose = new Uint8Array(all.length)
  const spellings: string[] = []
  for (let i = 0, begin = 0; i < loose.length; i++) {
    const stop = text.indexOf('\n', begin)
    const end = stop < 0 ? text.length : stop
    const entry = all[i] as number
    const type = typeAt(entry)
    if (type === 'PERSON' || type === 'ORG') {
      for (const spelling of jointsOf(text.slice(begin, end))) {
        spellings.push(spelling)
        all.push(entry)
      }
    }
    if (isForeign(countryAt(entry))) {
      const space = text.indexOf(' ', begin)
      if (space >= 0 && space < end) loose[i] = type === 'PERSON' || type === 'GPE' ? 1 : 0
      else {
        for (const spelling of spellingsOf(text.slice(begin, end))) {
          spellings.push(spelling)
          all.push(entry)
        }
      }
    }
    begin = end + 1
  }
  return { text: [text, ...spellings].join('\n'), entries: all, loose: [...loose, ...spellings.map(() => 0)] }
}

function isForeign(country: string): boolean {
  return country !== '' && !ARAB_STATES.has(country)
}
