// Tellings: reports of a claim that are one text, and whom they have it from.

import type { SameClaim } from '../../model/ledger.ts'
import type { Statement } from '../../model/statement.ts'
import { overlap } from '../../text/span.ts'
import { Unions } from '../claims/unions.ts'
import type { Lineages } from './lineages.ts'
import { isNamed } from './same-origin.ts'
import { speakerIn, speakerOf, type Speaker } from './speaker.ts'

/** Reports that are one text; `speakers` has none where the writer speaks. */
export interface Telling {
  readonly reports: readonly Statement[]
  readonly speakers: readonly Speaker[]
  /** Others that single reports of it name: one text has one source, so these are readings of the same. */
  readonly passedOver: readonly Speaker[]
}

/** From so many words on, equal wording is the same utterance. */
const TELLING = 5
const VERBATIM = 0.8
/** What a chain may end with where nobody is meant. */
const NOBODY: ReadonlySet<string> = new Set(['unspecified', 'statement', 'twitter', 'facebook', 'telegram', 'website'])

/** The tellings of some reports: copies are folded, and so is wording that is the same at length. Ascending by first report. */
export function tellingsOf(reports: readonly Statement[], because: readonly SameClaim[], lineages: Lineages): readonly Telling[] {
  const at = new Map(reports.map(({ id }, i) => [id, i]))
  const unions = new Unions(reports.length)
  for (const { a, b, rule, score } of because) {
    const [i, j] = [at.get(a), at.get(b)]
    if (i === undefined || j === undefined) continue
    const [x, y] = [reports[i] as Statement, reports[j] as Statement]
    const verbatim = rule.startsWith('same-') && score >= VERBATIM && Math.min(x.words.length, y.words.length) >= TELLING
    if (rule === 'aligned' || verbatim || overlaps(x, y)) unions.join(i, j)
  }
  const folded = new Map<number, Statement[]>()
  reports.forEach((report, i) => {
    const root = unions.find(i)
    folded.set(root, [...(folded.get(root) ?? []), report])
  })
  const carriers = carriersOf(reports, lineages)
  return [...folded.values()].map((list) => tellingOf(list, carriers, lineages))
}

/** A sentence and a clause cut out of it. */
function overlaps(a: Statement, b: Statement): boolean {
  return a.article === b.article && a.content.some((x) => b.content.some((y) => overlap(x, y) > 0))
}

/** One text has one source: the best named, of these the one that most texts name. */
function tellingOf(reports: readonly Statement[], carriers: ReadonlySet<string>, lineages: Lineages): Telling {
  const named = new Map<string, { readonly speakers: readonly Speaker[]; readonly families: Set<string> }>()
  for (const report of reports) {
    const speakers = innermost(report, carriers)
    if (speakers.length === 0) continue
    const key = speakers.map(({ id }) => id).join('+')
    const family = lineages.family(report.article)
    const known = named.get(key)
    if (known === undefined) named.set(key, { speakers, families: new Set([family]) })
    else known.families.add(family)
  }
  const ranked = [...named].sort(
    ([x, p], [y, q]) => rank(p.speakers) - rank(q.speakers) || q.families.size - p.families.size || (x < y ? -1 : 1),
  )
  const best = ranked[0]?.[1].speakers ?? []
  const passedOver = new Map(ranked.slice(1).flatMap(([, { speakers }]) => speakers.map((one) => [one.id, one] as const)))
  for (const { id } of best) passedOver.delete(id)
  return { reports, speakers: best, passedOver: [...passedOver.values()].sort((x, y) => (x.id < y.id ? -1 : 1)) }
}

/** Who speaks at the end of the chain: several where they speak together, none where only those that carried it are known. */
function innermost(statement: Statement, carriers: ReadonlySet<string>): readonly Speaker[] {
  const { nested } = statement
  const hop = nested.filter(({ entity }) => !NOBODY.has(entity)).at(-1) ?? nested.at(-1)
  const speakers = hop === undefined ? toldOf(statement) : (hop.members ?? [hop]).map(speakerIn)
  return speakers.filter(({ id, kind }) => kind !== 'media' || !carriers.has(id))
}

/** Media that carry another's words in some report of the claim: hops further out, the agency whose text it is, the outlet that names its source. */
function carriersOf(reports: readonly Statement[], lineages: Lineages): ReadonlySet<string> {
  return new Set(
    reports.flatMap(({ nested, article }) => [
      ...nested.slice(0, -1).map((hop) => hop.entity),
      ...[lineages.agency(article), nested.length === 0 ? undefined : lineages.outlet(article)].filter((id) => id !== undefined),
    ]),
  )
}

/** Who the writer tells us said so: «X confirmed this toll», «X announced …». */
function toldOf({ pointsTo, entities, events }: Statement): readonly Speaker[] {
  if (pointsTo !== undefined && entities.length === 1) return [speakerOf(entities[0] as string)]
  const said = events[0]
  const speaker = said?.type === 'statement' ? said.actors.find(({ named }) => named) : undefined
  return speaker === undefined ? [] : [speakerOf(speaker.id)]
}

function rank(speakers: readonly Speaker[]): number {
  const [first] = speakers
  if (first === undefined) return 4
  return isNamed(first) ? (first.kind === 'media' ? 2 : 0) : first.kind === 'medium' ? 3 : 1
}
