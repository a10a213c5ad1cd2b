// The program as a tree of commands, without running any.

import type { Command } from 'commander'
import { addClaim } from './ledger/claim.ts'
import { addClaims } from './ledger/claims.ts'
import { addAdd } from './add.ts'
import { addAlerts } from './alerts.ts'
import { bareProgram } from './bare-program.ts'
import { addLedger } from './ledger/ledger.ts'
import { addSources } from './ledger/sources.ts'
import { addCompare } from './compare.ts'
import { addMeasures } from './measures.ts'
import { addRead } from './read.ts'
import { addServe } from './serve.ts'
import { addIngest } from './serve/ingest-process.ts'
import { addUser } from './user.ts'
import { addAis } from './watch/ais.ts'
import { addObserve } from './watch/observe.ts'
import { addVoyages } from './watch/voyages.ts'
import { addWatch } from './watch/watch.ts'

/** Builds the program; nothing runs until it is given arguments. */
export function isnadProgram(): Command {
  const program = bareProgram()
  addRead(program)
  addAdd(program)
  addLedger(program)
  addClaims(program)
  addClaim(program)
  addSources(program)
  addMeasures(program)
  addCompare(program)
  addWatch(program)
  addObserve(program)
  addAis(program)
  addVoyages(program)
  addAlerts(program)
  addServe(program)
  addUser(program)
  addIngest(program)
  return program
}
