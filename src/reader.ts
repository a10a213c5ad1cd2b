// Pages read in one of the languages that can be read, by whatever an article is read with.

import { readArticle } from './article/index.ts'
import { OwnNames, withOwnNames, type OwnEntity } from './entities/index.ts'
import type { Language } from './lang/language.ts'
import { languages } from './languages.ts'
import type { Article, Diagnostic } from './model/article.ts'
import { Failure } from './model/failure.ts'
import type { Page, ReadOptions } from './model/page.ts'
import { foldTable, sharedFold, type FoldTable } from './text/index.ts'

/** The fold table of all languages. */
export const table: FoldTable = foldTable(sharedFold, ...languages.map((language) => language.fold))

/** An article with what was read out of it. */
export interface Found<T> {
  readonly article: Article
  readonly found: T
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * A reader of pages that knows `own` entities beside the gazetteer's. `compose` makes what articles of one language are read with.
 * @throws {Failure} (what it gives) when the page holds no article in a language that can be read.
 */
export function pageReader<T>(
  own: readonly OwnEntity[],
  compose: (language: Language, table: FoldTable) => (article: Article) => T,
): (page: Page, options?: ReadOptions) => Found<T> {
  const names = own.length === 0 ? undefined : new OwnNames(own)
  // Words are remembered with the names that they open, so each reader has its own.
  const composed = new Map<string, (article: Article) => T>()
  return (page, options = {}) =>
    withOwnNames(names, () => {
      const { article, diagnostics } = readArticle(page, options, languages, table)
      let readWith = composed.get(article.language)
      if (readWith === undefined) composed.set(article.language, (readWith = compose(languageOf(article.language), table)))
      return { article, found: readWith(article), diagnostics }
    })
}

function languageOf(code: string): Language {
  const language = languages.find((l) => l.code === code)
  if (language === undefined)
    throw new Failure(
      'language',
      `There is no reader for the language «${code}».`,
      `Name one of: ${languages.map((l) => l.code).join(', ')}.`,
    )
  return language
}
