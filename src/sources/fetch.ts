// Fetching: one address, with every hop guarded, timed and measured.

import type { Dispatcher, Response } from 'undici'
import { Failure } from '../model/failure.ts'
import { guardedAgent, TIMEOUT, type AgentOptions } from './agent.ts'
import { fetchFailure, statusFailure } from './fetch-failure.ts'
import { collect, tooLarge } from './file.ts'
import { checkUrl } from './guard.ts'

/** How a page is fetched. */
export interface FetchOptions extends AgentOptions {
  /** Most bytes read, after decompression. */
  readonly limit: number
  /** Connections to use; one of its own when left out. */
  readonly dispatcher?: Dispatcher
  /** Headers to send besides the usual ones, or in their place. */
  readonly headers?: Readonly<Record<string, string>>
  /** Media types to take; texts and web pages when left out. */
  readonly accepts?: RegExp
  /** Give answers with any status instead of failing. */
  readonly anyStatus?: boolean
  /** Runs before each hop and may refuse it by throwing. */
  readonly before?: (url: URL) => Promise<void>
}

/** What came back. `url` is where the last redirect led. */
export interface Fetched {
  readonly bytes: Uint8Array
  readonly url: string
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
}

const REDIRECTS = 5
const READABLE = /^(?:text\/(?:html|plain)|application\/xhtml\+xml)/u
const NOT_MODIFIED = 304

/** Fetches `address`; 304 is an answer without bytes. @throws {Failure} `fetch`, `binary` or `too-large`. */
export async function fetchBytes(address: string, options: FetchOptions): Promise<Fetched> {
  const { fetch } = await import('undici')
  const { timeout = TIMEOUT, allowLoopback = false } = options
  const dispatcher = options.dispatcher ?? (await guardedAgent(options))
  const headers = { accept: 'text/html, application/xhtml+xml, text/plain;q=0.9', 'user-agent': 'isnad', ...options.headers }
  let url = parsed(address)
  let left = timeout
  try {
    for (let hop = 0; hop <= REDIRECTS; hop++) {
      checkUrl(url, allowLoopback)
      await options.before?.(url)
      // Waiting for one's turn is not the host's time.
      const from = performance.now()
      const signal = AbortSignal.timeout(Math.max(1, Math.round(left)))
      const answer = await fetch(url, { dispatcher, redirect: 'manual', signal, headers })
      const location = answer.headers.get('location')
      if (answer.status < 300 || answer.status >= 400 || location === null) return await taken(answer, url, options)
      await answer.body?.cancel()
      url = parsed(location, url)
      left -= performance.now() - from
    }
    throw new Failure('fetch', `${address} redirects more than ${REDIRECTS} times.`, 'Give the address that the article has in the end.')
  } catch (error) {
    throw fetchFailure(error, url, timeout)
  } finally {
    if (options.dispatcher === undefined) await dispatcher.destroy()
  }
}

/** What the answer holds, refused by what its head says before any of it is read. */
async function taken(answer: Response, url: URL, { limit, accepts = READABLE, anyStatus = false }: FetchOptions): Promise<Fetched> {
  const { status } = answer
  const refusal = ((): Failure | undefined => {
    if (status === NOT_MODIFIED) return undefined
    if (!answer.ok) return anyStatus ? undefined : statusFailure(url, status, answer.statusText)
    const type = answer.headers.get('content-type') ?? ''
    if (type !== '' && !accepts.test(type.toLowerCase()))
      return new Failure('binary', `${url.href} is ${type}, not a text or a web page.`, 'Give the address of an article.')
    return Number(answer.headers.get('content-length') ?? 0) > limit ? tooLarge(url.href, limit) : undefined
  })()
  if (refusal !== undefined || status === NOT_MODIFIED || answer.body === null) {
    await answer.body?.cancel()
    if (refusal !== undefined) throw refusal
  }
  const bytes = status === NOT_MODIFIED || answer.body === null ? new Uint8Array(0) : await collect(answer.body, url.href, limit)
  return { bytes, url: url.href, status, headers: kept(answer.headers) }
}

function kept(headers: { get(name: string): string | null }): Record<string, string> {
  const all = ['content-type', 'last-modified', 'etag'].map((name) => [name, headers.get(name)] as const)
  return Object.fromEntries(all.filter((entry): entry is readonly [string, string] => entry[1] !== null))
}

function parsed(address: string, base?: URL): URL {
  try {
    return new URL(address, base)
  } catch {
    throw new Failure('fetch', `${address} is no address.`, 'Give an address that begins with http:// or https://.')
  }
}
