// The OpenAPI document of the API.

import type { OpenAPIHono } from '@hono/zod-openapi'
import { forms, type Env } from './offer.ts'

/** A document as plain JSON. */
export type OpenApiDocument = ReturnType<OpenAPIHono<Env>['getOpenAPI31Document']>

/** The document of everything that `app` offers. */
export function openApiDocument(app: OpenAPIHono<Env>, version: string): OpenApiDocument {
  const registry = app.openAPIRegistry
  for (const [name, form] of forms) registry.register(name, form)
  registry.registerComponent('securitySchemes', 'session', {
    type: 'apiKey',
    in: 'cookie',
    name: 'isnad',
    description: 'Set by POST /v1/session.',
  })
  registry.registerComponent('securitySchemes', 'token', {
    type: 'http',
    scheme: 'bearer',
    description: 'Made by `isnad user token NAME`.',
  })
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Isnad',
      version,
      description:
        'The ledger of a dossier: claims, their chains, who denied them, how many independent origins carry them. On loopback nobody logs in; elsewhere a session or a token is needed. Errors are problem+json with a remedy, in English or Arabic by `Accept-Language`. Lists are read by cursor: `next` of one answer is `after` of the next question.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    security: [{ session: [] }, { token: [] }, {}],
  })
}
