// A file as a stream of bytes: plain or gzip, UTF-16 made UTF-8; too large to be held whole.

import { open } from 'node:fs/promises'
import { createGunzip } from 'node:zlib'
import { Failure } from '../model/failure.ts'
import { fileFailure } from './file.ts'

/** Bytes read at a time. */
const CHUNK = 1 << 20
const ARCHIVES: readonly (readonly [what: string, bytes: readonly number[]])[] = [
  ['a ZIP archive', [0x50, 0x4b, 0x03, 0x04]],
  ['a Zstandard file', [0x28, 0xb5, 0x2f, 0xfd]],
  ['a 7-Zip archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['an XZ file', [0xfd, 0x37, 0x7a, 0x58]],
]

/** The bytes of the file at `path`; `raw` sees them as they lie on the disk. @throws {Failure} `not-found`, `not-readable` or `binary`. */
export async function* byteStream(path: string, raw: (bytes: Uint8Array) => void = () => undefined): AsyncGenerator<Uint8Array> {
  const file = await open(path, 'r').catch((error: unknown) => Promise.reject(fileFailure(error, path)))
  try {
    if ((await file.stat()).isDirectory()) throw new Failure('not-readable', `${path} is a folder.`, 'Name the files in it.')
    const start = new Uint8Array(4)
    await file.read(start, 0, 4, 0)
    const archive = ARCHIVES.find(([, bytes]) => bytes.every((byte, i) => start[i] === byte))
    if (archive !== undefined) throw new Failure('binary', `${path} is ${archive[0]}.`, 'Unpack it first; gzip is read as it is.')
    const stream = file.createReadStream({ start: 0, highWaterMark: CHUNK, autoClose: false })
    stream.on('data', (chunk) => raw(chunk as Uint8Array))
    const zipped = start[0] === 0x1f && start[1] === 0x8b
    const plain = zipped ? stream.pipe(createGunzip({ chunkSize: CHUNK })) : stream
    // What breaks the file breaks the unpacking; a pipe does not say so by itself.
    if (zipped) stream.on('error', (error) => plain.destroy(error))
    yield* inUtf8(plain)
  } catch (error) {
    throw fileFailure(error, path)
  } finally {
    await file.close()
  }
}

async function* inUtf8(stream: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  let decoder: TextDecoder | undefined
  let first = true
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    if (first) {
      first = false
      const mark = (chunk[0] ?? 0) * 256 + (chunk[1] ?? 0)
      if (mark === 0xfffe || mark === 0xfeff) decoder = new TextDecoder(mark === 0xfffe ? 'utf-16le' : 'utf-16be')
    }
    yield decoder === undefined ? chunk : new TextEncoder().encode(decoder.decode(chunk, { stream: true }))
  }
}
