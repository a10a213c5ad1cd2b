// Lists: archives, feeds and sitemaps become items of the queue, one for each article.

import { decode } from '../../sources/encoding.ts'
import { feedArticles, type Listed } from '../../sources/feed.ts'
import { linesOf } from '../../sources/lines.ts'
import { sitemapIn } from '../../sources/sitemap.ts'
import { unpacked } from '../../sources/unpack.ts'
import { warcRecords } from '../../sources/warc.ts'
import { Failure } from '../../model/failure.ts'
import { tooLarge } from '../../sources/file.ts'
import type { QueueItem } from '../../store/index.ts'
import type { Adding } from './adding.ts'
import { digestOf } from './article.ts'
import { inherited, packed, type Details } from './details.ts'

/** Items that are put at once. */
const BATCH = 500
/** Indexes list sitemaps; what lists on beyond this is a trap. */
const DEEPEST = 2

/** The articles in a file of JSON Lines or a WARC, each by its place in it. */
export async function* archived(
  kind: 'lines' | 'warc',
  source: string,
  path: string,
  details: Details,
  { limit, note, report }: Adding,
): AsyncGenerator<readonly QueueItem[]> {
  const item = (kindOfItem: 'line' | 'record', offset: number, length: number, digest: string): QueueItem => ({
    source: `${source}#${offset}`,
    digest,
    details: packed({ ...inherited(details), kind: kindOfItem, in: source, at: String(offset), length: String(length) }),
  })
  const items = async function* (): AsyncGenerator<QueueItem> {
    if (kind === 'warc')
      for await (const { offset, length, id } of warcRecords(unpacked(path), path, limit)) yield item('record', offset, length, id)
    else
      for await (const { offset, length, bytes } of linesOf(unpacked(path), limit)) {
        if (bytes !== undefined) yield item('line', offset, length, digestOf(bytes))
        else {
          const { message, remedy } = tooLarge(`The line at byte ${offset}`, limit)
          report.refuse(`${source}#${offset}`, `${message} ${remedy}`)
        }
      }
  }
  let count = 0
  for await (const batch of batches(items())) {
    yield batch
    note(`${source}: ${(count += batch.length).toLocaleString('en')} articles found`)
  }
}

/** Items in batches; those before a failure are given before it is thrown. */
async function* batches(items: AsyncIterable<QueueItem>): AsyncGenerator<readonly QueueItem[]> {
  let batch: QueueItem[] = []
  let failure: Error | undefined
  try {
    for await (const item of items) {
      batch.push(item)
      if (batch.length < BATCH) continue
      yield batch
      batch = []
    }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    failure = error
  }
  if (batch.length > 0) yield batch
  if (failure !== undefined) throw failure
}

/** The articles that a feed lists. @throws {Failure} */
export async function* listedIn(bytes: Uint8Array, base: string, details: Details): AsyncGenerator<readonly QueueItem[]> {
  const { text } = await decode(bytes)
  yield (await feedArticles(text, base)).map((article) => entry(article, details))
}

/** The articles that a sitemap lists, or the sitemaps that an index lists. @throws {Failure} */
export async function* mapped(bytes: Uint8Array, base: string, details: Details): AsyncGenerator<readonly QueueItem[]> {
  const { text } = await decode(bytes)
  const { articles, sitemaps } = sitemapIn(text, base)
  const depth = Number(details.depth ?? 0) + 1
  if (sitemaps.length > 0 && depth > DEEPEST)
    throw new Failure('fetch', `${base} lists lists of lists.`, 'Give the address of one sitemap that lists articles.')
  yield sitemaps.map(({ url, changed }) => ({
    source: url,
    ...(changed === undefined ? {} : { digest: changed }),
    details: packed({ ...inherited(details), kind: 'map', depth: String(depth) }),
  }))
  yield articles.map((article) => entry(article, details))
}

function entry({ url, outlet, published }: Listed, details: Details): QueueItem {
  const own = inherited(details)
  return {
    source: url,
    details: packed({
      ...own,
      kind: 'entry',
      ...(outlet === undefined ? {} : { listedOutlet: outlet }),
      ...(published === undefined ? {} : { listedPublished: published }),
    }),
  }
}
