// Shapes of words and days: spans, quotations with their surroundings, open intervals, names of entities.

import { z } from '@hono/zod-openapi'
import { PRECISIONS } from '../days.ts'

/** A day as the program writes it; years and months alone are days with less precision. */
export const Day: z.ZodType<string> = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)
  // What is read as a date may be another one: 31 February is 3 March.
  .refine((day) => !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day))
  .openapi('Day', { description: 'YYYY-MM-DD, YYYY-MM or YYYY', example: '2024-06-26' })

export const Span: z.ZodType = z
  .object({ start: z.int(), end: z.int() })
  .openapi('Span', { description: 'Half-open range of UTF-16 code units into the text of the article.' })

export const Quote: z.ZodType = z
  .object({ before: z.string(), words: z.string(), after: z.string(), start: z.int(), end: z.int() })
  .openapi('Quote', {
    description:
      "An article's own words with some 200 characters on either side. Plain text of a stranger: never to be shown as markup. `start` and `end` are offsets of `words` into the article's text.",
  })

export const Days: z.ZodType = z
  .object({
    from: z.string().nullable(),
    to: z.string().nullable(),
    approx: z.boolean(),
    precision: z
      .enum(PRECISIONS)
      .openapi({ description: 'What was told: a day, a whole month or year, other days from one to another, or an end that is open.' }),
  })
  .openapi('Days', { description: 'First and last day, inclusive; null is an open end.' })

export const Names: z.ZodType = z
  .record(z.string(), z.object({ ar: z.string().optional(), en: z.string().optional(), type: z.string().optional() }))
  .openapi('Names', {
    description:
      'What the entities that occur in the answer are called, by id. One that the gazetteer does not list is called as articles write it, in their language alone.',
  })

export const Next: z.ZodType = z
  .string()
  .optional()
  .openapi({ description: 'Cursor for the page after this one (`after`); absent at the end.' })

/** The schema of a page of a list. */
export function pageOf(name: string, item: z.ZodType, more: Readonly<Record<string, z.ZodType>> = {}): z.ZodType {
  return z.object({ items: z.array(item), next: Next, ...more }).openapi(name)
}
