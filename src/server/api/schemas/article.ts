// Articles: a row of a list, one with its reading, two side by side.

import { z } from '@hono/zod-openapi'
import { Reading } from './reading.ts'
import { Names, pageOf, Span } from './words.ts'

const card = {
  id: z.string(),
  language: z.string(),
  title: z.string().optional(),
  outlet: z.string().optional(),
  url: z.string().optional(),
  published: z.string().optional(),
}

export const ArticleCard: z.ZodType = z.object(card).openapi('ArticleCard')

export const Hit: z.ZodType = z
  .object({
    ...card,
    exact: z.boolean().openapi({ description: 'It has the words as they were asked for, clitics and endings included.' }),
    score: z.number(),
    excerpt: z.string().openapi({ description: 'The text around the first of the words.' }),
  })
  .openapi('Hit')

export const ArticlePage: z.ZodType = pageOf('ArticlePage', ArticleCard)

export const Upstream: z.ZodType = z
  .object({
    entity: z.string(),
    certainty: z.enum(['stated', 'inferred', 'possible']),
    evidence: z.array(z.looseObject({ kind: z.string() })),
  })
  .openapi('Upstream', { description: 'Where an article’s text comes from.' })

export const Copy: z.ZodType = z
  .object({
    a: z.string(),
    b: z.string(),
    kind: z.enum(['same', 'edited']),
    similarity: z.number(),
    coverage: z.number(),
  })
  .openapi('Copy')

const SeenPage = z
  .object({
    digest: z.string(),
    url: z.string().optional(),
    name: z.string().optional(),
    format: z.string().optional(),
    encoding: z.string().optional(),
    outlet: z.string().optional(),
    published: z.string().optional(),
    retrieved: z.string().optional(),
    meta: z.record(z.string(), z.string()).optional(),
  })
  .openapi('SeenPage')

export const ArticleFile: z.ZodType = z
  .object({
    reading: Reading,
    pages: z.array(SeenPage),
    upstream: z.array(Upstream),
    copies: z.array(z.object({ article: ArticleCard, kind: z.string(), similarity: z.number(), coverage: z.number() })),
    names: Names,
  })
  .openapi('ArticleFile')

export const Beside: z.ZodType = z
  .object({
    a: z.object({ article: ArticleCard, text: z.string() }),
    b: z.object({ article: ArticleCard, text: z.string() }),
    stretches: z
      .array(z.object({ a: Span, b: Span }))
      .openapi({ description: 'What both share word for word, in each one’s own text, in the order of `a`.' }),
    kind: z.string().optional().openapi({ description: 'Absent when they are no copies.' }),
    similarity: z.number().optional(),
    coverage: z.number().optional(),
  })
  .openapi('Beside')
