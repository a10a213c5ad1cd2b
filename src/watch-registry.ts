// What is watched: the project's sites, links and caps, and those that a dossier adds.

import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { record as linksRecord } from './generated/links.ts'
import { record as measuresRecord } from './generated/measures.ts'
import { record as sitesRecord } from './generated/sites.ts'
import type { Link } from './model/link.ts'
import type { Register } from './model/measure.ts'
import { table } from './reader.ts'
import { linkList } from './watch/links/index.ts'
import { capId, registerOf } from './watch/measures/index.ts'
import { siteMatcher, siteRegistry, type SiteMatcher, type SiteRegistry } from './watch/registry/index.ts'

/** Raised whenever the rules of src/watch give something else: what dossiers keep of their articles is then made anew. */
const RULES = 1

/** Sites and links of one's own, of the shape of data/sites.yaml and data/links.yaml. */
export interface OwnWatched {
  readonly sites?: readonly unknown[] | undefined
  readonly links?: readonly unknown[] | undefined
}

/** All that is watched. */
export interface Watched {
  readonly sites: SiteRegistry
  readonly links: readonly Link[]
  readonly register: Register
  readonly matcher: SiteMatcher
  /** Another whenever articles would tell something else. */
  readonly version: string
}

let measures: Register | undefined
const known = new Map<string, Watched>()
/** Registries that are kept at hand: the project's and those of a few dossiers. */
const KEPT = 8

/** The project's register of United Nations measures on the DPRK. */
export function unMeasures(): Register {
  return (measures ??= registerOf(measuresRecord, 'data/measures.yaml'))
}

/** What is watched where a dossier adds `own`. @throws {Failure} when that is not understood, with the place. */
export function watchedOf({ sites = [], links = [] }: OwnWatched = {}): Watched {
  const key = JSON.stringify([sites, links])
  const before = known.get(key)
  if (before !== undefined) return before
  const registry = siteRegistry(sitesRecord, { sites })
  const watched: Watched = {
    sites: registry,
    links: linkList(linksRecord, { links }),
    register: unMeasures(),
    matcher: siteMatcher(registry, table),
    version: hashOf([String(RULES), JSON.stringify([sitesRecord, linksRecord, measuresRecord]), key]),
  }
  if (known.size >= KEPT) known.clear()
  known.set(key, watched)
  return watched
}

/** Content hash of a record's parts. */
export function hashOf(parts: readonly string[]): string {
  return bytesToHex(sha256(utf8ToBytes(parts.join('\u0000')))).slice(0, 16)
}

/** Sites and links by id and by name, and caps by id: what a user calls them → id. */
export function subjectIn({ sites: { sites }, links, register }: Watched, name: string): string | undefined {
  const asked = plain(name)
  const caps = register.caps.map(({ subject }) => capId(subject))
  const byId = [...sites.map(({ id }) => id), ...links.map(({ id }) => id), ...caps].find((id) => id === asked)
  if (byId !== undefined) return byId
  const named = sites.filter(({ names, entities }) =>
    [...entities, ...Object.values(names).flatMap(({ seen = [], built = [], headed = [] }) => [...seen, ...built, ...headed])].some(
      (form) => plain(form) === asked,
    ),
  )
  if (named.length === 1) return named[0]?.id
  return links.find(({ names }) => Object.values(names).some((form) => plain(form) === asked))?.id
}

function plain(name: string): string {
  return name.trim().toLowerCase()
}
