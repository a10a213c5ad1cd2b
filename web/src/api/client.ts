// The typed client of the API, and what its answers are called in the views.

import createClient from 'openapi-fetch'
import type { components, paths } from '../generated/api.ts'

type Schemas = components['schemas']
export type ClaimCard = Schemas['ClaimCard']
export type Change = Schemas['Change']
export type ClaimFile = Schemas['ClaimFile']
export type Report = Schemas['Report']
export type Note = Schemas['Note']
export type NoteBody = Schemas['NoteBody']
export type ArticleFile = Schemas['ArticleFile']
export type Annotation = Schemas['Annotation']
export type Beside = Schemas['Beside']
export type Series = Schemas['Series']
export type Site = Schemas['Site']
export type LinkFile = Schemas['Link']
export type Register = Schemas['Register']
export type Measure = Schemas['Measure']
export type Taking = Schemas['Taking']
export type Job = Schemas['Job']
export type Names = Schemas['Names']
export type ClaimQuery = NonNullable<paths['/v1/claims']['get']['parameters']['query']>

/** What went wrong, in the user's words, with what to do about it. */
export class Trouble extends Error {
  readonly remedy: string
  readonly code: string
  readonly issues: readonly string[]

  constructor(code: string, message: string, remedy: string, issues: readonly string[] = []) {
    super(message)
    this.name = 'Trouble'
    this.code = code
    this.remedy = remedy
    this.issues = issues
  }
}

let csrf: string | undefined

/** Remembers the token that goes with everything that writes. */
export function rememberCsrf(token: string | undefined): void {
  csrf = token
}

/** Headers of a request that writes. */
export function writing(): Record<string, string> {
  return csrf === undefined ? {} : { 'x-isnad-csrf': csrf }
}

/** Signs that turn the direction of what stands after them. Each is one UTF-16 code unit, and so is what is shown instead: offsets hold. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/g
/** What stands for a hidden sign. */
export const HIDDEN = '\u25AF'

/** A stranger's text without signs that could make it read as what it is not. */
export function unturned(text: string): string {
  return text.replace(TURNING, HIDDEN)
}

export const client = createClient<paths>({ baseUrl: '/' })
client.use({
  onRequest({ request }) {
    request.headers.set('accept-language', document.documentElement.lang)
    if (request.method !== 'GET') for (const [name, value] of Object.entries(writing())) request.headers.set(name, value)
    return request
  },
  async onResponse({ response }) {
    const { status, statusText, headers } = response
    if (headers.get('content-type')?.includes('json') !== true) return undefined
    const text = await response.text()
    return new Response(unturned(text), { status, statusText, headers: plainHeaders(headers) })
  },
})

/** Headers of a body that is read already: its length and coding are others now. */
function plainHeaders(headers: Headers): Headers {
  const plain = new Headers(headers)
  for (const name of ['content-length', 'content-encoding']) plain.delete(name)
  return plain
}

/** The data of an answer. @throws {Trouble} with the problem that the server tells of. */
export async function answered<T>(asked: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  let answer
  try {
    answer = await asked
  } catch {
    throw new Trouble('unreachable', '', '')
  }
  if (answer.error !== undefined || answer.data === undefined) throw troubleOf(answer.error, answer.response.status)
  return answer.data
}

/** A problem as the server tells it. */
export function troubleOf(problem: unknown, status: number): Trouble {
  const { code, title, detail, remedy, issues } = (typeof problem === 'object' && problem !== null ? problem : {}) as Partial<
    Schemas['Problem']
  >
  if (code === undefined) return new Trouble('unreachable', `HTTP ${status}`, '')
  return new Trouble(code, detail ?? title ?? '', remedy ?? '', issues?.map(({ field, message }) => `${field}: ${message}`) ?? [])
}
