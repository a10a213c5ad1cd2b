// The API: every resource on one application.

import { OpenAPIHono } from '@hono/zod-openapi'
import type { Desk } from '../desk.ts'
import { offerAdding } from './adding.ts'
import { offerArticles } from './articles.ts'
import { offerAudit } from './audit.ts'
import { offerChanges } from './changes.ts'
import { offerClaims } from './claims.ts'
import { offerEntities } from './entities.ts'
import { offerEvents } from './events.ts'
import { offerLinks } from './links.ts'
import { offerMeasures } from './measures.ts'
import { offerNotes } from './notes.ts'
import { invalid } from './invalid.ts'
import type { Env } from './offer.ts'
import { offerSearch } from './search.ts'
import { offerSession } from './session.ts'
import { offerSources } from './sources.ts'
import { offerStatus } from './status.ts'
import { offerTimeline } from './timeline.ts'
import { offerVoyages } from './voyages.ts'
import { offerWatch } from './watch.ts'

const OFFERS = [
  offerStatus,
  offerEvents,
  offerClaims,
  offerNotes,
  offerTimeline,
  offerChanges,
  offerArticles,
  offerAdding,
  offerSearch,
  offerEntities,
  offerSources,
  offerWatch,
  offerLinks,
  offerVoyages,
  offerMeasures,
  offerSession,
  offerAudit,
]

/** Every operation over `desk`. */
export function apiApp(desk: Desk): OpenAPIHono<Env> {
  const app = new OpenAPIHono<Env>({ defaultHook: invalid })
  for (const give of OFFERS) give({ app, desk })
  return app
}
