// The links: a record as written in YAML, checked; a dossier's own join the project's.

import { z } from 'zod'
import { Failure } from '../../model/failure.ts'
import type { Link } from '../../model/link.ts'

const When = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)

const Record = z.object({
  links: z.array(
    z.object({
      id: z.string().regex(/^[a-z0-9-]+$/),
      means: z.string(),
      names: z.record(z.string(), z.string()),
      ends: z.array(z.array(z.string()).min(1)).min(1).max(2),
      partOf: z.string().optional(),
      whole: z.boolean().optional(),
      km: z.number().positive().optional(),
      counts: z.array(z.string()).default([]),
      ships: z.array(z.object({ name: z.string(), imo: z.number().int(), source: z.array(z.string()) })).default([]),
      events: z
        .array(
          z.object({
            on: When,
            stated: z
              .string()
              .regex(/^\d{4}-\d{2}-\d{2}$/)
              .optional(),
            kind: z.enum(['announced', 'test', 'irregular', 'ran', 'regular', 'resumed', 'suspended', 'agreed', 'building', 'slowed']),
            text: z.record(z.string(), z.string()),
            by: z.array(z.string()).optional(),
            mark: z.enum(['verified', 'number-from-memory', 'from-memory']),
            source: z.array(z.string()),
          }),
        )
        .default([]),
      source: z.array(z.string()).default([]),
    }),
  ),
})

/**
 * The links in `records`, parsed YAML of the shape of data/links.yaml; later records add links.
 * @throws {Failure} when a record is not understood, with the place.
 */
export function linkList(...records: readonly unknown[]): readonly Link[] {
  const links = new Map<string, Link>()
  for (const record of records) {
    const parsed = Record.safeParse(record)
    if (!parsed.success) {
      const issue = parsed.error.issues[0]
      throw refused(`at «${issue?.path.join('.') ?? ''}»: ${issue?.message ?? ''}`)
    }
    for (const link of parsed.data.links) {
      if (links.has(link.id)) throw refused(`the link «${link.id}» is there already`)
      links.set(link.id, link as Link)
    }
  }
  for (const { id, partOf } of links.values())
    if (partOf !== undefined && !links.has(partOf)) throw refused(`«${id}» is part of «${partOf}», which is not there`)
  return [...links.values()]
}

function refused(why: string): Failure {
  return new Failure('usage', `The links are not understood: ${why}.`, 'data/links.yaml shows how links are written.')
}
