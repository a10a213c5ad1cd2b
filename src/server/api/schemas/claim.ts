// Claims: a row of a list, and one claim with everything that carries it or stands beside it.

import { z } from '@hono/zod-openapi'
import { ArticleCard, Copy, Upstream } from './article.ts'
import { Touch } from './measure.ts'
import { Note } from './note.ts'
import { Hop, StatedQuantity } from './reading.ts'
import { Days, Names, Next, Quote, Span } from './words.ts'

const Interval = z.object({
  list: z.array(z.string()).openapi({ description: 'Entity ids of who put it out.' }),
  min: z.int().openapi({ description: 'Certainly independent.' }),
  max: z.int().openapi({ description: 'Possibly independent.' }),
})

const said = Days.optional().openapi({ description: 'When it was said, where the words tell: the day of the statement.' })
const seen = Days.optional().openapi({
  description: 'When the picture was taken that shows it, where the words tell: the day of the observation.',
})

export const ClaimCard: z.ZodType = z
  .object({
    id: z.string(),
    gloss: z.string().openapi({ description: 'One line in English where names have English forms.' }),
    words: z.string().openapi({ description: 'Its first report’s own words: plain text of a stranger.' }),
    article: z.string().openapi({ description: 'Article of the first report.' }),
    language: z.string().optional().openapi({ description: 'Language of `words`.' }),
    category: z.string().optional(),
    act: z.string(),
    certainty: z.enum(['certain', 'probable', 'possible']),
    event: Days.optional().openapi({ description: 'When it is said to have happened.' }),
    said,
    seen,
    published: z.string().optional().openapi({ description: 'Day of the first publication.' }),
    origins: Interval,
    articles: z.int(),
    reports: z.int(),
    denied: z.int(),
    deniedBy: z.array(z.string()).openapi({ description: 'Entity ids of who denies it.' }),
    conflicting: z.int(),
    superseded: z.int(),
  })
  .openapi('ClaimCard')

export const ClaimPage: z.ZodType = z
  .object({
    items: z.array(ClaimCard),
    next: Next,
    total: z.int().optional().openapi({ description: 'How many match; only when asked for with `total=true`.' }),
    names: Names,
  })
  .openapi('ClaimPage')

export const Report: z.ZodType = z
  .object({
    id: z.string(),
    article: ArticleCard,
    published: z.string().optional().openapi({ description: 'Day on which the article came out.' }),
    said,
    seen,
    nested: z
      .array(Hop)
      .openapi({ description: 'The chain, from the source nearest the article inward; empty for the writer’s own voice.' }),
    act: z.string(),
    certainty: z.string(),
    voice: z.string(),
    quantity: StatedQuantity.nullable(),
    content: z.array(Span),
    quote: Quote,
    upstream: z.array(Upstream).openapi({ description: 'Where the text of its article comes from.' }),
    family: z.string().optional().openapi({ description: 'Id of the family of copies that its article belongs to.' }),
  })
  .openapi('Report')

const Drift = z
  .object({
    from: z.string().openapi({ description: 'The report published first.' }),
    to: z.string(),
    on: z.string().openapi({ description: 'number, bound, unit, hedge, place' }),
    was: z.string(),
    is: z.string(),
  })
  .openapi('Drift', { description: 'What changed between two reports that come from one text or one speaker.' })

const Edge = { claim: ClaimCard, because: z.string() }

export const ClaimFile: z.ZodType = z
  .object({
    id: z.string(),
    gloss: z.string(),
    category: z.string().optional(),
    event: Days.optional().openapi({ description: 'When it is said to have happened.' }),
    said,
    seen,
    published: z.string().optional().openapi({ description: 'Day of the first publication.' }),
    origins: Interval.extend({
      because: z.array(
        z.object({ origin: z.string(), raises: z.enum(['both', 'max', 'none']), rule: z.string(), reports: z.array(z.string()) }),
      ),
    }),
    because: z.array(z.object({ a: z.string(), b: z.string(), rule: z.string(), score: z.number() })),
    reports: z.array(Report),
    denials: z.array(z.object({ ...Edge, side: z.enum(['denied-by', 'denies']), scope: z.string() })),
    conflicts: z.array(z.object({ ...Edge, on: z.string() })),
    supersessions: z.array(z.object({ ...Edge, side: z.enum(['superseded-by', 'supersedes']) })),
    families: z.array(
      z.object({ id: z.string(), articles: z.array(z.string()), pairs: z.array(Copy) }).openapi('Family', {
        description: 'Articles that are copies of one text, directly or by way of others.',
      }),
    ),
    drift: z.array(Drift),
    touches: z.array(Touch),
    notes: z.array(Note),
    names: Names,
  })
  .openapi('ClaimFile')
