// What rules on words find: articles that hold them.

import type { Store } from '../store/index.ts'
import type { Finding } from './found.ts'

/** Articles that are asked for at a time. */
const PAGE = 200

/** Articles with all of `words`, as isnad search finds them. @throws {Failure} `usage` when these are none. */
export async function* wordFindings(store: Store, words: string): AsyncGenerator<Finding> {
  for (let offset = 0; ; offset += PAGE) {
    const hits = await store.search(words, {}, { limit: PAGE, offset })
    for (const { id, title, outlet, published, url } of hits)
      yield {
        names: [id],
        title: title ?? words,
        lines: [`«${words}»`, [outlet, published].filter((part) => part !== undefined).join(', ')],
        subject: id,
        ...(url === undefined ? {} : { url }),
      }
    if (hits.length < PAGE) return
  }
}
