// A reading: an article with every record over its text (docs/json.md describes the fields).

import { z } from '@hono/zod-openapi'
import { Span } from './words.ts'

const span = { start: z.int(), end: z.int() }
const by = z.object({ pass: z.string(), rule: z.string() })

export const Hop: z.ZodType = z
  .object({
    entity: z.string(),
    label: z.string(),
    body: z.string().optional(),
    start: z.int().optional(),
    end: z.int().optional(),
    members: z.array(z.object({ entity: z.string(), label: z.string() })).optional(),
  })
  .openapi('Hop', { description: 'One source in a chain, with the words that name it.' })

const quantity = {
  value: z.number(),
  max: z.number().nullable(),
  comparator: z.enum(['=', '>=', '<=', '>', '<', '~']),
  object: z.string().nullable(),
  unit: z.string().nullable(),
  per: z.string().nullable(),
}

export const StatedQuantity: z.ZodType = z.object(quantity).openapi('StatedQuantity')

const Annotation = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('mention'), ...span, type: z.string(), entity: z.string(), unlisted: z.boolean().optional(), by }),
    z.object({
      kind: z.literal('time'),
      ...span,
      type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
      from: z.string().nullable().optional(),
      to: z.string().nullable().optional(),
      approx: z.boolean().optional(),
      duration: z.string().optional(),
      comparator: z.string().optional(),
      stated: z.looseObject({}).optional(),
      by,
    }),
    z.object({ kind: z.literal('quantity'), ...span, ...quantity, by }),
    z.object({
      kind: z.literal('attribution'),
      source: z.union([Span, z.array(Span)]).nullable(),
      cue: Span,
      content: z.array(Span),
      nested: z.array(Hop),
      voice: z.string(),
      act: z.string(),
      certainty: z.string(),
      by,
    }),
  ])
  .openapi('Annotation')

const Article = z
  .object({
    id: z.string(),
    digest: z.string(),
    language: z.string(),
    title: z.string().optional(),
    outlet: z.string().optional(),
    url: z.string().optional(),
    published: z.string().optional(),
    publishedStated: z.string().optional(),
    authors: z.array(z.string()),
    credits: z.array(z.string()),
    dateline: z.array(z.string()),
    text: z.string().openapi({ description: 'As it stood. Plain text of a stranger: never to be shown as markup.' }),
    blocks: z.array(z.object({ ...span, role: z.string() })),
    found: z.record(z.string(), z.object({ rule: z.string(), start: z.int().optional(), end: z.int().optional() })),
  })
  .openapi('Article')

export const Reading: z.ZodType = z
  .object({
    article: Article,
    annotations: z.array(Annotation),
    diagnostics: z.array(
      z.object({
        code: z.string(),
        message: z.string(),
        remedy: z.string().optional(),
        start: z.int().optional(),
        end: z.int().optional(),
      }),
    ),
  })
  .openapi('Reading')
