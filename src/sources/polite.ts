// Polite fetching: robots.txt, one request at a time and a pause between them for each host, nothing fetched twice that has not changed.

import type { Agent } from 'undici'
import { guardedAgent, type AgentOptions } from './agent.ts'
import { fetchBytes, type Fetched, type FetchOptions } from './fetch.ts'
import { forbidden, robotsOf, type Robots } from './robots.ts'

/** What a server said of an answer, to ask later whether it has changed. */
export interface Validators {
  readonly etag?: string
  readonly lastModified?: string
}

/** How a fetcher behaves. */
export interface PoliteOptions extends AgentOptions {
  /** Most bytes of one answer, after decompression. */
  readonly limit: number
  /** Program and version. */
  readonly agent: string
  /** Where whoever runs a site can complain: an address of mail or of a page. */
  readonly contact?: string | undefined
  /** Milliseconds between two requests to one host; robots.txt may ask for more. */
  readonly delay: number
}

/** Media types that news comes in. */
const NEWS =
  /^(?:text\/(?:html|plain|xml)|application\/(?:xhtml\+xml|xml|rss\+xml|atom\+xml|rdf\+xml|feed\+json|ld\+json|x-ndjson|json|gzip|x-gzip|octet-stream))/u
/** The longest pause that is kept: hosts that ask for more are asked once a minute. */
const LONGEST_PAUSE = 60_000
const ROBOTS_LIMIT = 512 * 1024

/** Fetches with good manners. Close it when done. */
export class PoliteFetcher {
  readonly #options: PoliteOptions
  #agent: Promise<Agent> | undefined
  readonly #robots = new Map<string, Promise<Robots>>()
  /** When each host may be asked next, in milliseconds since 1970. */
  readonly #turns = new Map<string, number>()

  constructor(options: PoliteOptions) {
    this.#options = options
  }

  /** What is at `address`; `undefined` when it is as it was when it had these validators. @throws {Failure} */
  async fetch(address: string, known: Validators = {}): Promise<Fetched | undefined> {
    const answer = await this.#get(address, {
      accepts: NEWS,
      before: async (url) => {
        const robots = await this.#robotsFor(url.origin)
        if (!robots.isAllowed(url)) throw forbidden(url)
        await this.#turn(url.host, robots.delay)
      },
      headers: {
        accept: 'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/xml;q=0.9, */*;q=0.5',
        ...(known.etag === undefined ? {} : { 'if-none-match': known.etag }),
        ...(known.lastModified === undefined ? {} : { 'if-modified-since': known.lastModified }),
      },
    })
    return answer.status === 304 ? undefined : answer
  }

  /** Lets connections go. */
  async close(): Promise<void> {
    await (await this.#agent)?.destroy()
  }

  async #get(address: string, more: Partial<FetchOptions>): Promise<Fetched> {
    const { agent, contact, limit } = this.#options
    return await fetchBytes(address, {
      ...this.#options,
      limit,
      ...more,
      dispatcher: await (this.#agent ??= guardedAgent(this.#options)),
      headers: { ...more.headers, 'user-agent': contact === undefined ? agent : `${agent} (+${contact})` },
    })
  }

  #robotsFor(origin: string): Promise<Robots> {
    let robots = this.#robots.get(origin)
    if (robots === undefined) {
      robots = robotsOf(origin, (url) => this.#get(url, { accepts: /^/u, anyStatus: true, limit: ROBOTS_LIMIT }))
      this.#robots.set(origin, robots)
    }
    return robots
  }

  /** Waits until this host has had its pause. */
  async #turn(host: string, wanted = 0): Promise<void> {
    const pause = Math.min(Math.max(wanted, this.#options.delay), LONGEST_PAUSE)
    const now = Date.now()
    const turn = Math.max(now, this.#turns.get(host) ?? 0)
    this.#turns.set(host, turn + pause)
    if (turn > now) await new Promise((resolve) => setTimeout(resolve, turn - now))
  }
}
