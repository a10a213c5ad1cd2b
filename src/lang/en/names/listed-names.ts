// The names that the English index is packed from.

import { allNames, nameList, packNames, type PackedNames } from '../../../entities/index.ts'
import { englishTable } from '../table.ts'

/** Names in Latin letters without a leading article, packed. */
export function packEnglishNames(): PackedNames {
  return packNames(nameList(allNames('en').replace(/(?<=^|[|\n])[Tt]he /gu, '')), englishTable)
}
