// The ledger composed with the languages that can be read.

import { statementReader, type StatementReader } from './annotate/statements.ts'
import { languages } from './languages.ts'
import { ledgerOf } from './ledger/index.ts'
import type { Ledger } from './model/ledger.ts'
import type { Reading } from './model/reading.ts'
import type { Statement } from './model/statement.ts'
import { foldTable, sharedFold } from './text/index.ts'

const table = foldTable(sharedFold, ...languages.map((language) => language.fold))
const readers = new Map<string, StatementReader>(languages.map((language) => [language.code, statementReader(language, table)]))

/** The statements of one reading, in reading order. */
export function statementsOf(reading: Reading): readonly Statement[] {
  return readers.get(reading.article.language)?.(reading) ?? []
}

/** The ledger of a set of readings: a function of the set, whatever the order. */
export function ledger(readings: readonly Reading[]): Ledger {
  return ledgerOf(readings, { table, statements: statementsOf })
}
