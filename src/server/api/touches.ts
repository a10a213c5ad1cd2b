// What claims would touch if they were true.

import type { Claim, MeasureFinding } from '../../model/index.ts'
import { unMeasures } from '../../monitor.ts'
import type { Store } from '../../store/index.ts'

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

/** Findings of articles, as kept when the watch heard them. */
async function findingsOf(store: Store, ids: readonly string[]): Promise<ReadonlyMap<string, readonly MeasureFinding[]>> {
  const found = new Map<string, MeasureFinding[]>(ids.map((id) => [id, []]))
  for (const { article, data } of await store.watch.told({ kinds: ['finding'], articles: ids }))
    found.get(article)?.push(data as MeasureFinding)
  return found
}
