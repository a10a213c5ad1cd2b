// Lineages: what is known of the articles that carry a claim: when, by whom, out of whose text, and which are one text.

import type { CopyReport } from '../../model/copy.ts'
import { isAgency, isWire, UNNAMED_AGENCIES } from '../copies/outlet.ts'

/** Facts of articles, by id. */
export interface Lineages {
  published(article: string): string | undefined
  /** The outlet that published it, mirrors folded. */
  outlet(article: string): string | undefined
  /** The agency whose text it is, as stated or inferred; an agency's own article is that agency's. */
  agency(article: string): string | undefined
  /** One name for all articles that copies join. */
  family(article: string): string
}

/** The lineages of a set of articles. */
export function lineagesOf(copies: Pick<CopyReport, 'families' | 'lineages'>, published: ReadonlyMap<string, string>): Lineages {
  const family = new Map(copies.families.flatMap(({ id, articles }) => articles.map((article) => [article, id] as const)))
  const lineage = new Map(copies.lineages.map((line) => [line.article, line]))
  return {
    published: (article) => published.get(article),
    outlet: (article) => lineage.get(article)?.outlet,
    agency: (article) => {
      const known = lineage.get(article)
      if (known?.outlet !== undefined && isAgency(known.outlet)) return known.outlet
      // Part of a text that is a wire's makes all of it the wire's where nothing else is known: rather one origin too few.
      return known?.upstream.find(
        ({ entity, certainty }) => entity !== UNNAMED_AGENCIES && (certainty === 'possible' ? isWire(entity) : isAgency(entity)),
      )?.entity
    },
    family: (article) => family.get(article) ?? article,
  }
}
