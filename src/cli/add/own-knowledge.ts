// Own knowledge: what dossier.yaml knows, as readers and outlets need it.

import { join } from 'node:path'
import type { OwnEntity } from '../../index.ts'
import { readDossierFile, type DossierFile, type DossierOutlet } from '../../sources/dossier-file.ts'
import type { Store } from '../../store/index.ts'
import { watchedOf } from '../../watch-registry.ts'
import { placesOf } from './places.ts'

/** Setting that holds what dossier.yaml said when it was last read, for all who read the dossier. */
export const DOSSIER = 'isnad.dossier'

/** The dossier.yaml beside the dossier at `address`, kept with the dossier when it says something else. @throws {Failure} when it is not understood. */
export async function keepDossierFile(store: Store, address: string): Promise<DossierFile | undefined> {
  const file = await readDossierFile(join(placesOf(address).folder, 'dossier.yaml'))
  if (file === undefined) return undefined
  watchedOf(file)
  if (JSON.stringify(await store.setting(DOSSIER)) !== JSON.stringify(file)) await store.set(DOSSIER, file)
  return file
}

/** Entities and outlets of a dossier.yaml for `accountWith`. An outlet without an id is not looked for in texts: it may be listed under one. */
export function ownEntities({ entities = [], outlets = [] }: DossierFile): readonly OwnEntity[] {
  return [...entities, ...outlets.flatMap(entityOfOutlet)]
}

function entityOfOutlet({ name, id, aliases = [], agency = false }: DossierOutlet): readonly OwnEntity[] {
  if (id === undefined) return []
  const names: Record<string, string[]> = {}
  for (const form of [name, ...aliases]) (names[/\p{Script=Arabic}/u.test(form) ? 'ar' : 'en'] ??= []).push(form)
  return [{ id, type: 'ORG', names, roles: [agency ? 'news-agency' : 'outlet'] }]
}

/** The one name of an outlet, by any of its names, or by the host that it or one of its mirrors publishes on. */
export interface OutletNames {
  named(outlet: string | undefined): string | undefined
  at(url: string | undefined): string | undefined
}

/** Outlets of a dossier.yaml. */
export function outletNames({ outlets = [] }: DossierFile): OutletNames {
  const key = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  const byName = new Map(outlets.flatMap(({ name, aliases = [] }) => [name, ...aliases].map((form) => [key(form), name] as const)))
  const byHost = new Map(
    outlets.flatMap(({ name, hosts = [], mirrors = [] }) => [...hosts, ...mirrors].map((host) => [host, name] as const)),
  )
  return {
    named: (outlet) => (outlet === undefined ? undefined : (byName.get(key(outlet)) ?? outlet)),
    at: (url) => {
      if (byHost.size === 0 || url === undefined || !URL.canParse(url)) return undefined
      for (let host = new URL(url).hostname; host.includes('.'); host = host.slice(host.indexOf('.') + 1)) {
        const name = byHost.get(host)
        if (name !== undefined) return name
      }
      return undefined
    },
  }
}
