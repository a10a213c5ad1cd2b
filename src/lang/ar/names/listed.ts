// The Arabic index of the gazetteer's names, and the one of Latin forms for Latin words inside Arabic text.

import { lazy, NameIndex, packNames } from '../../../entities/index.ts'
import { packed as arabic } from '../../../generated/indexes/arabic-names.ts'
import { packed as latin } from '../../../generated/indexes/latin-names.ts'
import { arabicTable } from '../table.ts'
import { soundKey } from './sound.ts'

/** Names in Arabic letters (and what the list writes in Latin beside them); entries are row numbers of the gazetteer. */
export const arabicNames: () => NameIndex = lazy(() => new NameIndex(arabic(), soundKey, (own) => packNames(own.names('ar'), arabicTable)))

/** Names in Latin letters; opened when the first Latin word is met. */
export const latinNames: () => NameIndex = lazy(() => new NameIndex(latin(), undefined, (own) => packNames(own.names('en'), arabicTable)))
