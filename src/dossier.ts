// A dossier: the store, with the words of every language that can be read to search by.

import { searchWords } from './search-words.ts'
import { openStore, type Store } from './store/index.ts'

export type * from './store/index.ts'

/**
 * Opens the dossier at `address`: the path of a file, made when absent unless `mustExist`, or `postgres://…`.
 * @throws {Failure} when it cannot be opened, with a remedy.
 */
export function openDossier(address: string, options: { readonly mustExist?: boolean } = {}): Promise<Store> {
  return openStore(address, { words: searchWords, ...options })
}
