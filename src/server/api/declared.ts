// The API as it is declared: operations without a dossier behind them, for documents that are made without a server.

import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Desk } from '../desk.ts'
import { apiApp } from './index.ts'

/** Declares every operation. Declaring asks nothing of a dossier; calling one does. */
export function declaredApi(): OpenAPIHono {
  const nothing = { store: { ledger: {}, desk: {} }, jobs: {}, mode: 'users' }
  return apiApp(nothing as unknown as Desk) as unknown as OpenAPIHono
}
