// Drift: what changed on the way from one report to another of the same text or speaker.

import { expect, it } from 'vitest'
import { driftOf } from '../../src/ledger/drift.ts'
import type { Lineages } from '../../src/ledger/origins/lineages.ts'
import type { Statement } from '../../src/model/statement.ts'
import { statement, type Told } from './claims/statements.ts'

const APART: Lineages = { published: () => undefined, outlet: () => undefined, agency: () => undefined, family: (article) => article }
const ONE_TEXT: Lineages = { ...APART, family: () => 'a' }
const wagons: Told = { article: 'a', words: 'wagons station', by: ['centre'], counts: [[73, 'wagon']] }
const drift = (from: Statement, to: Statement, lineages = APART): string[] =>
  driftOf([from, to], lineages).map(({ on, was, is }) => `${on}: ${was} → ${is}`)

it('a number is rounded, then bounded', () => {
  const [exact, rounded] = [statement(wagons), statement({ ...wagons, article: 'b', counts: [[70, 'wagon', '>=']] })]
  expect(drift(exact, rounded)).toEqual(['number: 73 → >=70'])
  expect(drift(rounded, statement({ ...wagons, article: 'c', counts: [[70, 'wagon', '~']] }))).toEqual(['bound: >= → ~'])
})

it('a hedge is lost, never found', () => {
  const hedged: Statement = { ...statement(wagons), certainty: 'probable' }
  const sure = statement({ ...wagons, article: 'b' })
  expect(drift(hedged, sure)).toEqual(['hedge: probable → certain'])
  expect(drift(sure, { ...hedged, article: 'c', id: 'c-0' })).toEqual([])
})

it('two who speak for themselves may differ', () => {
  const other = statement({ ...wagons, article: 'b', by: ['ministry'], counts: [[20, 'wagon']] })
  expect(drift(statement(wagons), other)).toEqual([])
  expect(drift(statement(wagons), other, ONE_TEXT)).toEqual(['number: 73 → 20'])
})
