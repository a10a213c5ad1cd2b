// A news record as a page: its text with title and byline above it, or its markup as a document, and the facts it states.

import type { Markup, Page, ReadOptions } from '../model/page.ts'
import type { Origin } from './bytes.ts'
import type { NewsRecord } from './news-record.ts'

/** The page that `record` is, and what is known of it. @throws {Failure} `no-article`. */
export async function recordPage(record: NewsRecord, origin: Origin): Promise<{ page: Page; known: ReadOptions }> {
  const { published, outlet, language, url, html, text = '', title, byline, authors } = record
  const about = { encoding: 'utf-8', ...origin, ...(url === undefined ? {} : { url }) }
  const known: ReadOptions = {
    ...(published === undefined ? {} : { published }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(language === undefined ? {} : { language }),
  }
  if (html !== undefined) {
    const { pageFromMarkup } = await import('./html/page.ts')
    return { page: await pageFromMarkup(html.includes('<html') ? html : document(html, title), about), known }
  }
  const [first = ''] = text.trimStart().split('\n', 1)
  const head = title === undefined || first.trim() === title ? '' : `${title}\n\n${byline === undefined ? '' : `${byline}\n\n`}`
  const whole = head + text
  return {
    page: { text: whole, format: 'text', ...about, ...(authors.length === 0 ? {} : { markup: statedMarkup(whole, head.length, record) }) },
    known,
  }
}

/** What is stated beside a text whose first `head` units are title and byline, as markup would state it. */
export function statedMarkup(whole: string, head: number, { authors, title }: Pick<NewsRecord, 'authors' | 'title'>): Markup {
  const body = { start: head, end: whole.length, role: 'paragraph' } as const
  return {
    facts: {
      published: [],
      keywords: [],
      authors,
      ...(title === undefined ? {} : { title }),
      found: { authors: 'record/authors', title: 'record/title' },
    },
    blocks:
      head === 0 || title === undefined
        ? [body]
        : [
            { start: 0, end: title.length + 1, role: 'title' },
            { ...body, start: title.length + 1 },
          ],
  }
}

function document(html: string, title = ''): string {
  const heading = title.replace(/&/gu, '&amp;').replace(/</gu, '&lt;')
  return `<!doctype html><html><head><title>${heading}</title></head><body><article><h1>${heading}</h1>${html}</article></body></html>`
}
