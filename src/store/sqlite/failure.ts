// What SQLite complains of, in words for the user.

import { Failure } from '../../model/index.ts'

const MEANINGS: readonly (readonly [code: string, message: string, remedy: string])[] = [
  [
    'SQLITE_BUSY',
    'is being written by another process that does not let go',
    'Wait until the other command has ended, or end it, and run this one again.',
  ],
  ['SQLITE_FULL', 'cannot grow: the disk is full', 'Make room and run the command again; it goes on where it was.'],
  ['SQLITE_NOTADB', 'is no dossier', 'Name another file; a dossier is an SQLite database.'],
  ['SQLITE_CANTOPEN', 'cannot be opened', 'Look whether the folder exists and may be written.'],
  ['SQLITE_READONLY', 'may not be written', 'Change its permissions or copy it elsewhere.'],
  ['SQLITE_CORRUPT', 'is damaged', 'Restore it from a copy; nothing was changed.'],
  [
    'SQLITE_IOERR',
    'could not be read or written by the disk',
    'Look at the disk and run the command again; what was acknowledged is kept.',
  ],
]

/** Whether another process writes just now. */
export function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('SQLITE_BUSY')
}

/** The failure behind `error`, or `error` itself when it is none of the user's. */
export function sqliteFailure(error: unknown, path: string): unknown {
  if (error instanceof Failure || !(error instanceof Error)) return error
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const meaning = MEANINGS.find(([start]) => code.startsWith(start))
  return meaning === undefined ? error : new Failure('not-readable', `${path} ${meaning[1]}.`, meaning[2])
}
