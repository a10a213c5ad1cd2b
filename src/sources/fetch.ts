// Fetching: one page from the web, with every hop guarded, timed and measured.

import { lookup } from 'node:dns'
import type { Dispatcher } from 'undici'
import { Failure } from '../model/failure.ts'
import { collect } from './file.ts'
import { checkUrl, guardedLookup, type Resolve } from './guard.ts'

/** How a page is fetched. The last three are for tests. */
export interface FetchOptions {
  /** Most bytes read, after decompression. */
  readonly limit: number
  /** Milliseconds for everything together. */
  readonly timeout?: number
  readonly allowLoopback?: boolean
  readonly resolve?: Resolve
  readonly dispatcher?: Dispatcher
}

/** What came back. `url` is where the last redirect led. */
export interface Fetched {
  readonly bytes: Uint8Array
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
}

const REDIRECTS = 5
const TIMEOUT = 20_000
const READABLE = /^(?:text\/(?:html|plain)|application\/xhtml\+xml)/u

/** Fetches `address`. @throws {Failure} `fetch` or `too-large`. */
export async function fetchBytes(address: string, options: FetchOptions): Promise<Fetched> {
  // Loaded here: it costs more than all of the engine, and files need none of it.
  const { Agent, fetch } = await import('undici')
  const { timeout = TIMEOUT, allowLoopback = false, limit } = options
  const own = options.dispatcher === undefined
  const dispatcher =
    options.dispatcher ??
    new Agent({
      connect: { lookup: guardedLookup(options.resolve ?? (lookup as Resolve), allowLoopback), timeout: Math.min(timeout, 10_000) },
      headersTimeout: timeout,
      bodyTimeout: timeout,
      connections: 2,
      maxHeaderSize: 32_768,
    })
  const signal = AbortSignal.timeout(timeout)
  let url = parsed(address)
  try {
    for (let hop = 0; hop <= REDIRECTS; hop++) {
      checkUrl(url, allowLoopback)
      const answer = await fetch(url, {
        dispatcher,
        redirect: 'manual',
        signal,
        headers: { accept: 'text/html, application/xhtml+xml, text/plain;q=0.9', 'user-agent': 'isnad' },
      })
      const location = answer.headers.get('location')
      if (answer.status >= 300 && answer.status < 400 && location !== null) {
        await answer.body?.cancel()
        url = parsed(location, url)
        continue
      }
      if (!answer.ok) {
        await answer.body?.cancel()
        throw new Failure(
          'fetch',
          `${url.host} answered ${answer.status} ${answer.statusText}`.trim() + '.',
          'Check the address, or save the page and give the file.',
        )
      }
      const type = answer.headers.get('content-type') ?? ''
      if (type !== '' && !READABLE.test(type.toLowerCase())) {
        await answer.body?.cancel()
        throw new Failure('binary', `${url.href} is ${type}, not a text or a web page.`, 'Give the address of an article.')
      }
      const bytes = answer.body === null ? new Uint8Array(0) : await collect(answer.body, url.href, limit)
      return { bytes, url: url.href, headers: kept(answer.headers) }
    }
    throw new Failure('fetch', `${address} redirects more than ${REDIRECTS} times.`, 'Give the address that the article has in the end.')
  } catch (error) {
    throw failureOf(error, url, timeout)
  } finally {
    if (own) await dispatcher.destroy()
  }
}

function kept(headers: { get(name: string): string | null }): Record<string, string> {
  const all = ['content-type', 'last-modified'].map((name) => [name, headers.get(name)] as const)
  return Object.fromEntries(all.filter((entry): entry is readonly [string, string] => entry[1] !== null))
}

function parsed(address: string, base?: URL): URL {
  try {
    return new URL(address, base)
  } catch {
    throw new Failure('fetch', `${address} is no address.`, 'Give an address that begins with http:// or https://.')
  }
}

function failureOf(error: unknown, url: URL, timeout: number): Failure {
  for (let cause: unknown = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth++) {
    if (cause instanceof Failure) return cause
    const code = (cause as NodeJS.ErrnoException).code
    if (
      cause.name === 'TimeoutError' ||
      code === 'UND_ERR_CONNECT_TIMEOUT' ||
      code === 'UND_ERR_HEADERS_TIMEOUT' ||
      code === 'UND_ERR_BODY_TIMEOUT'
    )
      return new Failure(
        'fetch',
        `${url.host} did not answer within ${timeout / 1000} seconds.`,
        'Try again later, or save the page and give the file.',
      )
    if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
      return new Failure('fetch', `There is no host ${url.hostname}, or no network.`, 'Check the address.')
    if (code === 'ECONNREFUSED' || code === 'ECONNRESET')
      return new Failure('fetch', `${url.host} refused the connection.`, 'Check the address.')
  }
  return new Failure(
    'fetch',
    `${url.href} could not be fetched${error instanceof Error ? ` (${error.message})` : ''}.`,
    'Check the address, or save the page and give the file.',
  )
}
