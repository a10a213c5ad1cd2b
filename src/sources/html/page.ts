// Markup to Page in Node: linkedom parses, everything else works on the standard DOM.

import { parseHTML } from 'linkedom'
import type { Page } from '../../model/page.ts'
import { pageOfDocument, type PageAbout } from './document.ts'

/** Tags beyond this number are cut off before anything is parsed: no article needs them, and trees cost more than text. */
const MOST_TAGS = 60_000

/** The page that `markup` shows. @throws {Failure} `no-article`. */
export async function pageFromMarkup(markup: string, about: PageAbout): Promise<Page> {
  const { document } = parseHTML(whole(capped(markup)))
  return await pageOfDocument(document as unknown as Document, about)
}

/** A fragment gets the elements around it that a parser of documents supplies. */
function whole(markup: string): string {
  return /<body[\s>]/iu.test(markup) ? markup : /<html[\s>]/iu.test(markup) ? markup : `<!doctype html><html><head></head><body>${markup}</body></html>`
}

function capped(markup: string): string {
  let tags = 0
  for (let at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at + 1)) if (++tags > 2 * MOST_TAGS) return markup.slice(0, at)
  return markup
}
