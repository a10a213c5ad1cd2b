// The longest listed name at a token, exact before loose, Arabic and Latin.

import { listingAt, stateOf, type Listing } from '../../../../entities/index.ts'
import { arabicNames, latinNames } from '../../names/listed.ts'
import { chosen } from './chosen.ts'
import type { Found, Scene } from './scene.ts'
import { walk, type Reach } from './walk.ts'

const ID = 'ar/names/listed'

/** The longest listed name that begins at token `i` and ends before `limit`. */
export function longestAt(scene: Scene, i: number, limit: number): Found | undefined {
  const word = scene.word(i)
  if (word === undefined || word.listed.length === 0) return undefined
  // «على» folds like the name Ali.
  if (word.form.endsWith('علي') && scene.draft.article.text.charAt((scene.draft.tokens.end[i] as number) - 1) === 'ى') return undefined
  const index = word.arabic ? arabicNames() : latinNames()
  let best: Reach | undefined
  let lead = 0
  let loose = false
  for (const opening of word.listed) {
    const reach = walk(scene, index, opening.node, i, limit)
    if (reach === undefined || (opening.loose && reach.last === i + 1)) continue
    if (best !== undefined && reach.last <= best.last) continue
    best = reach
    lead = opening.lead
    loose = opening.loose
  }
  if (best === undefined && !word.arabic) {
    for (const opening of word.listed) best ??= walk(scene, arabicNames(), opening.node, i, limit)
  }
  if (best === undefined) return undefined
  const candidates = best.entries.map(listingAt)
  const listing = chosen(scene, i, best.last, candidates)
  const among = candidates.length > 1 && listing === candidates[0] ? abroad(candidates) : undefined
  return {
    first: i,
    last: best.last,
    lead,
    type: listing.type,
    entity: listing.id,
    among,
    finder: ID,
    rule: loose ? 'ar/names/listed-alike' : 'ar/names/listed',
  }
}

/** The candidates of the first one's type, when they lie in several countries and none is a state. */
function abroad(candidates: readonly Listing[]): readonly Listing[] | undefined {
  const [first] = candidates
  if (first === undefined || (first.type !== 'GPE' && first.type !== 'ORG') || stateOf(first.id) !== undefined) return undefined
  const same = candidates.filter((c) => c.type === first.type && c.country !== '')
  return same.some((c) => c.country !== first.country) ? same : undefined
}
