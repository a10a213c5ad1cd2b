// Pointing: which statement of the same article «this toll», «that», «the accusations» mean.

import type { Clause } from '../lang/language.ts'
import type { Statement } from '../model/statement.ts'
import type { Span } from '../text/index.ts'

/** `statements` of `clauses`, one each in order, with what points back resolved. Looks at each statement once, and for echoes back as far as what they mean. */
export function resolved(clauses: readonly Clause[], statements: readonly Statement[]): readonly Statement[] {
  let toll: Statement | undefined
  let accusation: Statement | undefined
  let said: Statement | undefined
  return statements.map((statement, n) => {
    const { points: to, nominal, means } = clauses[n] as Clause
    if (nominal === true) return statement
    if (means !== undefined) return pointed(statement, meant(means, clauses, statements, n))
    if (to === undefined) {
      if (statement.quantities.some(({ object, unit }) => object !== null && unit === null)) toll = statement
      if (statement.act === 'accuse') accusation = statement
      said = statement
      return statement
    }
    const target = to === 'toll' ? (toll ?? said) : to === 'accusation' ? (accusation ?? said) : said
    return target === undefined ? statement : pointed(saying(statement, target), target)
  })
}

/** Who denies «these charges» denies what they say: the statement with the words, names and deeds of `target`. */
function saying(statement: Statement, target: Statement): Statement {
  if (statement.act !== 'deny') return statement
  const { words, entities, events, quantities, times } = target
  return { ...statement, words, entities, events, quantities, times }
}

function pointed(statement: Statement, target: Statement | undefined): Statement {
  return target === undefined ? statement : { ...statement, pointsTo: target.id }
}

/** The statement before `n` that has most of the words that an echo means; of equals the one that says least else. */
function meant(means: readonly Span[], clauses: readonly Clause[], statements: readonly Statement[], n: number): Statement | undefined {
  const start = means[0]?.start ?? 0
  let best: Statement | undefined
  let most = 0
  for (let k = n - 1; k >= 0; k--) {
    const { spans, nominal, means: echo } = clauses[k] as Clause
    if ((spans.at(-1)?.end ?? 0) <= start && (spans[0]?.start ?? 0) < start) break
    if (nominal === true || echo !== undefined) continue
    const shared = overlap(spans, means) / (1 + lengthOf(spans) - overlap(spans, means))
    if (shared > most) [best, most] = [statements[k], shared]
  }
  return best
}

function overlap(a: readonly Span[], b: readonly Span[]): number {
  return a.reduce((sum, x) => sum + b.reduce((n, y) => n + Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start)), 0), 0)
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0)
}
