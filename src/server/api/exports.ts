// Lists in the form that is asked for: JSON, CSV, Markdown.

import type { Context } from 'hono'
import { csvOf, markdownOf, type Column } from '../../export/table.ts'

/** Forms that a list of claims is given in. */
export type Form = 'json' | 'csv' | 'md'

/** Media types of the forms beside JSON. */
export const MEDIA = ['text/csv', 'text/markdown'] as const

/** The form that is asked for: by `format`, else by `Accept`. */
export function formOf(c: Context, format: Form | undefined): Form {
  if (format !== undefined) return format
  const accept = c.req.header('accept') ?? ''
  if (accept.startsWith('text/csv')) return 'csv'
  return accept.startsWith('text/markdown') ? 'md' : 'json'
}

/** Rows as a file to keep. */
export function tableAnswer<T>(c: Context, form: 'csv' | 'md', name: string, rows: readonly T[], columns: readonly Column<T>[]): Response {
  const [type, text] = form === 'csv' ? [MEDIA[0], `\uFEFF${csvOf(rows, columns)}`] : [MEDIA[1], markdownOf(rows, columns)]
  return c.body(text, 200, {
    'content-type': `${type}; charset=utf-8`,
    'content-disposition': `attachment; filename="${name}.${form}"`,
    vary: 'accept',
  })
}
