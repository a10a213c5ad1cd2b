// The composition root and public API: languages into one engine, pages into readings.

import { annotator } from './annotate/pipeline.ts'
import type { OwnEntity } from './entities/index.ts'
import type { Page, ReadOptions } from './model/page.ts'
import type { Reading } from './model/reading.ts'
import { pageReader } from './reader.ts'

export * from './model/index.ts'
export type { OwnEntity } from './entities/index.ts'

/** Reads one page: see {@link read}. */
export type Reader = (page: Page, options?: ReadOptions) => Reading

/**
 * Reads one page: article, annotations, diagnostics. Pure: the same page and options give the same reading.
 * @throws {Failure} when the page holds no article in a language that can be read.
 */
export const read: Reader = readerOver([])

/** A reader that knows `own` entities beside the gazetteer's: new ones, or further names of listed ones. */
export function readerWith(own: readonly OwnEntity[]): Reader {
  return own.length === 0 ? read : readerOver(own)
}

function readerOver(own: readonly OwnEntity[]): Reader {
  const readPage = pageReader(own, annotator)
  return (page, options) => {
    const { article, found, diagnostics } = readPage(page, options)
    return { article, annotations: found, diagnostics }
  }
}
