// The program as a tree of commands, without running any.

import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import { addLedger } from './ledger.ts'
import { addRead } from './read.ts'
import { addServe } from './serve.ts'

/** Builds the program; nothing runs until it is given arguments. */
export function isnadProgram(): Command {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
  const program = new Command('isnad')
    .description('Reads the news as evidence: who said what, through whom, when, how much.')
    .version(version)
    .showHelpAfterError('(isnad --help shows every command)')
    .exitOverride()
  addRead(program)
  addLedger(program)
  addServe(program)
  return program
}
