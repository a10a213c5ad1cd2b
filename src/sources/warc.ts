// WARC: where the records of an archive stand that may hold articles, and the page in one record (ISO 28500).

import { Failure } from '../model/failure.ts'
import type { Origin } from './bytes.ts'
import { headersOf, httpContent, type Headers } from './http-message.ts'
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
/** No record has longer headers of its own; those of HTTP come on top of the content too. */
const HEADERS = 256 * 1024
const SHORTEST = 'WARC/1.0\r\n\r\n'.length

/**
 * Records of the archive in `bytes`, unpacked, that may hold an article of at most `limit` bytes.
 * @throws {Failure} at the end, when the archive is cut short or no archive; what was given before stands.
 */
export async function* warcRecords(bytes: AsyncIterable<Uint8Array>, path: string, limit: number): AsyncGenerator<WarcRecord> {
  let head: Buffer = Buffer.alloc(0)
  /** Where {@link head} begins, and how much of what comes belongs to the record before it. */
  let [at, skip] = [0, 0]
  let pending: WarcRecord | undefined
  for await (const chunk of bytes) {
    const passed = Math.min(skip, chunk.length)
    at += passed
    skip -= passed
    if (skip > 0) continue
    if (pending !== undefined) yield pending
    pending = undefined
    head = Buffer.concat([head, chunk.subarray(passed)])
    for (;;) {
      const [from, blank] = [firstOf(head), head.indexOf('\r\n\r\n', firstOf(head))]
      if (head.length - from >= SHORTEST && !head.subarray(from).toString('latin1', 0, 5).startsWith('WARC/'))
        throw noArchive(path, at + from)
      if (blank < 0 && head.length - from > HEADERS) throw noArchive(path, at + from)
      if (blank < 0) break
      const headers = headersOf(head.subarray(from, blank))
      const content = Number(headers.get('content-length') ?? Number.NaN)
      if (!Number.isSafeInteger(content) || content < 0) throw noArchive(path, at + from)
      const length = blank + 4 - from + content
      const record = { offset: at + from, length, id: headers.get('warc-record-id') ?? String(at + from) }
      const wanted = mayHold(headers) && length <= limit + HEADERS ? record : undefined
      if (head.length >= from + length) {
        if (wanted !== undefined) yield wanted
        at += from + length
        head = head.subarray(from + length)
        continue
      }
      skip = from + length - head.length
      at += head.length
      head = Buffer.alloc(0)
      pending = wanted
      break
    }
  }
  if (skip > 0 || head.length > firstOf(head)) throw cutShort(path)
  if (pending !== undefined) yield pending
  if (at === 0) throw new Failure('empty', `${path} is empty.`, 'Give an archive with records.')
}

/** Past the empty lines between two records. */
function firstOf(head: Uint8Array): number {
  let from = 0
  while (head[from] === 0x0d || head[from] === 0x0a) from++
  return from
}

function mayHold(headers: Headers): boolean {
  return (
    HOLDERS.has(headers.get('warc-type') ?? '') &&
    /^<?https?:/iu.test(headers.get('warc-target-uri') ?? '') &&
    /^(?:$|application\/http|text\/(?:html|plain)|application\/xhtml)/iu.test(headers.get('content-type') ?? '')
  )
}

/** The content of the record in `bytes` and where it came from; `undefined` when it is no page. @throws {Failure} */
export async function warcContent(bytes: Uint8Array, limit: number): Promise<{ bytes: Uint8Array; origin: Origin } | undefined> {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const blank = all.indexOf('\r\n\r\n')
  const record = headersOf(all.subarray(0, blank))
  const url = record.get('warc-target-uri')?.replace(/^<|>$/gu, '') ?? ''
  const held = all.subarray(blank + 4)
  const answer =
    record.get('warc-type') === 'response'
      ? await httpContent(held, url, limit)
      : { status: 200, headers: new Map([['content-type', record.get('content-type') ?? '']]), bytes: held }
  const type = answer.headers.get('content-type') ?? ''
  if (answer.status !== 200 || !/^(?:$|text\/(?:html|plain)|application\/xhtml)/iu.test(type)) return undefined
  const modified = answer.headers.get('last-modified')
  const retrieved = record.get('warc-date')
  return {
    bytes: answer.bytes,
    origin: {
      url,
      name: url,
      headers: { 'content-type': type, ...(modified === undefined ? {} : { 'last-modified': modified }) },
      ...(retrieved === undefined ? {} : { retrieved }),
    },
  }
}

function noArchive(path: string, offset: number): Failure {
  return new Failure('binary', `${path} cannot be read as WARC from byte ${offset} on.`, 'Download it again; what was read is kept.')
}
