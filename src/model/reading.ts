// A reading: one article with everything that was read out of it.

import type { Annotation } from './annotation.ts'
import type { Article, Diagnostic } from './article.ts'

/** The result of reading one page. Survives JSON unchanged. */
export interface Reading {
  readonly article: Article
  /** In reading order. */
  readonly annotations: readonly Annotation[]
  readonly diagnostics: readonly Diagnostic[]
}
