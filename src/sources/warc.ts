// WARC: where the pages of an archive stand, and the page in one record (ISO 28500).

import { Failure } from '../model/failure.ts'
import type { Origin } from './bytes.ts'
import { collect } from './file.ts'
import { cutShort } from './unpack.ts'

/** A record that may hold an article. */
export interface WarcRecord {
  /** Place in the unpacked bytes, its own headers included. */
  readonly offset: number
  readonly length: number
  /** `WARC-Record-ID`, else its place. */
  readonly id: string
}

/** Types of record that hold what a server gave. */
const HOLDERS: ReadonlySet<string> = new Set(['response', 'resource', 'conversion'])
/** A record's own headers and those of HTTP come on top of the content. */
const HEADERS = 256 * 1024

/**
 * Records of the archive in `bytes` that may hold an article of at most `limit` bytes, packed as they came.
 * @throws {Failure} at the end, when the archive is cut short or no archive; what was given before stands.
 */
export async function* warcRecords(bytes: AsyncIterable<Uint8Array>, path: string, limit: number): AsyncGenerator<WarcRecord> {
  const { AsyncIterReader, WARCParser } = await import('warcio')
  let total = 0
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) {
      total += chunk.length
      yield chunk
    }
  }
  const reader = new AsyncIterReader(counted(), null)
  const parser = new WARCParser(reader, { parseHttp: false })
  for (let record = await parser.parse(); record !== null; record = await parser.parse()) {
    const { offset } = parser
    const length = reader.getReadOffset() - offset + record.warcContentLength
    if (!record.warcHeaders.statusline.startsWith('WARC/') || !(length > 0)) throw noArchive(path, offset)
    const type = record.warcContentType ?? ''
    const isHolder =
      HOLDERS.has(record.warcType) &&
      /^https?:/iu.test(record.warcTargetURI ?? '') &&
      /^(?:$|application\/http|text\/(?:html|plain)|application\/xhtml)/iu.test(type)
    const held = { offset, length, id: record.warcHeader('WARC-Record-ID') ?? String(offset) }
    await record.skipFully()
    if (offset + length > total) throw cutShort(path)
    if (isHolder && length <= limit + HEADERS) yield held
  }
  if (total === 0) throw new Failure('empty', `${path} is empty.`, 'Give an archive with records.')
}

/** The content of the record in `bytes` and where it came from; `undefined` when it is no page. @throws {Failure} */
export async function warcContent(bytes: Uint8Array, limit: number): Promise<{ bytes: Uint8Array; origin: Origin } | undefined> {
  const { WARCParser } = await import('warcio')
  const record = await WARCParser.parse([bytes])
  if (record === null) return undefined
  const header = (name: string): string | undefined => record.httpHeaders?.headers.get(name) ?? undefined
  const status = record.httpHeaders?.statusCode
  const type = record.httpHeaders === null ? (record.warcContentType ?? '') : (header('content-type') ?? '')
  if (status !== undefined && Number(status) !== 200) return undefined
  if (!/^(?:$|text\/(?:html|plain)|application\/xhtml)/iu.test(type)) return undefined
  const url = record.warcTargetURI ?? undefined
  const retrieved = record.warcDate ?? undefined
  const modified = header('last-modified')
  const content = await collect(record.contentReader as AsyncIterable<Uint8Array>, url ?? 'A record', limit)
  const headers = { 'content-type': type, ...(modified === undefined ? {} : { 'last-modified': modified }) }
  return {
    bytes: content,
    origin: { headers, ...(url === undefined ? {} : { url, name: url }), ...(retrieved === undefined ? {} : { retrieved }) },
  }
}

function noArchive(path: string, offset: number): Failure {
  return new Failure('binary', `${path} cannot be read as WARC from byte ${offset} on.`, 'Download it again; what was read is kept.')
}
