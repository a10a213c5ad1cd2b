// robots.txt: what a host lets programs fetch, after RFC 9309.

import robotsParser from 'robots-parser'
import { Failure } from '../model/failure.ts'
import type { Fetched } from './fetch.ts'

/** The name under which hosts address this program. */
export const ROBOT = 'isnad'

/** What one host allows. */
export interface Robots {
  isAllowed(url: URL): boolean
  /** Milliseconds it wants between requests. */
  readonly delay: number | undefined
}

type Parse = (
  url: string,
  text: string,
) => {
  isAllowed(url: string, agent: string): boolean | undefined
  getCrawlDelay(agent: string): number | undefined
}

/** Reads the rules for `origin` with `get`. @throws {Failure} when the host does not say: then nothing may be fetched. */
export async function robotsOf(origin: string, get: (url: string) => Promise<Fetched>): Promise<Robots> {
  const address = `${origin}/robots.txt`
  const answer = await get(address)
  if (answer.status >= 500 || answer.status === 429)
    throw new Failure(
      'fetch',
      `${address} answered ${answer.status}: whether the host lets itself be read is not known.`,
      'Try again later.',
    )
  // A host without rules allows everything; a page in their place («not found», with status 200) has no rules either.
  const text = answer.status < 300 ? new TextDecoder().decode(answer.bytes) : ''
  const rules = (robotsParser as unknown as Parse)(address, text)
  const seconds = rules.getCrawlDelay(ROBOT)
  return {
    isAllowed: (url) => rules.isAllowed(url.href, ROBOT) ?? true,
    delay: seconds === undefined || !(seconds >= 0) ? undefined : seconds * 1000,
  }
}

/** The failure for an address that the host's rules forbid. */
export function forbidden(url: URL): Failure {
  return new Failure(
    'fetch',
    `The robots.txt of ${url.host} asks programs not to fetch ${url.href}.`,
    'Save the page yourself and add the file.',
  )
}
