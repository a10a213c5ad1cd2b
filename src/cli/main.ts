// The program `isnad`: its commands, and how a failure is told.

import { readFileSync } from 'node:fs'
import { Command, CommanderError } from 'commander'
import { Failure, type FailureCode } from '../model/failure.ts'
import { addRead } from './read.ts'
import { addServe } from './serve.ts'

/** Exit codes after sysexits.h. */
const EXIT: Readonly<Record<FailureCode, number>> = {
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

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }

const program = new Command('isnad')
  .description('Reads the news as evidence: who said what, through whom, when, how much.')
  .version(version)
  .showHelpAfterError('(isnad --help shows every command)')
  .exitOverride()
addRead(program)
addServe(program)

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of the pipe went away («isnad read … | head»): nothing is left to say.
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

try {
  if (process.argv.length <= 2) program.outputHelp()
  else await program.parseAsync()
} catch (error) {
  process.exitCode = told(error)
}

function told(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT.usage
  if (error instanceof Failure) {
    process.stderr.write(`isnad: ${error.message}\n${error.remedy}\n`)
    return EXIT[error.code]
  }
  const words = error instanceof Error ? (process.env['ISNAD_DEBUG'] === undefined ? error.message : (error.stack ?? error.message)) : String(error)
  process.stderr.write(`isnad: something went wrong inside the program: ${words}\nPlease report it with the input that caused it; ISNAD_DEBUG=1 shows where it happened.\n`)
  return 70
}
