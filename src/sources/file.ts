// Files and standard input: bytes up to a limit, with plain words when there are none.

import { open, type FileHandle } from 'node:fs/promises'
import { Failure } from '../model/failure.ts'

/** Reads the file at `path`. @throws {Failure} `not-found`, `not-readable` or `too-large`. */
export async function readFileBytes(path: string, limit: number): Promise<Uint8Array> {
  let file: FileHandle | undefined
  try {
    file = await open(path, 'r')
    const about = await file.stat()
    if (about.isDirectory()) throw new Failure('not-readable', `${path} is a folder.`, 'Name one file in it.')
    if (about.isFile() && about.size > limit) throw tooLarge(path, limit)
    return await collect(file.createReadStream({ autoClose: false }), path, limit)
  } catch (error) {
    throw fileFailure(error, path)
  } finally {
    await file?.close()
  }
}

/** Reads standard input to its end. @throws {Failure} `too-large`. */
export async function readStandardInput(limit: number, input: AsyncIterable<Uint8Array | string> = process.stdin): Promise<Uint8Array> {
  return await collect(input, 'Standard input', limit)
}

/** All bytes of a stream. @throws {Failure} `too-large` as soon as the limit is passed. */
export async function collect(stream: AsyncIterable<Uint8Array | string>, name: string, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk
    size += bytes.length
    if (size > limit) throw tooLarge(name, limit)
    chunks.push(bytes)
  }
  const all = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}

/** The failure for an input beyond the limit. */
export function tooLarge(name: string, limit: number): Failure {
  const megabytes = limit / (1024 * 1024)
  const size = megabytes >= 0.1 ? `${Math.round(megabytes * 10) / 10} MB` : `${limit} bytes`
  return new Failure('too-large', `${name} is larger than the limit of ${size}.`, 'Give one article, or raise the limit.')
}

/** What went wrong with the file at `path`, in words for the user. */
export function fileFailure(error: unknown, path: string): Failure {
  if (error instanceof Failure) return error
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new Failure('not-found', `There is no file ${path}.`, 'Check the name; an address begins with http:// or https://.')
  if (code === 'EACCES' || code === 'EPERM')
    return new Failure('not-readable', `${path} may not be read.`, 'Check the permissions of the file.')
  if (code === 'EISDIR') return new Failure('not-readable', `${path} is a folder.`, 'Name one file in it.')
  return new Failure('not-readable', `${path} could not be read${code === undefined ? '' : ` (${code})`}.`, 'Check the file.')
}
