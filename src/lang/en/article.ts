// What English knows of an article's head, tail and furniture.

import type { ArticleLexicon } from '../article-lexicon.ts'

/** The article room's lexicon. */
export const englishArticle: ArticleLexicon = { related: [], boilerplate: [], keywords: [] }
