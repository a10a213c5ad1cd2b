// HTTP messages as archives keep them: headers, and the content without what was put around it for the way.

import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate } from 'node:zlib'
import { Failure } from '../model/failure.ts'
import { tooLarge } from './file.ts'

/** Headers by their name in lower case; of several the first. */
export type Headers = ReadonlyMap<string, string>

/** A server's answer. */
export interface HttpAnswer {
  readonly status: number
  readonly headers: Headers
  readonly bytes: Uint8Array
}

type Unpack = (bytes: Uint8Array, options: { readonly maxOutputLength: number }) => Promise<Uint8Array>

const UNPACK: Readonly<Record<string, Unpack>> = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
}

/** The headers in `head`, its first line left out. */
export function headersOf(head: Buffer): Headers {
  const headers = new Map<string, string>()
  for (const line of head.toString('utf8').split('\r\n').slice(1)) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).trim().toLowerCase()
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim())
  }
  return headers
}

/** The answer in `bytes`, which came from `url`. @throws {Failure} `too-large` or `binary`. */
export async function httpContent(bytes: Buffer, url: string, limit: number): Promise<HttpAnswer> {
  const blank = bytes.indexOf('\r\n\r\n')
  const head = bytes.subarray(0, blank < 0 ? bytes.length : blank)
  const status = Number(/^HTTP\/[\d.]{1,4} (\d{3})/u.exec(head.toString('latin1', 0, 20))?.[1] ?? 0)
  const headers = headersOf(head)
  let content: Uint8Array = blank < 0 ? bytes.subarray(bytes.length) : bytes.subarray(blank + 4)
  if (status !== 200) return { status, headers, bytes: content }
  if (headers.get('transfer-encoding')?.toLowerCase() === 'chunked') content = dechunked(Buffer.from(content))
  const unpack = UNPACK[headers.get('content-encoding')?.toLowerCase() ?? '']
  // Crawlers unpack what they keep and often leave the header as it was.
  if (unpack !== undefined && !isMarkup(content)) content = await unpacked(unpack, content, url, limit)
  if (content.length > limit) throw tooLarge(url, limit)
  return { status, headers, bytes: content }
}

async function unpacked(unpack: Unpack, content: Uint8Array, url: string, limit: number): Promise<Uint8Array> {
  try {
    return await unpack(content, { maxOutputLength: limit })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(url, limit)
    throw new Failure('binary', `${url} is damaged in the archive: its compression cannot be read.`, 'Fetch the page itself.')
  }
}

function isMarkup(content: Uint8Array): boolean {
  return /^\s{0,200}</u.test(Buffer.from(content.subarray(0, 256)).toString('latin1'))
}

/** The content of a chunked body; one that is not chunked after all stays as it is. */
function dechunked(body: Buffer): Uint8Array {
  const parts: Uint8Array[] = []
  for (let at = 0; at < body.length;) {
    const end = body.indexOf('\r\n', at)
    const size = end < 0 || end - at > 40 ? undefined : /^[\da-f]{1,8}(?=$|[;\s])/iu.exec(body.toString('latin1', at, end))?.[0]
    if (size === undefined) return parts.length === 0 ? body : Buffer.concat(parts)
    const length = Number.parseInt(size, 16)
    if (length === 0) break
    parts.push(body.subarray(end + 2, end + 2 + length))
    at = end + 4 + length
  }
  return Buffer.concat(parts)
}
