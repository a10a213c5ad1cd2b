// The program `isnad` with no command but `read`, the one that is asked to start at once: bundled apart, as a script whose compiled code is kept.

import { addRead } from './read.ts'
import { bareProgram } from './bare-program.ts'
import { runProgram } from './run.ts'

/** Runs `isnad read …`; `argv` is shaped like `process.argv`. */
export function readMain(argv: readonly string[]): Promise<void> {
  const program = bareProgram()
  addRead(program)
  return runProgram(program, argv)
}
