// Opens an item of the queue: a file, a stretch of one, or an address; what it holds is articles, or a list that leads to more items.

import { Failure } from '../../model/failure.ts'
import { pageFromBytes, type Origin } from '../../sources/bytes.ts'
import { readFileBytes } from '../../sources/file.ts'
import { gunzipped } from '../../sources/gunzip.ts'
import { kindOf, TELLING } from '../../sources/kind.ts'
import { linesOf } from '../../sources/lines.ts'
import { newsRecord } from '../../sources/news-record.ts'
import type { Validators } from '../../sources/polite.ts'
import { recordPage, statedMarkup } from '../../sources/record-page.ts'
import { sidecarOf } from '../../sources/sidecar.ts'
import { headOf, isGzip, unpacked } from '../../sources/unpack.ts'
import { warcContent } from '../../sources/warc.ts'
import type { Leased, QueueItem } from '../../store/index.ts'
import type { Adding } from './adding.ts'
import { digestOf, type Opened } from './article.ts'
import { detailsOf, type Details } from './details.ts'
import { archived, listedIn, mapped } from './lists.ts'

/** What an item holds. */
export interface Found {
  /** Articles; none when it has not changed or holds none. */
  readonly articles: readonly (Opened | Failure)[]
  /** Further items, some at a time; throws a `Failure` where the list is broken. */
  readonly items?: AsyncIterable<readonly QueueItem[]>
  /** To be remembered once the above is kept. */
  readonly validators?: { readonly url: string; readonly value: Validators }
}

/** Name of the setting that holds what a server said of an address. */
export const SEEN = 'isnad.seen '

/** Opens `item`. @throws {Failure} when it cannot be opened. */
export async function openItem(item: Leased, adding: Adding): Promise<Found> {
  const details = detailsOf(item)
  if (details.kind === 'file') return await file(item.source, details, adding)
  if (details.kind === 'line' || details.kind === 'record') return { articles: await stretch(item, details, adding) }
  return await address(item.source, details, adding)
}

async function file(source: string, details: Details, adding: Adding): Promise<Found> {
  const path = adding.places.pathOf(source)
  const packed = await isGzip(path)
  const kind = kindOf(packed ? await firstOf(unpacked(path)) : await headOf(path, TELLING), path)
  if (kind === 'lines' || kind === 'warc') return { articles: [], items: archived(kind, source, path, details, adding) }
  const bytes = gunzipped(await readFileBytes(path, adding.limit), path, adding.limit)
  if (kind === 'feed' || kind === 'sitemap') return { articles: [], items: listed(kind, bytes, path, details) }
  const retrieved = new Date().toISOString()
  const origin = { name: source, retrieved }
  if (kind === 'record') return { articles: [await record(bytes, origin, details, adding)] }
  const { url = details.url, title, published, outlet, language } = await sidecarOf(path)
  const opened = await pageFromBytes(bytes, { ...origin, ...some({ url }) })
  // The text's own title wins; this one is for texts without.
  const stated = opened.markup !== undefined || title === undefined ? {} : { markup: statedMarkup(opened.text, 0, { title, authors: [] }) }
  return { articles: [{ page: { ...opened, ...stated }, known: some({ published, outlet, language }), digest: digestOf(bytes) }] }
}

async function firstOf(chunks: AsyncGenerator<Uint8Array>): Promise<Uint8Array> {
  const first = await chunks.next()
  await chunks.return(undefined)
  return first.done === true ? new Uint8Array(0) : first.value
}

/** Leaves out what is undefined. */
function some<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}

async function stretch(item: Leased, details: Details, adding: Adding): Promise<readonly Opened[]> {
  const name = details.in ?? item.source
  const bytes = await adding.stretches(adding.places.pathOf(name)).read(Number(details.at), Number(details.length))
  const meta = { in: name, at: details.at ?? '' }
  if (details.kind === 'line') return [{ ...(await record(bytes, { name }, details, adding)), meta }]
  const content = await warcContent(bytes, adding.limit)
  if (content === undefined) return []
  const page = await pageFromBytes(content.bytes, { name, ...content.origin })
  return [{ page, known: {}, digest: digestOf(content.bytes), meta }]
}

/** The article of one JSON record. @throws {Failure} */
export async function record(bytes: Uint8Array, origin: Origin, details: Details, adding: Adding): Promise<Opened> {
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new Failure('binary', 'It is no JSON in UTF-8.', 'Write one article a line, each a JSON object, in UTF-8.')
  }
  return { ...(await recordPage(newsRecord(value, await adding.fields(details.fields)), origin)), digest: digestOf(bytes) }
}

async function address(url: string, details: Details, adding: Adding): Promise<Found> {
  const asked = details.kind !== 'entry'
  const before = asked ? (((await adding.store.setting(SEEN + url)) ?? {}) as Validators) : {}
  const answer = await adding.fetcher.fetch(url, before)
  if (answer === undefined) return { articles: [] }
  const bytes = gunzipped(answer.bytes, url, adding.limit)
  const { etag, 'last-modified': lastModified, ...headers } = answer.headers
  const validators = { url, value: some({ etag, lastModified }) }
  const found = await held(
    bytes,
    { url: answer.url, name: url, headers: some({ ...headers, 'last-modified': lastModified }), retrieved: new Date().toISOString() },
    details,
    adding,
  )
  return asked && (etag ?? lastModified) !== undefined ? { ...found, validators } : found
}

type Address = Required<Pick<Origin, 'url' | 'name'>> & Origin

/** What the answer of a server holds. */
async function held(bytes: Uint8Array, origin: Address, details: Details, adding: Adding): Promise<Found> {
  const kind = kindOf(bytes.subarray(0, TELLING), new URL(origin.url).pathname)
  if (kind === 'page') {
    const page = await pageFromBytes(bytes, origin)
    return { articles: [{ page, known: {}, digest: digestOf(bytes) }] }
  }
  if (kind === 'record') return { articles: [await record(bytes, origin, details, adding)] }
  if (details.kind === 'entry')
    throw new Failure('no-article', `${origin.url} is no article but a list of them.`, 'Give its address by itself, if it is wanted.')
  if (kind === 'warc')
    throw new Failure(
      'usage',
      `${origin.url} is an archive.`,
      'Download it (curl -O) and add the file: that can be taken up again when it breaks off.',
    )
  if (kind === 'lines') return { articles: await records(bytes, origin, details, adding) }
  return { articles: [], items: listed(kind, bytes, origin.url, details) }
}

async function records(bytes: Uint8Array, origin: Address, details: Details, adding: Adding): Promise<readonly (Opened | Failure)[]> {
  const all: (Opened | Failure)[] = []
  for await (const line of linesOf(
    (async function* () {
      yield await Promise.resolve(bytes)
    })(),
    adding.limit,
  )) {
    try {
      all.push(await record(line.bytes ?? new Uint8Array(0), { name: origin.name }, details, adding))
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      all.push(error)
    }
  }
  return all
}

function listed(kind: 'feed' | 'sitemap', bytes: Uint8Array, base: string, details: Details): AsyncIterable<readonly QueueItem[]> {
  return kind === 'feed' ? listedIn(bytes, base, details) : mapped(bytes, base, details)
}
