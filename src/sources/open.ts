// Opening a source: a file, standard input or an address becomes a Page. Apart from the room's front door, as reading one article needs no more.

import type { Page } from '../model/page.ts'
import { DEFAULT_LIMIT, pageFromBytes } from './bytes.ts'
import type { FetchOptions } from './fetch.ts'
import { readFileBytes, readStandardInput } from './file.ts'

/** How an input is opened; everything may be left out. */
export interface OpenOptions extends Partial<FetchOptions> {
  /** Moment of retrieval, ISO 8601; now when left out. */
  readonly retrieved?: string
}

/**
 * Opens `input`: `-` is standard input, `http://` and `https://` are fetched, anything else is a file.
 * @throws {Failure} with code, plain words and a remedy when there is nothing to read.
 */
export async function openSource(input: string, options: OpenOptions = {}): Promise<Page> {
  const limit = options.limit ?? DEFAULT_LIMIT
  const retrieved = options.retrieved ?? new Date().toISOString()
  if (input === '-') return await pageFromBytes(await readStandardInput(limit), { name: 'standard input', retrieved })
  if (/^[a-z][a-z\d+.-]{1,20}:\/\//iu.test(input)) {
    const { fetchBytes } = await import('./fetch.ts')
    const { bytes, url, headers } = await fetchBytes(input, { ...options, limit })
    return await pageFromBytes(bytes, { name: input, url, headers, retrieved })
  }
  return await pageFromBytes(await readFileBytes(input, limit), { name: input, retrieved })
}
