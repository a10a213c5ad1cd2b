// Outlets: one id for an outlet by any of its names, hosts and mirrors.

import { entityOf } from '../../entities/index.ts'
import { rows as media } from '../../generated/gazetteer/media.ts'
import { rows as outlets } from '../../generated/outlets.ts'
import { rows as wires } from '../../generated/wires.ts'
import { foldWord, kindOf, Kind, type FoldTable } from '../../text/index.ts'

/** Outlets known by name and by host. */
export interface Outlets {
  /** The outlet's id: by host, else by name; a name that nobody knows stands for itself. Absent when neither is given. */
  of(article: { readonly outlet?: string; readonly url?: string }): string | undefined
  /** The id of a name that is known. */
  named(name: string): string | undefined
}

/** Host labels that stage, cache or slim down the site behind them. */
const FRONTS: ReadonlySet<string> = new Set([
  'www',
  'm',
  'mobile',
  'amp',
  'wap',
  'beta',
  'dev',
  'test',
  'stage',
  'staging',
  'preview',
  'preprod',
  'cdn',
  'web',
  'origin',
])
/** A host under which one translator's proxy serves other sites: their dots are hyphens, their hyphens doubled. */
const TRANSLATED = '.translate.goog'

const made = new WeakMap<FoldTable, Outlets>()

/** The outlets of the list and the gazetteer under `table`'s folding; made once a table. */
export function outletsOf(table: FoldTable): Outlets {
  const before = made.get(table)
  if (before !== undefined) return before
  const names = new Map<string, string>()
  const hosts = new Map<string, string>()
  const key = (name: string): string => lettersOf(foldWord(name, table))
  const name = (form: string, id: string): void => {
    const letters = key(form)
    if (letters !== '' && !names.has(letters)) names.set(letters, id)
  }
  for (const row of outlets) {
    for (const form of [row.id, ...row.names.split('|')]) name(form, row.id)
    for (const host of [...row.hosts.split('|'), ...row.mirrors.split('|')]) if (host !== '') hosts.set(host, row.id)
  }
  for (const row of media)
    for (const form of [row.id, row.en, row.ar, ...row.en_aliases.split('|'), ...row.ar_aliases.split('|')]) name(form, row.id)
  const named = (form: string): string | undefined => names.get(key(form))
  const known: Outlets = {
    named,
    of: ({ outlet, url }) => {
      const host = url === undefined ? undefined : hostOf(url)
      const byHost = host === undefined ? undefined : hostIn(hosts, host)
      return byHost ?? (outlet === undefined ? host : (named(outlet) ?? outlet))
    },
  }
  made.set(table, known)
  return known
}

/** Whether the entity is an agency, which gives its texts to others to print. */
export function isAgency(id: string): boolean {
  return id === UNNAMED_AGENCIES || (entityOf(id)?.roles.includes('news-agency') ?? false)
}

const WIRES: ReadonlySet<string> = new Set(wires.map(({ id }) => id))

/** Whether the entity sells text to newspapers of many countries. */
export function isWire(id: string): boolean {
  return WIRES.has(id)
}

/** Whether the entity publishes news. */
export function isMedia(id: string): boolean {
  const roles = entityOf(id)?.roles
  return roles !== undefined && (roles.includes('news-agency') || roles.includes('outlet'))
}

/** What a credit to agencies without a name stands for. */
export const UNNAMED_AGENCIES = 'unnamed-agencies'

/** The host of an address as its readers know it: fronts and translating proxies taken away. */
function hostOf(url: string): string | undefined {
  const match = /^[a-z]{2,8}:\/\/(?:[^/@\s]{1,64}@)?([^/:?#\s]{1,253})/i.exec(url)
  if (match === null) return undefined
  let host = (match[1] as string).toLowerCase()
  if (host.endsWith(TRANSLATED)) host = host.slice(0, -TRANSLATED.length).replace(/--/g, '\n').replace(/-/g, '.').replace(/\n/g, '-')
  const labels = host.split('.')
  while (labels.length > 2 && FRONTS.has(labels[0] as string)) labels.shift()
  return labels.join('.')
}

/** The outlet whose host is `host` or stands above it. */
function hostIn(hosts: ReadonlyMap<string, string>, host: string): string | undefined {
  for (let at = 0; at >= 0; at = host.indexOf('.', at + 1)) {
    const known = hosts.get(at === 0 ? host : host.slice(at + 1))
    if (known !== undefined) return known
  }
  return undefined
}

function lettersOf(folded: string): string {
  let letters = ''
  for (const c of folded) {
    const kind = kindOf(c.charCodeAt(0))
    if (kind === Kind.arabic || kind === Kind.latin || kind === Kind.letter || kind === Kind.digit) letters += c
  }
  return letters
}
