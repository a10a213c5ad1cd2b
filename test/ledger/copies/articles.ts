// Articles for the tests of copies: the sample dossier's own, and ways to vary a text as desks do.

import { readdirSync, readFileSync } from 'node:fs'
import { read } from '../../../src/index.ts'
import { languages } from '../../../src/languages.ts'
import type { Reading } from '../../../src/model/index.ts'
import { foldTable, sharedFold, type FoldTable } from '../../../src/text/index.ts'

export const table: FoldTable = foldTable(sharedFold, ...languages.map((language) => language.fold))

/** A reading of `text` under an id of the test's own. */
export function reading(id: string, text: string, about: { outlet?: string; published?: string } = {}): Reading {
  const made = read({ text, format: 'text', encoding: 'utf-8' }, about)
  return { ...made, article: { ...made.article, id } }
}

const folder = new URL('../../../samples/articles/', import.meta.url)

/** The paragraphs of the plain-text samples that are UTF-8. */
export const samples: readonly { readonly name: string; readonly paragraphs: readonly string[] }[] = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .map((file) => ({
    name: file.slice(0, -4),
    paragraphs: readFileSync(new URL(file, folder), 'utf8')
      .split(/\n+/)
      .filter((line) => line.trim().length > 90),
  }))
  .filter(({ paragraphs }) => paragraphs.length >= 3 && !paragraphs.join('').includes('\ufffd'))

/** An article of these paragraphs under a headline and byline of its own. */
export function page(headline: string, byline: string, paragraphs: readonly string[]): string {
  return [headline, byline, ...paragraphs].join('\n')
}
