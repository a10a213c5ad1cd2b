// What claims would touch if they were true.

import type { Claim, MeasureFinding } from '../../model/index.ts'
import { touches, unMeasures } from '../../monitor.ts'
import type { Store } from '../../store/index.ts'

/** Articles whose findings are kept at hand; the findings of a text never change. */
const KEPT = 2000
const known = new Map<string, readonly MeasureFinding[]>()

/** The touches of a claim: where findings of the articles that carry it overlap its words. */
export async function touchesOf(store: Store, { reports }: Pick<Claim, 'reports'>): Promise<readonly Record<string, unknown>[]> {
  const measures = new Map(unMeasures().measures.map((measure) => [measure.id, measure]))
  const byArticle = await findingsOf(store, [...new Set(reports.map(({ article }) => article))])
  const told = new Set<string>()
  return reports.flatMap(({ id, article, content }) =>
    (byArticle.get(article) ?? [])
      .filter((finding) => content.some((span) => span.start < finding.end && finding.start < span.end))
      .flatMap((finding) => finding.touches)
      .flatMap(({ matched, ...touch }) => {
        const measure = measures.get(touch.measure)
        // Of many reports that touch a paragraph in one way the first stands for all.
        const key = `${touch.measure} ${touch.category} ${touch.direction}`
        if (measure === undefined || told.has(key)) return []
        told.add(key)
        const { resolution, paragraph, text } = measure
        return [{ ...touch, resolution, paragraph, text, words: matched.map(({ words }) => words), report: id }]
      }),
  )
}

async function findingsOf(store: Store, ids: readonly string[]): Promise<ReadonlyMap<string, readonly MeasureFinding[]>> {
  const missing = ids.filter((id) => !known.has(id))
  if (known.size + missing.length > KEPT) known.clear()
  const found = new Map<string, readonly MeasureFinding[]>()
  for (const id of ids) {
    const findings = known.get(id)
    if (findings !== undefined) found.set(id, findings)
  }
  if (missing.length > 0)
    for await (const reading of store.readings({ ids: ids.filter((id) => !found.has(id)) })) {
      const findings = touches(reading)
      known.set(reading.article.id, findings)
      found.set(reading.article.id, findings)
    }
  return found
}
