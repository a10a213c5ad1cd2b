// GET /v1/search: words in whole articles, in claims, in names.

import { offer, type Api } from './offer.ts'
import { Id, stretch, Words } from './schemas/query.ts'
import { Found } from './schemas/search.ts'
import { Day } from './schemas/words.ts'
import { later } from './later.ts'

/** Offers search. */
export function offerSearch(api: Api): void {
  offer(
    api,
    {
      method: 'get',
      path: '/v1/search',
      tag: 'Search',
      summary: 'Articles that hold all words, exact ones first; claims and names that have them.',
      description: 'Spelling is folded; words in quotation marks stand next to each other.',
      query: { q: Words, language: Id.optional(), outlet: Id.optional(), from: Day.optional(), to: Day.optional(), ...stretch },
      answer: Found,
    },
    later,
  )
}
