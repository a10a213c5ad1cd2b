// The program with one command, built and started by processes.test.ts: other commands make it slower to start.

import { Command } from 'commander'
import { addAdd } from '../../src/cli/add.ts'
import { exitCodes } from '../../src/cli/exit.ts'
import { Failure } from '../../src/model/failure.ts'

const program = new Command('isnad')
addAdd(program)
try {
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof Failure)) throw error
  process.stderr.write(`isnad: ${error.message}\n${error.remedy}\n`)
  process.exitCode = exitCodes[error.code]
}
