// The program before it has any command.

import { Command } from 'commander'
import { programVersion } from './version.ts'

/** Name, version and manners of the program. */
export function bareProgram(): Command {
  return new Command('isnad')
    .description('Reads the news as evidence: who said what, through whom, when, how much.')
    .version(programVersion())
    .showHelpAfterError('(isnad --help shows every command)')
    .exitOverride()
}
