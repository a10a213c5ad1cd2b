// Pointing: which statement of the same article «this toll», «that», «the accusations» mean.

import type { Clause } from '../lang/language.ts'
import type { Statement } from '../model/statement.ts'

/** `statements` of `clauses`, one each in order, with what points back resolved. Looks at each statement once. */
export function resolved(clauses: readonly Clause[], statements: readonly Statement[]): readonly Statement[] {
  let toll: string | undefined
  let accusation: string | undefined
  let said: string | undefined
  return statements.map((statement, n) => {
    const to = clauses[n]?.points
    if (clauses[n]?.nominal === true) return statement
    if (to === undefined) {
      if (statement.quantities.some(({ object, unit }) => object !== null && unit === null)) toll = statement.id
      if (statement.act === 'accuse') accusation = statement.id
      said = statement.id
      return statement
    }
    const pointsTo = to === 'toll' ? (toll ?? said) : to === 'accusation' ? (accusation ?? said) : said
    return pointsTo === undefined ? statement : { ...statement, pointsTo }
  })
}
