// Giving way: a program that works through many articles leaves the processor to whoever waits for an answer.

import { readdirSync } from 'node:fs'
import { constants, getPriority, setPriority } from 'node:os'

const LOWER = constants.priority.PRIORITY_BELOW_NORMAL

/**
 * Lowers the priority of this process and of all it starts from now on. Where nobody else wants the processor nothing gets slower; beside a server on the
 * same machine, whose answers take milliseconds, a run of hours has the rest. Never raises what its user has set lower still.
 */
export function giveWay(): void {
  for (const thread of threads()) {
    try {
      if (getPriority(thread) < LOWER) setPriority(thread, LOWER)
    } catch {
      // A thread that has ended, or a system that does not let a program do so: then all are served alike.
    }
  }
}

/** The threads that run already, of which Linux gives each a priority of its own: those that collect garbage are as busy as the program. */
function threads(): readonly number[] {
  try {
    return readdirSync('/proc/self/task').map(Number)
  } catch {
    return [process.pid]
  }
}
