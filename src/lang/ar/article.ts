// What Arabic knows of an article's head, tail and furniture.

import { rows } from '../../generated/ar/article.ts'
import type { ArticleLexicon } from '../article-lexicon.ts'

/** The article room's lexicon. */
export const arabicArticle: ArticleLexicon = { words: rows, and: 'و', alike: [['غ', 'ج']], dateOrder: 'day-first' }
