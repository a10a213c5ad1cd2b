// Files as streams of bytes, unpacked when they are gzip, with a guard against those that unpack to more than news ever does.

import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { Failure } from '../model/failure.ts'
import { fileFailure } from './file.ts'

/** News packs to a tenth; what packs to less than this share after {@link TRIAL} bytes was made to fill memory or disk. */
const RATIO = 200
const TRIAL = 64 * 1024 * 1024
const CHUNK = 256 * 1024

/** Whether the file at `path` begins as gzip does. @throws {Failure} `not-found` or `not-readable`. */
export async function isGzip(path: string): Promise<boolean> {
  const head = await headOf(path, 2)
  return head[0] === 0x1f && head[1] === 0x8b
}

/** The first bytes of a file as they are on the disk. @throws {Failure} `not-found` or `not-readable`. */
export async function headOf(path: string, length: number): Promise<Uint8Array> {
  try {
    const file = await open(path, 'r')
    try {
      const { bytesRead, buffer } = await file.read(new Uint8Array(length), 0, length, 0)
      return buffer.subarray(0, bytesRead)
    } finally {
      await file.close()
    }
  } catch (error) {
    throw fileFailure(error, path)
  }
}

/** The bytes of a file, unpacked. A file that ends amid its compression gives what it has, then throws. @throws {Failure} */
export async function* unpacked(path: string): AsyncGenerator<Uint8Array> {
  const packed = await isGzip(path)
  const file = createReadStream(path, { highWaterMark: CHUNK })
  const gunzip = packed ? createGunzip({ chunkSize: CHUNK }) : undefined
  if (gunzip !== undefined) pipeline(file, gunzip, () => undefined)
  let given = 0
  try {
    for await (const chunk of (gunzip ?? file) as AsyncIterable<Uint8Array>) {
      given += chunk.length
      if (packed && given > TRIAL && given > RATIO * file.bytesRead)
        throw new Failure(
          'too-large',
          `${path} unpacks to more than ${RATIO} times its size.`,
          'It is no archive of news; look where it comes from.',
        )
      yield chunk
    }
  } catch (error) {
    throw packingFailure(error, path)
  } finally {
    gunzip?.destroy()
    file.destroy()
  }
}

function packingFailure(error: unknown, path: string): unknown {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'Z_BUF_ERROR') return cutShort(path)
  if (code === 'Z_DATA_ERROR')
    return new Failure('binary', `${path} is damaged: its compression cannot be read on.`, 'Download it again and add it again.')
  return error instanceof Failure ? error : fileFailure(error, path)
}

/** The failure for a file that ends before it should. */
export function cutShort(path: string): Failure {
  return new Failure(
    'not-readable',
    `${path} ends too early: the last part of it is missing.`,
    'Download it again and add it again; what was read is kept.',
  )
}
