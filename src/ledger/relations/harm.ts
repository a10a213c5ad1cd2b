// Harm: what befell the people that a statement counts.

import type { Statement, StatedQuantity } from '../../model/statement.ts'

/** Words for people of whom nothing else is said. */
export const PEOPLE: ReadonlySet<string> = new Set(['person', 'victim', 'casualty', 'dead', 'martyr', 'body'])

/** Words for people that tell what befell them. */
const BEFALLEN: Readonly<Record<string, string>> = {
  martyr: 'kill',
  dead: 'kill',
  death: 'kill',
  fatality: 'kill',
  injury: 'wound',
  wounded: 'wound',
}

/** The harm that a statement counts, absent where it counts none: that of its first number before that of its first event. */
export function harmOf({ events, signs, quantities, words }: Statement): string | undefined {
  const counted = BEFALLEN[quantities[0]?.object ?? '']
  if (counted !== undefined) return counted
  const object = quantities[0]?.object
  const harm = events.find(({ type, polarity, lemma, recipients }) => {
    // «الغارة قتلت عشرة مدنيين»: who kills is told, but the dead are counted.
    const befalls = type === 'casualty' || (type === 'assault' && lemma === 'kill' && recipients.some(({ id }) => id === object))
    return befalls && polarity === 'affirmed'
  })?.lemma
  if (harm !== undefined) return harm === 'die' ? 'kill' : harm
  return signs.includes('tally') && PEOPLE.has(object ?? words.find((word) => PEOPLE.has(word)) ?? '') ? 'kill' : undefined
}

/** Whether the statement counts people who came to harm. */
export function countsHarm(statement: Statement): boolean {
  return statement.quantities.length > 0 && harmOf(statement) !== undefined
}

/** Whether two counts may be of the same people: persons may be soldiers or civilians; soldiers are no civilians. */
export function countsOneKind({ object: x }: StatedQuantity, { object: y }: StatedQuantity): boolean {
  return x === y || x === null || y === null || PEOPLE.has(x) || PEOPLE.has(y)
}
