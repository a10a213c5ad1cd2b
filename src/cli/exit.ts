// Exit codes, after sysexits.h, and what each means.

import type { FailureCode } from '../model/failure.ts'

/** The exit code of each failure. */
export const exitCodes: Readonly<Record<FailureCode, number>> = {
  usage: 64,
  empty: 65,
  binary: 65,
  'too-large': 65,
  language: 65,
  'no-article': 65,
  'not-found': 66,
  'not-readable': 66,
  fetch: 69,
}

/** A defect of the program itself. */
export const DEFECT = 70

/** What each exit code means, for the reference. */
export const exitMeanings: Readonly<Record<number, string>> = {
  0: 'read; the result is on standard output',
  64: 'the command was not understood: an option, a date, a port',
  65: 'the input cannot be read: empty, binary, too large, another language, no article in it',
  66: 'the input was not found or may not be opened',
  69: 'the address could not be fetched',
  70: 'a defect in the program; please report it',
  130: 'stopped by Ctrl-C; what was read is kept',
}

/** Environment variables that the program looks at. */
export const environment: Readonly<Record<string, string>> = {
  NO_COLOR: 'when set, no colours (no-color.org)',
  ISNAD_DEBUG: 'when set, a defect shows where it happened',
}
