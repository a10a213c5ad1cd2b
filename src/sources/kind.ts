// Kinds of content: what bytes are by how they begin, whatever their name says.

import { wideWithoutMark } from './encoding.ts'

/** `page`: one article; `record`: one article as JSON; `lines`: one such record a line; the others list or hold articles. */
export type Kind = 'page' | 'record' | 'lines' | 'warc' | 'feed' | 'sitemap'

/** How many bytes {@link kindOf} looks at. */
export const TELLING = 8192

/** The kind of what begins with `head`, unpacked; `name` decides only between one record and many. */
export function kindOf(head: Uint8Array, name: string): Kind {
  const text = start(head)
  if (text.startsWith('WARC/')) return 'warc'
  if (text.startsWith('{')) {
    if (/"version"\s{0,9}:\s{0,9}"https?:(?:\\?\/){2}(?:www\.)?jsonfeed\.org/u.test(text)) return 'feed'
    return /\.(?:jsonl|ndjson|jsonlines)(?:\.gz)?$/iu.test(name) || isFirstOfMany(text) ? 'lines' : 'record'
  }
  if (!text.startsWith('<') || /<html[\s>]/iu.test(text)) return 'page'
  if (/<(?:rss|(?:[a-z]{1,8}:)?feed|rdf:rdf)[\s>]/iu.test(text)) return 'feed'
  return /<(?:[a-z]{1,8}:)?(?:urlset|sitemapindex)[\s>]/iu.test(text) ? 'sitemap' : 'page'
}

function start(head: Uint8Array): string {
  const wide = head[0] === 0xff && head[1] === 0xfe ? 'utf-16le' : head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : wideWithoutMark(head)
  return new TextDecoder(wide ?? 'utf-8').decode(head.subarray(0, TELLING)).trimStart()
}

/** A first line that is an object by itself, and a second that begins like one. */
function isFirstOfMany(text: string): boolean {
  const [first = '', second = ''] = text.split('\n', 2)
  if (!second.startsWith('{')) return false
  try {
    JSON.parse(first)
    return true
  } catch {
    return false
  }
}
