// Marks: what new statements deny, rival or replace of what others say, told of the statements themselves, whichever claims they come to be in.

import { denies, denyingOf, harms, outcomes, relates, rivalPairs } from '../ledger/relations/index.ts'
import type { KeptMark, LedgerWork } from '../store/index.ts'
import { SingleAround } from './around.ts'

/** A mark between statements by their ids. */
type Marked = Record<'maker' | 'a' | 'b', string> & Pick<KeptMark, 'kind'> & Partial<Pick<KeptMark, 'detail' | 'because' | 'score'>>

/** Makes the marks of `fresh` statements, and anew those of statements that meet others than before (`again`). Gives all whose marks changed. */
export async function settleMarks(work: LedgerWork, fresh: readonly number[], again: readonly number[]): Promise<readonly number[]> {
  const around = new SingleAround(work)
  const { traits } = await work.outlines(again)
  const moved = [...again.filter((key) => relates(traits(key))), ...(await tollsBeside(work, again))]
  const own = await work.statements([...fresh, ...moved])
  const groups = await around.know([...own.values()])
  const old = again.length === 0 ? [] : await work.dropRivalMarks([...new Set(moved)])
  const before = (await work.marks(again)).flatMap(({ kind, maker }) => (kind === 'denial' ? [maker] : []))
  const deniers = new Map(await work.statements(before))
  for (const one of own.values()) for (const other of [one, ...around.near(one)]) if (denies(other)) deniers.set(other.key, other)
  const denying = await around.know([...deniers.values()])
  const undone = await work.dropDenialMarks([...deniers.keys()])
  const denials = denying.flatMap(({ statements }) =>
    statements.flatMap((statement) => {
      const { by, scope, meant } = denyingOf(statement, around) ?? { meant: [] }
      return meant.map(({ statement: a, weight, because }): Marked => {
        return { kind: 'denial', maker: statement.id, a, b: by ?? statement.id, detail: scope ?? '', because, score: weight }
      })
    }),
  )
  const counts = rivalPairs(groups, around).map(({ a, b }): Marked => {
    return { kind: 'count', maker: a.statement.id, a: a.statement.id, b: b.statement.id }
  })
  const { conflicts, supersedes } = outcomes(groups, around)
  const deeds = [
    ...conflicts.map(({ claims: [a, b], on, because }): Marked => ({ kind: 'conflict', maker: a, a, b, detail: on, because })),
    ...supersedes.map(({ older: a, newer: b, because }): Marked => ({ kind: 'supersession', maker: a, a, b, because })),
  ]
  const made = [...denials, ...counts, ...deeds].map(({ kind, maker, a, b, detail = '', because = '', score = 0 }): KeptMark => {
    return { kind, maker: around.key(maker), a: around.key(a), b: around.key(b), detail, because, score }
  })
  await work.putMarks(made)
  return [...new Set([...old, ...undone, ...made].flatMap(({ a, b }) => [a, b]))]
}

/** Tolls in the articles of these statements: which articles are of one affair rests on what all their statements meet. */
async function tollsBeside(work: LedgerWork, statements: readonly number[]): Promise<readonly number[]> {
  const { article } = await work.outlines(statements)
  const beside = await work.statementsIn([...new Set(statements.map(article))])
  const { traits } = await work.outlines(beside)
  return beside.filter((key) => harms(traits(key)))
}
