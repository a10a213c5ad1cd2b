// Chains: whether the hops read are the sources that gold names.

import type { Hop, Span } from '../../src/index.ts'
import { dice, matched } from './measure.ts'

/** Maps an entity id of ours to the gold ref that most of its mentions carry. */
export type EntityMap = ReadonlyMap<string, string>

/** Aligns ids by vote: mentions that share half their characters vote for each other's id. */
export function alignEntities(
  golds: readonly (Span & { readonly ref: string })[],
  founds: readonly (Span & { readonly entity: string })[],
): EntityMap {
  const votes = new Map<string, Map<string, number>>()
  for (const [gold, found] of matched(golds, founds, (g, f) => (dice([g], [f]) >= 0.5 ? dice([g], [f]) : 0))) {
    const vote = votes.get(found.entity) ?? new Map<string, number>()
    vote.set(gold.ref, (vote.get(gold.ref) ?? 0) + 1)
    votes.set(found.entity, vote)
  }
  return new Map([...votes].map(([entity, vote]) => [entity, ([...vote].sort((a, b) => b[1] - a[1])[0] as [string, number])[0]]))
}

/** Whether the innermost hop, and whether the whole chain, are gold's. */
export function chainMatches(
  gold: readonly string[],
  hops: readonly Hop[],
  entities: EntityMap,
  goldSources: readonly Span[],
): { inner: boolean; whole: boolean } {
  const inner = same(gold.at(-1), hops.at(-1), true)
  const whole = gold.length === hops.length && gold.every((ref, i) => same(ref, hops[i], i === gold.length - 1))
  return { inner, whole }

  function same(ref: string | undefined, hop: Hop | undefined, isInner: boolean): boolean {
    if (ref === undefined || hop === undefined) return false
    if (hop.members !== undefined && hop.members.length > 1) {
      const parts = ref.split('+')
      return parts.length === hop.members.length && parts.every((part) => hop.members?.some((m) => same(part, m, false)))
    }
    if (entities.get(hop.entity) === ref) return true
    if ([hop.entity, hop.label].some((name) => slug(name) === slug(ref))) return true
    if (!isInner || hop.start === undefined || hop.end === undefined) return false
    const span = { start: hop.start, end: hop.end }
    return goldSources.some((source) => dice([source], [span]) >= 0.5)
  }
}

function slug(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}
