// Offering: an operation of the API declared once, with its documentation, its validation and its answer.

import { createRoute, type OpenAPIHono, type RouteConfig, z } from '@hono/zod-openapi'
import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Role } from '../../store/index.ts'
import type { Desk } from '../desk.ts'
import { may, type Person } from '../security/person.ts'
import { problemAnswer } from './problem.ts'
import { Problem } from './schemas/problem.ts'
import { Lang } from './schemas/query.ts'
import { sent, tagged } from './tagged.ts'

/** What the layers before a handler found out. */
export interface Env {
  Variables: { person: Person; language: 'en' | 'ar' }
}

/** Where operations are offered. */
export interface Api {
  readonly app: OpenAPIHono<Env>
  readonly desk: Desk
}

/** One operation. */
export interface Operation<Q extends z.ZodRawShape, P extends z.ZodRawShape, B> {
  readonly method: 'get' | 'post' | 'delete'
  readonly path: string
  readonly tag: string
  readonly summary: string
  readonly description?: string
  /** Who may; readers when not given. `anyone` need not be logged in. */
  readonly role?: Role | 'anyone'
  readonly query?: Q
  readonly params?: P
  readonly body?: z.ZodType<B>
  /** Further ways to send the body, for the documentation only. */
  readonly form?: { readonly name: string; readonly shape: z.ZodType }
  readonly status?: 200 | 201 | 202
  readonly answer: z.ZodType
  /** Most bytes of the body; 256 kB when not given. */
  readonly largest?: number
  /** The one form of an answer that is no JSON. */
  readonly only?: string
  /** Other forms of the answer. */
  readonly media?: readonly string[]
}

/** What was asked, checked. */
export interface Asked<Q extends z.ZodRawShape, P extends z.ZodRawShape, B> {
  readonly query: z.output<z.ZodObject<Q>>
  readonly params: z.output<z.ZodObject<P>>
  readonly body: B
  readonly person: Person
  readonly c: Context<Env>
}

/** Of an operation that takes none. */
type NoFields = z.ZodRawShape

/** Offers an operation; what `handle` gives is sent as JSON, unless it is an answer already. */
export function offer<Q extends z.ZodRawShape = NoFields, P extends z.ZodRawShape = NoFields, B = undefined>(
  { app }: Api,
  operation: Operation<Q, P, B>,
  handle: (asked: Asked<Q, P, B>) => unknown,
): void {
  const { status = 200 } = operation
  app.openapi(createRoute(configOf(operation)), async (c) => {
    const valid = (part: 'query' | 'param' | 'json'): unknown => c.req.valid(part as never)
    const asked = {
      query: valid('query') ?? {},
      params: valid('param') ?? {},
      body: operation.form !== undefined && !isJson(c) ? undefined : valid('json'),
      person: c.var.person,
      c,
    }
    const answer = await handle(asked as unknown as Asked<Q, P, B>)
    if (answer instanceof Response) return answer
    return operation.method === 'get' ? sent(c, tagged(answer), status) : c.json(answer as object, status)
  })
}

/** Whether the body was sent as JSON. */
export function isJson(c: Context): boolean {
  return /^application\/json(?:;|$)/i.test(c.req.header('content-type') ?? '')
}

/** Shapes of bodies that are forms, by name. */
export const forms: ReadonlyMap<string, z.ZodType> = new Map()

/** Bytes of a body, when an operation says nothing. */
const LARGEST = 256 * 1024

/** Lets nobody pass who may not, before anything else is looked at. */
function admit(role: Role | 'anyone'): MiddlewareHandler<Env> {
  return async (c, next) => {
    const { person } = c.var
    if (may(person.role, role)) {
      await next()
      return
    }
    return problemAnswer(c, person.role === 'nobody' ? 'login' : 'role')
  }
}

function limited(maxSize: number): MiddlewareHandler<Env> {
  return bodyLimit({ maxSize, onError: (c) => problemAnswer(c, 'too-large') })
}

function configOf<Q extends z.ZodRawShape, P extends z.ZodRawShape, B>(operation: Operation<Q, P, B>): RouteConfig {
  const { method, path, tag, summary, description, role = 'reader', query, params, body, form, status = 200, answer } = operation
  const { media = [], only, largest = LARGEST } = operation
  if (form !== undefined) (forms as Map<string, z.ZodType>).set(form.name, form.shape)
  const content = {
    [only ?? 'application/json']: { schema: answer },
    ...Object.fromEntries(media.map((type) => [type, { schema: z.string() }])),
  }
  const problem = { 'application/problem+json': { schema: Problem } }
  return {
    method,
    path,
    tags: [tag],
    summary,
    ...(description === undefined ? {} : { description }),
    ...(role === 'anyone' ? { security: [] } : {}),
    middleware: [admit(role), ...(method === 'get' ? [] : [limited(largest)])],
    request: {
      query: z.object({ ...query, lang: Lang }).strict(),
      ...(params === undefined ? {} : { params: z.object(params) }),
      ...(body === undefined
        ? {}
        : {
            // With a form beside it the JSON is looked at only when it is JSON; the form's own fields are the handler's matter.
            body: {
              required: form === undefined,
              content: {
                'application/json': { schema: body },
                ...(form === undefined ? {} : { 'multipart/form-data': { schema: { $ref: `#/components/schemas/${form.name}` } } }),
              },
            },
          }),
    },
    responses: {
      [status]: { description: DESCRIPTIONS[status], content },
      ...(method === 'get' ? { 304: { description: 'Not changed since the `ETag` that came as `If-None-Match`.' } } : {}),
      default: { description: 'What was wrong, and what to do.', content: problem },
    },
    'x-role': role,
  }
}

const DESCRIPTIONS = { 200: 'What was asked for.', 201: 'It is kept.', 202: 'It is being done.' } as const
