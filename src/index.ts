// The composition root and public API: languages into one engine, pages into readings.

import { readArticle } from './article/index.ts'
import { annotator, type Annotator } from './annotate/pipeline.ts'
import { languages } from './languages.ts'
import { Failure } from './model/failure.ts'
import type { Page, ReadOptions } from './model/page.ts'
import type { Reading } from './model/reading.ts'
import { foldTable, sharedFold } from './text/index.ts'

export * from './model/index.ts'

const table = foldTable(sharedFold, ...languages.map((language) => language.fold))
const annotators = new Map<string, Annotator>()

/**
 * Reads one page: article, annotations, diagnostics. Pure: the same page and options give the same reading.
 * @throws {Failure} when the page holds no article in a language that can be read.
 */
export function read(page: Page, options: ReadOptions = {}): Reading {
  const { article, diagnostics } = readArticle(page, options, languages, table)
  return { article, annotations: annotatorFor(article.language)(article), diagnostics }
}

function annotatorFor(code: string): Annotator {
  let known = annotators.get(code)
  if (known === undefined) {
    const language = languages.find((l) => l.code === code)
    if (language === undefined)
      throw new Failure(
        'language',
        `There is no reader for the language «${code}».`,
        `Name one of: ${languages.map((l) => l.code).join(', ')}.`,
      )
    known = annotator(language, table)
    annotators.set(code, known)
  }
  return known
}
