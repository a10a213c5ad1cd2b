// Jobs: articles being added, and what became of them.

import { z } from '@hono/zod-openapi'

export const Job: z.ZodType = z
  .object({
    id: z.string(),
    kind: z.enum(['add', 'refresh']),
    state: z.enum(['waiting', 'running', 'done', 'failed']),
    by: z.string(),
    begun: z.string(),
    ended: z.string().optional(),
    sources: z.array(z.string()).openapi({ description: 'Names of files, addresses, or «text».' }),
    stage: z.enum(['planning', 'reading', 'ledger', 'done']).optional(),
    added: z.int(),
    elsewhere: z.int().openapi({ description: 'Known texts at places not seen before.' }),
    known: z.int(),
    refused: z.int(),
    waiting: z.int().openapi({ description: 'Still to be read.' }),
    backlog: z.int().openapi({ description: 'Articles that the ledger does not know yet.' }),
    refusals: z
      .array(z.object({ source: z.string(), why: z.string() }))
      .openapi({ description: 'What was refused and why; the first thousand.' }),
    failure: z.string().optional(),
  })
  .openapi('Job')

export const JobList: z.ZodType = z.object({ items: z.array(Job) }).openapi('JobList')

const known: {
  published: z.ZodOptional<z.ZodString>
  outlet: z.ZodOptional<z.ZodString>
  language: z.ZodOptional<z.ZodType<'ar' | 'en'>>
} = {
  published: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional(),
  outlet: z.string().trim().min(1).max(300).optional(),
  language: z.enum(['ar', 'en']).optional(),
}

const address = z
  .url({ protocol: /^https?$/ })
  .max(2000)
  .openapi({ description: 'http or https; articles, feeds and sitemaps are told apart by what comes back.' })

/** What may be known of articles that are added. */
export const AddKnown: z.ZodType<Pick<AddAsked, 'published' | 'outlet' | 'language'>> = z.strictObject(known)

/** What a request to add holds, files apart. */
export interface AddAsked {
  readonly text?: string | undefined
  readonly title?: string | undefined
  readonly address?: string | undefined
  readonly feed?: string | undefined
  readonly published?: string | undefined
  readonly outlet?: string | undefined
  readonly language?: 'ar' | 'en' | undefined
}

/** Absent where a form came instead. */
export const AddBody: z.ZodType<AddAsked | undefined> = z
  .strictObject({
    text: z.string().min(1).max(5_000_000).optional().openapi({ description: 'The text of one article.' }),
    title: z.string().trim().min(1).max(1000).optional(),
    address: address.optional(),
    feed: address.optional().openapi({ description: 'Address of a feed: read now, and remembered for the next time.' }),
    ...known,
  })
  .openapi('AddBody')

export const AddForm: z.ZodType = z
  .object({
    files: z
      .array(z.string().openapi({ type: 'string', format: 'binary' }))
      .openapi({ description: 'Text, HTML, JSON Lines, WARC, also gzipped.' }),
    published: known.published,
    outlet: known.outlet,
    language: known.language,
  })
  .openapi('AddForm')
