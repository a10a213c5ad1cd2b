// The dossier of the commands that watch, and today's date for what they refuse as future.

import type { Store } from '../../store/index.ts'

/**
 * Opens the dossier, made when absent unless `mustExist`, takes what the dossier.yaml beside it says, and closes it when `work` is done.
 * @throws {Failure}
 */
export async function withWatch<T>(dossier: string, mustExist: boolean, work: (store: Store) => Promise<T>): Promise<T> {
  const { openDossier } = await import('../../dossier.ts')
  const { keepDossierFile } = await import('../add/own-knowledge.ts')
  const store = await openDossier(dossier, { mustExist })
  try {
    await keepDossierFile(store, dossier)
    return await work(store)
  } finally {
    await store.close()
  }
}

/** As {@link withWatch}, with what the dossier keeps for the watch brought up to date before. */
export function withHeard<T>(dossier: string, work: (store: Store) => Promise<T>): Promise<T> {
  return withWatch(dossier, true, async (store) => {
    const { refreshWatch } = await import('../../watched.ts')
    await refreshWatch(store)
    return await work(store)
  })
}

/** The day it is, UTC. */
export function today(): string {
  return new Date().toISOString().slice(0, 10)
}
