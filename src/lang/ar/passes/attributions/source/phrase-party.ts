// A whole source phrase as one party: one source, or several that speak together.

import type { Range } from '../report.ts'
import type { Scene } from '../scene.ts'
import type { Memory } from './memory.ts'
import { issuerOf } from './issuer.ts'
import { partsOf } from './parts.ts'
import type { Party } from './party.ts'
import { unitOf } from './unit.ts'
import { isEachOf, mentionAt, nationalAt, nounAt, spanOfPhrase } from './words.ts'

function read(scene: Scene, ranges: readonly Range[], memory: Memory, owner: Party | undefined): readonly Party[] {
  const parties: Party[] = []
  ranges.forEach((range, k) => {
    const next = ranges[k + 1]
    const shared =
      next !== undefined &&
      mentionAt(scene.draft, next.first) === undefined &&
      nounAt(scene.draft, next.first) === undefined &&
      nationalAt(scene.draft, next.first) !== undefined
    parties.push(unitOf(scene, range, memory, parties[k - 1], shared, owner))
  })
  return parties
}

/** Who the phrase in `range` is; `owner` speaks around it, so that «تقييمهم» is theirs. Several sources are one hop whose id joins theirs with «+» in alphabetical order. */
export function partyOf(scene: Scene, range: Range, memory: Memory, owner?: Party): Party {
  const issued = issuerOf(scene, range)
  if (issued !== undefined) {
    const { hop, ...by } = partyOf(scene, issued, memory)
    const words = spanOfPhrase(scene.draft, range)
    return { ...by, hop: { ...hop, label: scene.draft.article.text.slice(words.start, words.end), ...words }, kind: 'text' }
  }
  const parts = read(scene, partsOf(scene, range), memory, owner)
  const [first] = parts as [Party]
  if (parts.length === 1 && first.hop.members === undefined) return first
  const members = parts
    .flatMap((part) => part.hop.members ?? [{ entity: part.hop.entity, label: part.hop.label }])
    .filter((one, i, all) => all.findIndex((other) => other.entity === one.entity) === i)
  if (members.length < 2) return parts.length < 2 ? first : { ...first, hop: { ...first.hop, ...spanOfPhrase(scene.draft, range) } }
  members.sort((a, b) => (a.entity < b.entity ? -1 : 1))
  const span = spanOfPhrase(scene.draft, range)
  return {
    hop: {
      entity: members.map((one) => one.entity).join('+'),
      label: scene.draft.article.text.slice(span.start, span.end),
      ...span,
      members,
    },
    kind: first.kind === 'text' ? 'text' : 'person',
    gender: parts.every((part) => part.gender === 'f') ? 'f' : 'm',
    // «قالت كل من … وأضافت»: each by itself.
    number: isEachOf(scene.draft, range.first) ? 0 : members.length === 2 ? 2 : 3,
    noun: undefined,
    state: undefined,
    vague: false,
  }
}
