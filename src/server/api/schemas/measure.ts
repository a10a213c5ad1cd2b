// Measures: the register, and what a claim would touch if it were true. Nothing here says that anything violates anything.

import { z } from '@hono/zod-openapi'

const wording = z.record(z.string(), z.string())
const dated = { from: z.string(), to: z.string().optional() }
const marked = {
  mark: z
    .enum(['verified', 'number-from-memory', 'from-memory'])
    .openapi({ description: 'How far the row was checked against its source.' }),
  source: z.array(z.string()),
}

const Measure = z
  .object({
    id: z.string(),
    resolution: z.int(),
    paragraph: z.string(),
    direction: z.string(),
    categories: z.array(z.string()),
    items: z.array(z.string()).optional(),
    text: wording,
    note: wording.optional(),
    ...dated,
    replacedBy: z.string().optional(),
    hs: z.array(z.string()).optional(),
    lists: z.array(z.string()).optional(),
    see: z.array(z.string()).optional(),
    ...marked,
  })
  .openapi('Measure')

export const Register: z.ZodType = z
  .object({
    id: z.string(),
    names: wording,
    state: z.string(),
    resolutions: z.array(z.object({ number: z.int(), adopted: z.string(), occasion: wording })),
    measures: z.array(Measure),
    sources: z
      .record(z.string(), z.object({ title: z.string(), address: z.string().optional() }))
      .openapi({ description: 'What the sources of measures are called, by their key, and where they are found.' }),
    caps: z.array(
      z.object({
        subject: z.string(),
        measure: z.string(),
        ...dated,
        period: z.string(),
        limits: z.array(z.object({ value: z.number(), unit: z.string() })),
        note: wording.optional(),
        ...marked,
      }),
    ),
    machinery: z.array(z.object({ id: z.string(), ...dated, text: wording, ...marked })),
    uncovered: z.array(z.object({ category: z.string(), text: wording })),
    disputed: z.array(z.object({ category: z.string(), measures: z.array(z.string()), text: wording })),
  })
  .openapi('Register')

export const Touch: z.ZodType = z
  .object({
    measure: z.string(),
    resolution: z.int(),
    paragraph: z.string(),
    text: wording,
    category: z.string(),
    direction: z.string(),
    disputed: z.boolean(),
    unchecked: z.boolean(),
    on: z.object({ from: z.string().nullable(), to: z.string().nullable() }),
    dated: z.enum(['act', 'statement']),
    words: z.array(z.string()).openapi({ description: 'The words of the article that it rests on.' }),
    report: z.string(),
  })
  .openapi('Touch', { description: 'What the claim would touch if it were true.' })

export const TouchedList: z.ZodType = z
  .object({ items: z.array(z.object({ claim: z.string(), measures: z.array(z.string()) })) })
  .openapi('TouchedList')
