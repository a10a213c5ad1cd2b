// Runs a program of commands and tells a failure in the user's words.

import { CommanderError, type Command } from 'commander'
import { Failure } from '../model/failure.ts'
import { DEFECT, exitCodes } from './exit.ts'

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of the pipe went away («isnad read … | head»): nothing is left to say.
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

/** Runs `program` on `argv`, shaped like `process.argv`; what fails is told on standard error and by the exit code. */
export async function runProgram(program: Command, argv: readonly string[]): Promise<void> {
  try {
    if (argv.length <= 2) program.outputHelp()
    else await program.parseAsync(argv)
  } catch (error) {
    process.exitCode = told(error)
  }
}

function told(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : exitCodes.usage
  if (error instanceof Failure) {
    process.stderr.write(`isnad: ${error.message}\n${error.remedy}\n`)
    return exitCodes[error.code]
  }
  const debug = process.env['ISNAD_DEBUG'] !== undefined
  const words = error instanceof Error ? (debug ? (error.stack ?? error.message) : error.message) : String(error)
  process.stderr.write(
    `isnad: something went wrong inside the program: ${words}\nPlease report it with the input that caused it; ISNAD_DEBUG=1 shows where it happened.\n`,
  )
  return DEFECT
}
