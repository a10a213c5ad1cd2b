// GET /v1/measures, /v1/measures/touched: the register, and what claims would touch if they were true.

import { z } from '@hono/zod-openapi'
import { unMeasures } from '../../monitor.ts'
import { measuresOn } from '../../watch/measures/index.ts'
import { cited } from './bibliography.ts'
import { offer, type Api } from './offer.ts'
import { ProblemError } from './problem.ts'
import { Register, TouchedList } from './schemas/measure.ts'
import { Day } from './schemas/words.ts'
import { touchesOf } from './touches.ts'

/** Claims of one question. */
const ASKED = 50

/** Offers the measures. */
export function offerMeasures(api: Api): void {
  const { store } = api.desk
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
    ({ query: { on } }) => {
      const register = unMeasures()
      const measures = on === undefined ? register.measures : measuresOn(register, { from: on, to: on })
      return { ...register, measures, sources: cited(measures.flatMap(({ source }) => source)) }
    },
  )
  offer(
    api,
    {
      method: 'get',
      path: '/v1/measures/touched',
      tag: 'Measures',
      summary: 'What some claims would touch if they were true: for a column of a list.',
      description: 'Claims that are gone are left out.',
      query: {
        claims: z
          .string()
          .min(1)
          .max(4000)
          .openapi({ description: `Ids of claims, at most ${ASKED}, with commas between.` }),
      },
      answer: TouchedList,
    },
    async ({ query }) => {
      const ids = [...new Set(query.claims.split(',').filter((id) => id !== ''))]
      if (ids.length > ASKED)
        throw new ProblemError('invalid', {
          issues: [
            {
              field: 'claims',
              message: {
                en: `At most ${ASKED} at once; there are ${ids.length}.`,
                ar: `${ASKED} على الأكثر في المرة الواحدة؛ وفي الطلب ${ids.length}.`,
              },
            },
          ],
        })
      const items: { claim: string; measures: readonly unknown[] }[] = []
      for (const id of ids) {
        const file = await store.ledger.claim(id)
        if (file?.claim.id !== id) continue
        items.push({ claim: id, measures: [...new Set((await touchesOf(store, file.claim)).map((touch) => touch['measure']))] })
      }
      return { items }
    },
  )
}
