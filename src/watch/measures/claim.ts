// A claim of the ledger against a register: its own words, with actors, recipients, day and denials where the ledger knows them better.

import type { ClaimLike, FlowDirection, MeasureFinding, Register } from '../../model/measure.ts'
import type { WatchedClause } from '../clauses.ts'
import { countryOf } from '../parties.ts'
import type { Scene } from '../scene.ts'
import { findingOf } from './findings.ts'
import type { Flow } from './flow.ts'
import { flowsIn } from './flows.ts'

/** What `claim` would touch if it were true; `scene` is a reading of the claim's own text. Without touches it says that nothing is touched. */
export function findingOfClaim(claim: ClaimLike, register: Register, scene: Scene): MeasureFinding {
  const clause: WatchedClause = {
    ranges: scene.sentences,
    sentence: { first: scene.sentences[0]?.first ?? 0, last: scene.sentences.at(-1)?.last ?? 0 },
    chain: [],
    act: claim.act ?? 'assert',
    certainty: claim.certainty ?? 'certain',
  }
  const way = statedWay(claim, register.state)
  const flows = flowsIn(scene, clause, register.state).map((flow) => (way === undefined ? flow : turned(flow, way)))
  const finding = findingOf(scene, clause, register, flows, claim.when)
  return { ...finding, denied: [...(claim.denied ?? []), ...(claim.denied === undefined ? finding.denied : [])] }
}

/** Direction by who acts and who gets, where the ledger has both or either is the state under measures. */
function statedWay(claim: ClaimLike, home: string): FlowDirection | undefined {
  const is = (ids: readonly string[] | undefined): boolean => (ids ?? []).some((id) => countryOf(id) === home)
  const gives = is(claim.actors)
  const gets = is(claim.recipients)
  return gives === gets ? undefined : gives ? 'from' : 'to'
}

function turned(flow: Flow, direction: FlowDirection): Flow {
  return flow.direction === 'to' || flow.direction === 'from' || flow.direction === 'unstated' ? { ...flow, direction } : flow
}
