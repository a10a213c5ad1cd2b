// What is costly to make and changes only with the dossier, kept until it does.

import type { Store } from '../../store/index.ts'

/** Something made of a whole dossier, made anew when the dossier is another. */
export type KeptOf<T> = (store: Store) => Promise<T>

/** Keeps what `make` gives until `revision` of the dossier is another; who asks meanwhile waits for the same. */
export function keptUntil<T>(revision: (store: Store) => Promise<string>, make: (store: Store) => Promise<T>): KeptOf<T> {
  const known = new WeakMap<Store, { readonly at: string; readonly value: Promise<T> }>()
  return async (store) => {
    const at = await revision(store)
    const before = known.get(store)
    if (before?.at === at) return await before.value
    const value = make(store)
    known.set(store, { at, value })
    // What failed is tried again by whoever asks next.
    value.catch(() => known.delete(store))
    return await value
  }
}

/** Another whenever articles, what they tell the watch, or what is observed are others. */
export async function contentRevision(store: Store): Promise<string> {
  const [row] = await store.query(
    `select (select coalesce(max(key), 0) from articles) as last, (select count(*) from articles) as articles, (select count(*) from observations) as observations,
      (select count(*) from bounds) as bounds, (select count(*) from heard) as heard, (select count(*) from told) as told,
      (select value from settings where name = 'isnad.voyages') as voyages`,
  )
  return JSON.stringify(row)
}

/** Another whenever the ledger is. */
export function ledgerRevision(store: Store): Promise<string> {
  return store.ledger.revision()
}
