// GET /v1/measures, /v1/measures/touched: the register, and what claims would touch if they were true.

import { z } from '@hono/zod-openapi'
import { offer, type Api } from './offer.ts'
import { Register, TouchedList } from './schemas/measure.ts'
import { Day } from './schemas/words.ts'
import { later } from './later.ts'

/** Offers the measures. */
export function offerMeasures(api: Api): void {
  offer(
    api,
    {
      method: 'get',
      path: '/v1/measures',
      tag: 'Measures',
      summary: 'The register of measures with how far each row was checked.',
      query: { on: Day.optional().openapi({ description: 'Only measures in force on that day.' }) },
      answer: Register,
    },
    later,
  )
  offer(
    api,
    {
      method: 'get',
      path: '/v1/measures/touched',
      tag: 'Measures',
      summary: 'What some claims would touch if they were true: for a column of a list.',
      query: { claims: z.string().min(1).max(4000).openapi({ description: 'Ids of claims, at most 50, with commas between.' }) },
      answer: TouchedList,
    },
    later,
  )
}
