// The program `isnad`.

import { isnadProgram } from './program.ts'
import { runProgram } from './run.ts'

await runProgram(isnadProgram(), process.argv)
