// The dossier that a command asks, and the format it answers in.

import type { Command } from 'commander'
import { Failure } from '../../model/failure.ts'
import { LISTINGS, type Column, type Listing } from '../../export/table.ts'
import type { Store } from '../../store/index.ts'

/** What every command over a dossier may be told. */
export interface DossierOptions {
  readonly dossier: string
  readonly format: string
}

/** Adds `--dossier` and `--format`. */
export function overDossier(command: Command): Command {
  return command
    .option('--dossier <address>', 'the dossier: a file, or postgres://…', './isnad.db')
    .option('--format <format>', LISTINGS.join(', '), 'table')
}

/** The format a user asked for. @throws {Failure} when there is none of that name. */
export function listing(format: string): Listing {
  const known = LISTINGS.find((name) => name === format)
  if (known === undefined) throw new Failure('usage', `There is no format «${format}».`, `Use one of: ${LISTINGS.join(', ')}.`)
  return known
}

/** Opens the dossier, brings its ledger up to date, and closes it when `work` is done. @throws {Failure} when there is none. */
export async function withDossier<T>({ dossier }: DossierOptions, work: (store: Store) => Promise<T>): Promise<T> {
  const { openDossier } = await import('../../dossier.ts')
  const store = await openDossier(dossier, { mustExist: true })
  try {
    const { refresh } = await import('../../refresh/index.ts')
    await refresh(store)
    return await work(store)
  } finally {
    await store.close()
  }
}

/** Writes rows to standard output in the format asked for; says so when a table would be empty. */
export async function say<T>(rows: readonly T[], columns: readonly Column<T>[], format: Listing, none: string): Promise<void> {
  const { listed } = await import('../../export/table.ts')
  if (rows.length === 0 && format === 'table') process.stdout.write(`${none}\n`)
  else process.stdout.write(listed(rows, columns, format, process.stdout.columns || 120))
}

/** A whole number above zero. @throws {Failure} otherwise. */
export function count(option: string, text: string): number {
  const number = Number(text)
  if (Number.isInteger(number) && number > 0) return number
  throw new Failure('usage', `${option} takes a whole number above zero, not «${text}».`, `For example: ${option} 20`)
}

/** A day. @throws {Failure} otherwise. */
export function day(option: string, text: string): string {
  const time = /^\d{4}(?:-\d{2}){0,2}$/.test(text) ? Date.parse(text) : NaN
  if (!Number.isNaN(time)) return text
  throw new Failure('usage', `«${text}» is no date.`, `Write ${option} as YYYY-MM-DD, YYYY-MM or YYYY, for example 2024-06-26.`)
}
