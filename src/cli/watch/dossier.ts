// The dossier of the commands that watch, and today's date for what they refuse as future.

import type { Store } from '../../store/index.ts'

/** Opens the dossier, made when absent unless `mustExist`, and closes it when `work` is done. @throws {Failure} */
export async function withWatch<T>(dossier: string, mustExist: boolean, work: (store: Store) => Promise<T>): Promise<T> {
  const { openDossier } = await import('../../dossier.ts')
  const store = await openDossier(dossier, { mustExist })
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

/** The day it is, UTC. */
export function today(): string {
  return new Date().toISOString().slice(0, 10)
}
