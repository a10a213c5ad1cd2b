// Gzip in memory: what a server gave packed, or a small packed file, up to a limit.

import { gunzipSync } from 'node:zlib'
import { Failure } from '../model/failure.ts'
import { tooLarge } from './file.ts'

/** `bytes` unpacked when they are gzip, else as they are. @throws {Failure} `too-large` or `binary`. */
export function gunzipped(bytes: Uint8Array, name: string, limit: number): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  try {
    return gunzipSync(bytes, { maxOutputLength: limit })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(`${name}, unpacked,`, limit)
    throw new Failure('binary', `${name} is damaged: its compression cannot be read.`, 'Download it again.')
  }
}
