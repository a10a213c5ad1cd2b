// Disputed words: what a source has another say in order to deny it.

import type { Statement } from '../model/statement.ts'

/** `statements` in reading order, those marked that lie in a denial and are said by somebody further in. Looks at each once. */
export function disputed(statements: readonly Statement[]): readonly Statement[] {
  let denial: Statement | undefined
  return statements.map((statement) => {
    if (denial !== undefined && quotes(denial, statement)) return { ...statement, disputed: true as const }
    if (statement.act === 'deny') denial = statement
    return statement
  })
}

function quotes(outer: Statement, inner: Statement): boolean {
  return (
    inner.act !== 'deny' &&
    inner.nested.length > outer.nested.length &&
    outer.nested.every(({ entity }, i) => entity === inner.nested[i]?.entity) &&
    inner.content.every((span) => outer.content.some(({ start, end }) => start <= span.start && span.end <= end))
  )
}
