// The ledger composed with the languages that can be read.

import { accountReader, statementReader, type StatementReader } from './annotate/statements.ts'
import type { OwnEntity } from './entities/index.ts'
import { languages } from './languages.ts'
import { ledgerOf } from './ledger/index.ts'
import type { Ledger } from './model/ledger.ts'
import type { Page, ReadOptions } from './model/page.ts'
import type { Reading } from './model/reading.ts'
import type { Statement } from './model/statement.ts'
import { pageReader, table } from './reader.ts'

/** A page read and cut into statements. */
export interface Account {
  readonly reading: Reading
  /** In reading order. */
  readonly statements: readonly Statement[]
}

/** Reads a page and cuts it into statements in one go: see {@link account}. */
export type Accountant = (page: Page, options?: ReadOptions) => Account

const readers = new Map<string, StatementReader>(languages.map((language) => [language.code, statementReader(language, table)]))

/** The statements of one reading, in reading order. */
export function statementsOf(reading: Reading): readonly Statement[] {
  return readers.get(reading.article.language)?.(reading) ?? []
}

/**
 * The reading of one page and its statements, the text gone through once: the same as `read` and {@link statementsOf}.
 * @throws {Failure} when the page holds no article in a language that can be read.
 */
export const account: Accountant = accountWith([])

/** An accountant that knows `own` entities beside the gazetteer's. */
export function accountWith(own: readonly OwnEntity[]): Accountant {
  const readPage = pageReader(own, accountReader)
  return (page, options) => {
    const { article, found, diagnostics } = readPage(page, options)
    return { reading: { article, annotations: found.annotations, diagnostics }, statements: found.statements }
  }
}

/** The ledger of a set of readings: a function of the set, whatever the order. */
export function ledger(readings: readonly Reading[]): Ledger {
  return ledgerOf(readings, { table, statements: statementsOf })
}
