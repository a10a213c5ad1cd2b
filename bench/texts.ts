// Texts to measure on: the pool beside the clone when it is there, else the project's own gold articles over and over.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { shared } from '../tools/shared.ts'

/** Articles as plain text and a line that says which they are. */
export interface Texts {
  readonly what: string
  readonly articles: readonly { readonly text: string; readonly published: string }[]
}

/** Reads the texts. */
export function texts(): Texts {
  const pool = shared('pool.jsonl')
  if (existsSync(pool)) {
    const rows = readFileSync(pool, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as { title?: string; text: string; date?: string })
    return {
      what: `${rows.length} articles of the pool`,
      articles: rows.map((r) => ({ text: `${r.title ?? ''}\n\n${r.text}`, published: r.date?.slice(0, 10) ?? '2020-01-01' })),
    }
  }
  const folder = 'test/gold/texts'
  const own = readdirSync(folder)
    .filter((name) => name.startsWith('ar') || name.includes('-ar-'))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
  return {
    what: `${own.length} articles of the project's own gold, 20 times over`,
    articles: Array.from({ length: 20 }, () => own)
      .flat()
      .map((text) => ({ text, published: '2024-06-26' })),
  }
}
