// Claims: statements that an analyst would file in one row.

import type { CopyReport } from '../../model/copy.ts'
import type { Claim } from '../../model/ledger.ts'
import type { Statement } from '../../model/statement.ts'

/** Groups statements into claims: a function of the set, whatever the order. */
export function claimsOf(statements: readonly Statement[], _copies: CopyReport): readonly Claim[] {
  const groups: Statement[][] = []
  for (const statement of statements) {
    const group = groups.find((g) => g.some((other) => other.article !== statement.article && alike(other, statement) >= 0.6))
    if (group === undefined) groups.push([statement])
    else group.push(statement)
  }
  return groups.map((group) => {
    const first = group[0] as Statement
    const origins = [...new Set(group.flatMap((s) => s.nested.at(-1)?.entity ?? []))].sort()
    return {
      id: first.id,
      gloss: first.words.join(' '),
      reports: group.map(({ id, article, content, nested, act, certainty, voice, quantities }) => ({
        id,
        article,
        content,
        nested,
        act,
        certainty,
        voice,
        quantity: quantities[0] ?? null,
      })),
      origins: { list: origins, min: origins.length, max: Math.max(1, origins.length), because: [] },
      because: [],
    }
  })
}

function alike(a: Statement, b: Statement): number {
  const words = new Set(a.words)
  const common = new Set(b.words.filter((w) => words.has(w))).size
  return (2 * common) / (words.size + new Set(b.words).size || 1)
}
