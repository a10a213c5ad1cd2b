// Chains: who the sources of a report are, from the one nearest the article inward.

import type { Hop } from '../../../../../model/annotation.ts'
import type { Draft } from '../../../../draft.ts'
import type { ArabicWord } from '../../../word.ts'
import type { Range, Report } from '../report.ts'

/** What the article has said so far of who speaks; one for the whole article, in reading order. */
export interface Memory {
  /** The chain of the last report that stands beside no other. */
  last: readonly Hop[]
  /** Chains of the reports already read. */
  readonly chains: Map<Report, readonly Hop[]>
}

/** A memory that knows nothing yet. */
export function freshMemory(): Memory {
  return { last: [], chains: new Map() }
}

/** The hops of `report`: its wrappers' sources, its outer report's chain, its own source, its speaker. */
export function chainOf(draft: Draft<ArabicWord>, report: Report, memory: Memory): readonly Hop[] {
  const outer = report.outer === undefined ? [] : (memory.chains.get(report.outer) ?? [])
  const wrapped = report.wrappers.flatMap((one) => ownHops(draft, one, memory, report.wrappers))
  const own = ownHops(draft, report, memory, report.wrappers)
  const chain = distinct([...outer, ...wrapped, ...own])
  memory.chains.set(report, chain)
  if (report.outer === undefined) memory.last = chain.slice(wrapped.length > 0 ? chain.length - 1 : 0)
  return chain
}

function ownHops(draft: Draft<ArabicWord>, report: Report, memory: Memory, wrappers: readonly Report[]): readonly Hop[] {
  const hops: Hop[] = []
  if (report.source !== undefined) hops.push(hopOf(draft, report.source))
  if (report.speaker !== undefined) hops.push(hopOf(draft, report.speaker))
  if (hops.length > 0) return hops
  if (report.subject === 'agentless') return [{ entity: 'unspecified', label: '' }]
  return report.outer !== undefined || wrappers.length > 0 ? [] : memory.last
}

function hopOf(draft: Draft<ArabicWord>, range: Range): Hop {
  const { tokens, mentions, article } = draft
  const start = tokens.start[range.first] as number
  const end = tokens.end[range.last - 1] as number
  const label = article.text.slice(start, end)
  let entity: string | undefined
  for (let i = range.first; i < range.last; i++) {
    const mention = mentions.items[mentions.at[i] as number]
    if (mention === undefined) continue
    if (mention.type === 'PERSON') return { entity: mention.entity, label, start, end }
    entity ??= mention.entity
  }
  return { entity: entity ?? label, label, start, end }
}

function distinct(hops: readonly Hop[]): readonly Hop[] {
  return hops.filter((hop, i) => hops.findIndex((other) => other.entity === hop.entity) === i)
}
