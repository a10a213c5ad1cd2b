// Touches: the measures that a flow of goods would touch if it were true, on the day of the act.

import type { OpenDays } from '../../model/link.ts'
import type { MatchedWords, Measure, Register, Touch } from '../../model/measure.ts'
import type { Flow } from './flow.ts'
import { measuresOn } from './in-force.ts'

/** The touches of `flow`; none where its direction is not stated and the goods are no arms. */
export function touchesOf(
  flow: Flow,
  register: Register,
  on: OpenDays,
  dated: Touch['dated'],
  matched: readonly MatchedWords[],
): readonly Touch[] {
  const { category, item } = flow.goods
  const disputed = register.disputed.find((d) => d.category === category)
  const wanted = (measure: Measure): boolean =>
    disputed === undefined
      ? measure.categories.includes(category) && (measure.items === undefined || (item !== undefined && measure.items.includes(item)))
      : disputed.measures.includes(measure.id)
  return measuresOn(register, on)
    .filter((measure) => wanted(measure) && goesThatWay(measure, flow.direction, category))
    .map((measure) => ({
      measure: measure.id,
      category,
      direction: flow.direction as Touch['direction'],
      disputed: disputed !== undefined,
      unchecked: measure.mark !== 'verified',
      on,
      dated,
      matched,
    }))
}

/** Direction first: a shell one way is another paragraph than the same shell the other way. */
function goesThatWay(measure: Measure, direction: Flow['direction'], category: string): boolean {
  switch (direction) {
    case 'to':
    case 'from':
      return measure.direction === direction || measure.direction === 'both'
    case 'unstated':
      // Both limbs, marked as such, for arms; nothing for other goods.
      return category === 'arms' && (measure.direction === 'to' || measure.direction === 'from')
    case 'both':
      return measure.direction === 'both' || (category.endsWith('training') && measure.direction === 'from')
    case 'conduct':
      return measure.direction === 'conduct'
    default:
      return false
  }
}
