// The register: a record as written in YAML, checked, with the days on which each paragraph is in force.

import { z } from 'zod'
import { Failure } from '../../model/failure.ts'
import type { Register } from '../../model/measure.ts'

const Words = z.record(z.string(), z.string())
const Marks = z.enum(['verified', 'number-from-memory', 'from-memory'])
const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const Sources = z.array(z.string())

const Record = z.object({
  id: z.string(),
  names: Words,
  state: z.string(),
  resolutions: z.array(z.object({ number: z.number(), adopted: Day, occasion: Words })),
  measures: z.array(
    z.object({
      id: z.string(),
      resolution: z.number(),
      paragraph: z.string(),
      direction: z.enum(['to', 'from', 'both', 'conduct', 'states']),
      categories: z.array(z.string()).min(1),
      items: z.array(z.string()).optional(),
      text: Words,
      note: Words.optional(),
      from: Day.optional(),
      until: Day.optional(),
      replacedBy: z.string().optional(),
      hs: z.array(z.string()).optional(),
      lists: z.array(z.string()).optional(),
      see: z.array(z.string()).optional(),
      mark: Marks,
      source: Sources,
    }),
  ),
  caps: z
    .array(
      z.object({
        subject: z.string(),
        measure: z.string(),
        from: Day,
        to: Day.optional(),
        period: z.enum(['window', 'calendar-year', 'twelve-months']),
        limits: z.array(z.object({ value: z.number(), unit: z.string() })),
        note: Words.optional(),
        mark: Marks,
        source: Sources,
      }),
    )
    .default([]),
  machinery: z.array(z.object({ id: z.string(), from: Day, to: Day.optional(), text: Words, mark: Marks, source: Sources })).default([]),
  uncovered: z.array(z.object({ category: z.string(), text: Words })).default([]),
  disputed: z.array(z.object({ category: z.string(), measures: z.array(z.string()), text: Words })).default([]),
})

/**
 * The register in `record`, parsed YAML of the shape of data/measures.yaml.
 * @throws {Failure} when it is not understood, with the place, or when it names a measure or resolution that it does not hold.
 */
export function registerOf(record: unknown, name = 'the register'): Register {
  const parsed = Record.safeParse(record)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw refused(name, `at «${issue?.path.join('.') ?? ''}»: ${issue?.message ?? ''}`)
  }
  const { measures, resolutions, ...rest } = parsed.data
  const adopted = new Map(resolutions.map((r) => [r.number, r.adopted]))
  const ids = new Set(measures.map((m) => m.id))
  for (const id of [
    ...rest.caps.map((c) => c.measure),
    ...rest.disputed.flatMap((d) => d.measures),
    ...measures.flatMap((m) => [...(m.see ?? []), ...(m.replacedBy === undefined ? [] : [m.replacedBy])]),
  ])
    if (!ids.has(id)) throw refused(name, `it names the measure «${id}», which it does not hold`)
  const dated = measures.map(({ until, from, ...measure }) => {
    const start = from ?? adopted.get(measure.resolution)
    if (start === undefined)
      throw refused(name, `measure «${measure.id}» is of resolution ${String(measure.resolution)}, which is not listed`)
    return { ...measure, from: start, ...(until === undefined ? {} : { to: until }) }
  })
  // Absent keys stay absent: zod leaves them out, and the model's optional fields say the same.
  return { ...rest, resolutions, measures: dated } as Register
}

function refused(name: string, why: string): Failure {
  return new Failure('usage', `${name} is not understood: ${why}.`, 'data/measures.yaml shows how a register is written.')
}
