// Marks: what new statements deny, rival or replace of what others say, told of the statements themselves, whichever claims they come to be in.

import { denies, denyingOf, harms, outcomes, relates, rivalPairs } from '../ledger/relations/index.ts'
import type { Statement } from '../model/statement.ts'
import type { KeptMark, LedgerWork } from '../store/index.ts'
import { SingleAround } from './around.ts'

/** Makes the marks of `fresh` statements, and anew those of statements that meet others than before (`again`). Gives the ids of all whose marks changed. */
export async function settleMarks(work: LedgerWork, fresh: readonly string[], again: readonly string[]): Promise<readonly string[]> {
  const around = new SingleAround(work)
  const moved = await work.statements([...(await work.outlines(again)).values()].flatMap(({ id, traits }) => (relates(traits) ? [id] : [])))
  const beside = await tollsBeside(work, again)
  const own = distinct([...(await work.statements(fresh)), ...moved, ...beside])
  const groups = await around.know(own)
  const old = again.length === 0 ? [] : await work.dropRivalMarks([...moved, ...beside].map(({ id }) => id))
  const before = new Set((await work.marks(again)).flatMap(({ kind, maker }) => (kind === 'denial' ? [maker] : [])))
  const near = own.flatMap((one) => around.near(one))
  const deniers = distinct([...own, ...near, ...(await work.statements(before))].filter((one) => denies(one) || before.has(one.id)))
  const denying = await around.know(deniers)
  const undone = await work.dropDenialMarks(deniers.map(({ id }) => id))
  const denials = denying.flatMap(({ statements }) =>
    statements.flatMap((statement) => {
      const { by, scope, meant } = denyingOf(statement, around) ?? { meant: [] }
      return meant.map(({ statement: a, weight, because }): KeptMark => {
        return { kind: 'denial', maker: statement.id, a, b: by ?? statement.id, detail: scope ?? '', because, score: weight }
      })
    }),
  )
  const counts = rivalPairs(groups, around).map(({ a, b }): KeptMark => {
    return { kind: 'count', maker: a.statement.id, a: a.statement.id, b: b.statement.id, detail: '', because: '', score: 0 }
  })
  const { conflicts, supersedes } = outcomes(groups, around)
  const deeds = [
    ...conflicts.map(({ claims: [a, b], on, because }): KeptMark => ({ kind: 'conflict', maker: a, a, b, detail: on, because, score: 0 })),
    ...supersedes.map(({ older: a, newer: b, because }): KeptMark => ({
      kind: 'supersession',
      maker: a,
      a,
      b,
      detail: '',
      because,
      score: 0,
    })),
  ]
  const made = [...denials, ...counts, ...deeds]
  await work.putMarks(made)
  return [...new Set([...old, ...undone, ...made].flatMap(({ a, b }) => [a, b]))]
}

/** Tolls in the articles of these statements: which articles are of one affair rests on what all their statements meet. */
async function tollsBeside(work: LedgerWork, statements: readonly string[]): Promise<readonly Statement[]> {
  const articles = new Set([...(await work.outlines(statements)).values()].map(({ article }) => article))
  return await work.statements((await work.outlinesOf([...articles])).flatMap(({ id, traits }) => (harms(traits) ? [id] : [])))
}

function distinct(statements: readonly Statement[]): readonly Statement[] {
  return [...new Map(statements.map((one) => [one.id, one])).values()]
}
