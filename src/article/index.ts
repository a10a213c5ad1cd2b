// Page to Article: the front door of the article room.

import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Language } from '../lang/language.ts'
import type { Article, Block, Diagnostic } from '../model/article.ts'
import type { Page, ReadOptions } from '../model/page.ts'
import type { FoldTable } from '../text/index.ts'

/** The article on a page and what the reader should know about it. */
export interface FoundArticle {
  readonly article: Article
  readonly diagnostics: readonly Diagnostic[]
}

/** Finds the article on `page`. @throws {Failure} when there is none, or none in a language that can be read. */
export function readArticle(page: Page, options: ReadOptions, languages: readonly Language[], table: FoldTable): FoundArticle {
  void languages
  void table
  const text = page.text
  const blocks: Block[] = []
  for (let start = 0; start < text.length; ) {
    const stop = text.indexOf('\n', start)
    const end = stop < 0 ? text.length : stop + 1
    blocks.push({ start, end, role: start === 0 ? 'title' : 'paragraph' })
    start = end
  }
  const digest = bytesToHex(sha256(utf8ToBytes(text)))
  const language = options.language ?? (/[\u0600-\u06ff]/.test(text) ? 'ar' : 'en')
  const article: Article = {
    id: digest.slice(0, 16), digest, language, text, blocks, authors: [], credits: [], dateline: [], found: {},
    ...(options.published === undefined ? {} : { published: options.published }),
    ...(options.outlet === undefined ? {} : { outlet: options.outlet }),
  }
  return { article, diagnostics: [] }
}
