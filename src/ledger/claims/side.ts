// Sides: on whose behalf a statement is made, so that a ministry, its spokesman and its state are one party to a dispute.

import type { Statement } from '../../model/statement.ts'
import { isNamed, kinship } from '../origins/same-origin.ts'
import { speakerIn, type Speaker } from '../origins/speaker.ts'

/** The innermost source that tells whose it is: «a military source» told by a state’s agency speaks for that state. */
export function sideOf({ nested }: Statement): Speaker | undefined {
  const speakers = nested.map(speakerIn)
  const last = speakers.at(-1)
  if (last === undefined || last.country !== undefined || isNamed(last)) return last
  return speakers.findLast(({ country }) => country !== undefined) ?? last
}

/** Whether two statements are made by one speaker, or by two who may speak for one state or body. */
export function ofOneSide(a: Statement, b: Statement): boolean {
  const [x, y] = [sideOf(a), sideOf(b)]
  if (x === undefined || y === undefined) return false
  return x.id === y.id || (x.country !== undefined && x.country === y.country) || kinship(x, y, false) === 'one'
}
