// What went wrong with a fetch, in words for the user.

import { Failure } from '../model/failure.ts'

const LATER = 'Try again later, or save the page and give the file.'
const SILENT: ReadonlySet<string> = new Set(['UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT'])
const UNPACKED: ReadonlySet<string> = new Set(['Z_DATA_ERROR', 'Z_BUF_ERROR', 'ERR__ERROR_FORMAT_PADDING_1', 'ERR_BROTLI_DECODER_ERROR'])

/** The failure behind what a fetch of `url` threw. */
export function fetchFailure(error: unknown, url: URL, timeout: number): Failure {
  for (let cause: unknown = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth++) {
    if (cause instanceof Failure) return cause
    const code = (cause as NodeJS.ErrnoException).code ?? ''
    if (cause.name === 'TimeoutError' || SILENT.has(code))
      return new Failure('fetch', `${url.host} did not answer within ${timeout / 1000} seconds.`, LATER)
    if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
      return new Failure('fetch', `There is no host ${url.hostname}, or no network.`, 'Check the address.')
    if (code === 'ECONNREFUSED' || code === 'ECONNRESET')
      return new Failure('fetch', `${url.host} refused the connection.`, 'Check the address.')
    if (UNPACKED.has(code)) return new Failure('fetch', `${url.href} says that it is compressed and cannot be unpacked.`, LATER)
  }
  const words = error instanceof Error ? ` (${error.message})` : ''
  return new Failure('fetch', `${url.href} could not be fetched${words}.`, 'Check the address, or save the page and give the file.')
}

/** The failure that an answer with this status is. */
export function statusFailure(url: URL, status: number, words: string): Failure {
  const told = `${url.host} answered ${status} ${words}`.trim()
  if (status === 429 || status === 503) return new Failure('fetch', `${told}: it asks to be left alone for a while.`, 'Try again later.')
  return new Failure('fetch', `${told}.`, 'Check the address, or save the page and give the file.')
}
