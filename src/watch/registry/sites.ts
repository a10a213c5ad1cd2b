// The sites: a record as written in YAML, checked; a dossier's own sites join the project's.

import { z } from 'zod'
import { Failure } from '../../model/failure.ts'
import type { Site } from '../../model/site.ts'

const Names = z.object({
  seen: z.array(z.string()).optional(),
  built: z.array(z.string()).optional(),
  headed: z.array(z.string()).optional(),
})

const Record = z.object({
  observers: z.array(z.object({ id: z.string(), also: z.array(z.string()), source: z.array(z.string()).default([]) })).default([]),
  heads: z.record(z.string(), z.record(z.string(), z.array(z.string()))).default({}),
  sites: z.array(
    z.object({
      id: z.string().regex(/^[a-z0-9-]+$/),
      kind: z.string(),
      country: z.string(),
      names: z.record(z.string(), Names),
      entities: z.array(z.string()).default([]),
      places: z.array(z.string()).default([]),
      at: z
        .object({
          lat: z.number().min(-90).max(90),
          lon: z.number().min(-180).max(180),
          precision: z.number().positive(),
          approximate: z.boolean().optional(),
          source: z.array(z.string()).default([]),
        })
        .optional(),
      counts: z.array(z.string()).default([]),
      detail: z.record(z.string(), z.array(z.string())).optional(),
      apart: z.array(z.string()).default([]),
      source: z.array(z.string()).default([]),
    }),
  ),
})

/** Sites with the words for kinds of place and the programmes that count for a house. */
export interface SiteRegistry {
  readonly sites: readonly Site[]
  /** Words that may stand before or after a name that counts only beside them, by language and kind. */
  readonly heads: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
  /** Entity id of a programme → of the house that speaks through it. */
  readonly observers: ReadonlyMap<string, string>
}

/**
 * The registry in `records`, parsed YAML of the shape of data/sites.yaml; later records add sites and may not name one anew.
 * @throws {Failure} when a record is not understood, with the place.
 */
export function siteRegistry(...records: readonly unknown[]): SiteRegistry {
  const sites = new Map<string, Site>()
  const heads: { [language: string]: { [kind: string]: string[] } } = {}
  const observers = new Map<string, string>()
  for (const record of records) {
    const parsed = Record.safeParse(record)
    if (!parsed.success) {
      const issue = parsed.error.issues[0]
      throw refused(`at «${issue?.path.join('.') ?? ''}»: ${issue?.message ?? ''}`)
    }
    for (const site of parsed.data.sites) {
      if (sites.has(site.id)) throw refused(`the site «${site.id}» is there already`)
      sites.set(site.id, site as Site)
    }
    for (const [language, kinds] of Object.entries(parsed.data.heads))
      for (const [kind, words] of Object.entries(kinds)) ((heads[language] ??= {})[kind] ??= []).push(...words)
    for (const { id, also } of parsed.data.observers) for (const other of also) observers.set(other, id)
  }
  for (const site of sites.values())
    for (const other of site.apart)
      if (!sites.has(other)) throw refused(`«${site.id}» is to be kept apart from «${other}», which is not there`)
  return { sites: [...sites.values()], heads, observers }
}

function refused(why: string): Failure {
  return new Failure('usage', `The sites are not understood: ${why}.`, 'data/sites.yaml shows how sites are written.')
}
