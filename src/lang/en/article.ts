// What English knows of an article's head, tail and furniture.

import { rows } from '../../generated/en/article.ts'
import type { ArticleLexicon } from '../article-lexicon.ts'

/** The article room's lexicon. */
export const englishArticle: ArticleLexicon = { words: rows, and: '', alike: [], dateOrder: 'month-first' }
