// The composition root and public API: languages into one engine, pages into readings.

import { readArticle } from './article/index.ts'
import { annotator, type Annotator } from './annotate/pipeline.ts'
import { OwnNames, withOwnNames, type OwnEntity } from './entities/index.ts'
import { languages } from './languages.ts'
import { Failure } from './model/failure.ts'
import type { Page, ReadOptions } from './model/page.ts'
import type { Reading } from './model/reading.ts'
import { foldTable, sharedFold } from './text/index.ts'

export * from './model/index.ts'
export type { OwnEntity } from './entities/index.ts'

/** Reads one page: see {@link read}. */
export type Reader = (page: Page, options?: ReadOptions) => Reading

const table = foldTable(sharedFold, ...languages.map((language) => language.fold))

/**
 * Reads one page: article, annotations, diagnostics. Pure: the same page and options give the same reading.
 * @throws {Failure} when the page holds no article in a language that can be read.
 */
export const read: Reader = readerOver(undefined)

/** A reader that knows `own` entities beside the gazetteer's: new ones, or further names of listed ones. */
export function readerWith(own: readonly OwnEntity[]): Reader {
  return own.length === 0 ? read : readerOver(new OwnNames(own))
}

/** Words are remembered with the names that they open, so each reader has annotators of its own. */
function readerOver(own: OwnNames | undefined): Reader {
  const annotators = new Map<string, Annotator>()
  return (page, options = {}) =>
    withOwnNames(own, () => {
      const { article, diagnostics } = readArticle(page, options, languages, table)
      let annotate = annotators.get(article.language)
      if (annotate === undefined) annotators.set(article.language, (annotate = annotatorFor(article.language)))
      return { article, annotations: annotate(article), diagnostics }
    })
}

function annotatorFor(code: string): Annotator {
  const language = languages.find((l) => l.code === code)
  if (language === undefined)
    throw new Failure(
      'language',
      `There is no reader for the language «${code}».`,
      `Name one of: ${languages.map((l) => l.code).join(', ')}.`,
    )
  return annotator(language, table)
}
