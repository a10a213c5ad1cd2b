// What Arabic knows of an article's head, tail and furniture.

import type { ArticleLexicon } from '../article-lexicon.ts'

/** The article room's lexicon. */
export const arabicArticle: ArticleLexicon = { related: [], boilerplate: [], keywords: [] }
