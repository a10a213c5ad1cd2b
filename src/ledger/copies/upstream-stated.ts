// Stated upstreams: the agencies and outlets that an article's own head, end and chains name.

import type { Annotation } from '../../model/annotation.ts'
import type { Article } from '../../model/article.ts'
import type { Upstream } from '../../model/copy.ts'
import { carriesMost, carriesSome, conduitsOf } from './conduit.ts'
import { isAgency, UNNAMED_AGENCIES, type Outlets } from './outlet.ts'

/** What the article room calls a credit to agencies without a name. */
const AGENCIES_DESK = 'agencies'
const SEPARATORS = /[-–—―/:|،,;()«»"“”[\]+•·]+/

/** Upstreams that the article itself names, best first. Photo credits stay out: the article room gives captions a role of their own. */
export function statedUpstreams(article: Article, annotations: readonly Annotation[], outlets: Outlets): readonly Upstream[] {
  const own = outlets.of(article)
  const found: Upstream[] = []
  const credit = article.found['credits']
  for (const id of article.credits) {
    const entity = id === AGENCIES_DESK ? UNNAMED_AGENCIES : id
    if (entity === own) continue
    found.push({ entity, certainty: 'stated', evidence: [{ kind: 'credit', ...(credit ?? { rule: 'article/credits' }) }] })
  }
  for (const { entity, start, end } of creditedOutlets(article, own, outlets)) {
    if (!found.some((f) => f.entity === entity))
      found.push({ entity, certainty: 'stated', evidence: [{ kind: 'credit', rule: 'ledger/outlet-credited', start, end }] })
  }
  const conduits = conduitsOf(article, annotations, own)
  for (const conduit of conduits) {
    const certainty = carriesMost(conduit) ? 'inferred' : carriesSome(conduit) ? 'possible' : undefined
    if (certainty === undefined || found.some((f) => f.entity === conduit.entity)) continue
    found.push({ entity: conduit.entity, certainty, evidence: [{ kind: 'conduit', share: conduit.share, spans: conduit.spans }] })
  }
  return found
}

/** Outlets other than its own that the article's byline or dateline names. One word alone may be a city, a street, a day. */
function creditedOutlets(article: Article, own: string | undefined, outlets: Outlets): { entity: string; start: number; end: number }[] {
  const found: { entity: string; start: number; end: number }[] = []
  for (const block of article.blocks) {
    if (block.role !== 'byline' && block.role !== 'dateline') continue
    for (const part of article.text.slice(block.start, Math.min(block.end, block.start + 200)).split(SEPARATORS)) {
      if (!/\S\s+\S/.test(part.trim())) continue
      const entity = outlets.named(part)
      if (entity === undefined || entity === own || isAgency(entity)) continue
      found.push({ entity, start: block.start, end: block.end })
    }
  }
  return found
}
