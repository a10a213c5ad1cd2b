// States: from dated statements of a link to what it was when. An announcement stays one until something dated says that it ran.

import type { Link, LinkEventKind, LinkState, LinkStateName, LinkStatement } from '../../model/link.ts'

/** What each kind makes of a link; kinds that are absent change nothing. A test is no traffic. */
const MAKES: Partial<Readonly<Record<LinkEventKind, LinkStateName>>> = {
  announced: 'announced',
  irregular: 'operating',
  ran: 'operating',
  regular: 'operating',
  resumed: 'operating',
  suspended: 'suspended',
}

/**
 * The states of one link in order of time, the last being the state as far as the statements tell. Pure and independent of their order.
 * Denied statements, and what speakers only hold possible, change nothing.
 */
export function linkStates(link: string, statements: readonly LinkStatement[]): readonly LinkState[] {
  const told = statements
    .filter((s) => s.link === link && s.act !== 'deny' && s.act !== 'question' && s.certainty !== 'possible' && MAKES[s.kind] !== undefined)
    .map((statement) => ({ statement, day: effectiveDay(statement), state: MAKES[statement.kind] as LinkStateName }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : rank(a.state) - rank(b.state)))
  const states: LinkState[] = []
  for (const { statement, day, state } of told) {
    const last = states.at(-1)
    // What already runs is not put back to an announcement by one more promise.
    if (state === 'announced' && last?.state === 'operating') continue
    if (last?.state === state) {
      const says = state === 'announced' && (statement.when.from ?? statement.when.to) !== null
      const promised = says ? { promised: statement.when } : {}
      states[states.length - 1] = { ...last, ...promised, because: [...last.because, statement] }
      continue
    }
    states.push({ link, state, from: day, ...(state === 'announced' ? { promised: statement.when } : {}), because: [statement] })
  }
  return states
}

/** The state of `link` on `day`: unknown before the first statement. Statements made after `day` are left out. */
export function linkStateOn(link: string, statements: readonly LinkStatement[], day: string): LinkState {
  const known = linkStates(
    link,
    statements.filter((s) => s.stated <= day),
  ).filter((state) => state.from !== undefined && state.from <= day)
  return known.at(-1) ?? { link, state: 'unknown', because: [] }
}

/** The statements that bear on a link: its own, and those of the whole that it is part of when they stop all of it. */
export function statementsFor(link: Link, links: readonly Link[], statements: readonly LinkStatement[]): readonly LinkStatement[] {
  const own = statements.filter((s) => s.link === link.id)
  const whole = links.find((other) => other.id === link.partOf)
  if (whole === undefined) return own
  const stops = statements.filter((s) => s.link === whole.id && s.kind === 'suspended').map((s) => ({ ...s, link: link.id }))
  return [...own, ...stops]
}

/** An announcement counts from the day it was made; anything else from the day it is said to have happened, or by which it had. */
function effectiveDay(statement: LinkStatement): string {
  if (statement.kind === 'announced') return statement.stated
  return statement.when.from ?? statement.when.to ?? statement.stated
}

/** On one day what stopped comes before what was promised, and both before what ran. */
function rank(state: LinkStateName): number {
  return state === 'suspended' ? 0 : state === 'announced' ? 1 : 2
}
