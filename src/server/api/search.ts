// GET /v1/search: words in whole articles, in claims, in names.

import { searchWords } from '../../search-words.ts'
import { articleFilterOf } from './article-filter.ts'
import { claimRows, marks } from './claim-cards.ts'
import { claimWords } from '../../ledger-search.ts'
import { paged, placeOf } from './cursor.ts'
import { entityRows } from './entity-cards.ts'
import { offer, type Api } from './offer.ts'
import { ProblemError } from './problem.ts'
import { quoteOf } from './quote.ts'
import { Id, stretch, Words } from './schemas/query.ts'
import { Found } from './schemas/search.ts'
import { Day } from './schemas/words.ts'

/** Claims and names that are shown beside articles. */
const BESIDE = 20

/** Offers search. */
export function offerSearch(api: Api): void {
  const { store } = api.desk
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
    async ({ query }) => {
      if (searchWords.words(query.q).length === 0) throw new ProblemError('no-words')
      const place = placeOf(query.limit, query.after)
      const hits = await store.search(query.q, articleFilterOf(query), { limit: place.limit + 1, offset: place.offset })
      const { items, next } = paged(hits, place)
      const excerpts = await excerptsOf(
        items.map(({ id }) => id),
        query.q,
      )
      const words = claimWords(query.q)
      const first = place.offset === 0 && words.length > 0
      const claims = first ? (await store.ledger.claims({ words }, 'articles', { limit: BESIDE })).claims : []
      const rows = await claimRows(store, claims)
      return {
        articles: items.map((hit) => ({ ...hit, excerpt: excerpts.get(hit.id) ?? '' })),
        ...(next === undefined ? {} : { next }),
        claims: rows.items,
        entities: place.offset === 0 ? await entityRows(store, { q: query.q }, { limit: BESIDE, offset: 0 }) : [],
        names: rows.names,
      }
    },
  )

  /** The text around the first word that was asked for. */
  async function excerptsOf(ids: readonly string[], q: string): Promise<ReadonlyMap<string, string>> {
    if (ids.length === 0) return new Map()
    const asked = new Set(searchWords.words(q).flatMap(({ form }) => [form, ...searchWords.queryKeys(form)]))
    const rows = await store.query(`select id, text from articles where id in (${marks(ids)})`, ids)
    return new Map(
      rows.map((row) => {
        const text = row['text'] as string
        const start = placeIn(text, asked)
        const { before, words, after } = quoteOf(text, [{ start, end: Math.min(text.length, start + 40) }])
        return [row['id'] as string, `${before}${words}${after}`]
      }),
    )
  }
}

/** Text that is looked through for the first word. */
const LOOKED = 20_000

function placeIn(text: string, asked: ReadonlySet<string>): number {
  for (const match of text.slice(0, LOOKED).matchAll(/[\p{L}\p{N}\p{M}]{1,64}/gu))
    for (const { form, keys } of searchWords.words(match[0])) if (asked.has(form) || keys.some((key) => asked.has(key))) return match.index
  return 0
}
