// Bytes to Page: emptiness, binaries and size refused, text decoded, markup told from plain text.

import { Failure } from '../model/failure.ts'
import type { Page } from '../model/page.ts'
import { decode, wideWithoutMark } from './encoding.ts'

/** Where bytes came from. */
export interface Origin {
  readonly name?: string
  readonly url?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly retrieved?: string
}

/** The most bytes that are read when nothing else is asked for. */
export const DEFAULT_LIMIT: number = 5 * 1024 * 1024

const MAGIC: readonly (readonly [what: string, bytes: readonly number[]])[] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46]],
  ['a ZIP archive or an office document', [0x50, 0x4b, 0x03, 0x04]],
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['an old office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['an MP3 file', [0x49, 0x44, 0x33]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
  ['an RTF document', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
]

/** The page that `bytes` hold. @throws {Failure} `empty`, `binary` or `no-article`. */
export async function pageFromBytes(bytes: Uint8Array, origin: Origin = {}): Promise<Page> {
  const called = origin.name ?? origin.url ?? 'The input'
  if (bytes.length === 0) throw new Failure('empty', `${called} is empty.`, 'Give a file with the text of a news article.')
  const magic = MAGIC.find(([, start]) => start.every((byte, i) => bytes[i] === byte))
  if (magic !== undefined)
    throw new Failure(
      'binary',
      `${called} is ${magic[0]}, not text.`,
      'Save the article as plain text or as a web page and give that file.',
    )
  if (isBinary(bytes)) throw new Failure('binary', `${called} is not text.`, 'Give plain text or a web page.')
  const { text, encoding } = await decode(bytes, origin.headers?.['content-type'])
  if (text.trim() === '')
    throw new Failure('empty', `${called} holds nothing but white space.`, 'Give a file with the text of a news article.')
  const about = { encoding, ...origin }
  if (!isMarkup(text, origin)) return { text, format: 'text', ...about }
  const { pageFromMarkup } = await import('./html/page.ts')
  return await pageFromMarkup(text, about)
}

/** Control characters that no text has; UTF-16 is none of it. */
function isBinary(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff) || wideWithoutMark(bytes) !== undefined)
    return false
  const length = Math.min(bytes.length, 8192)
  let controls = 0
  for (let i = 0; i < length; i++) {
    const byte = bytes[i] as number
    if (byte === 0) return true
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c && byte !== 0x1a && byte !== 0x1b) controls++
  }
  return controls > 4 && controls * 20 > length
}

/** Markup by what HTTP says, by the file's name, or by how the text begins. */
function isMarkup(text: string, origin: Origin): boolean {
  const type = origin.headers?.['content-type']?.toLowerCase()
  if (type !== undefined && /text\/html|application\/xhtml/u.test(type)) return true
  if (type !== undefined && type.includes('text/plain')) return false
  const start = text.slice(0, 4000)
  if (/^\s{0,200}<(?:!doctype\s{1,8}html|html|head|body|\?xml[^>]{0,200}>\s{0,40}<(?:!doctype\s{1,8}html|html))[\s>]/iu.test(start))
    return true
  // A name that says text is believed: an article may speak of tags, or hold some that were meant for whoever shows it.
  if (/\.te?xt$/iu.test(origin.name ?? '')) return false
  const tags = start.match(/<\/?(?:html|head|meta|title|body|div|p|article|h1|script|span|section|link|br)[\s/>]/giu)?.length ?? 0
  return tags >= (/\.x?html?$/iu.test(origin.name ?? '') ? 1 : 4)
}
