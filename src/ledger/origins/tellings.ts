// Tellings: reports of a claim that are one text, and whom they have it from.

import type { SameClaim } from '../../model/ledger.ts'
import type { Statement } from '../../model/statement.ts'
import type { Lineages } from './lineages.ts'
import { isNamed } from './same-origin.ts'
import { speakerOf, type Speaker } from './speaker.ts'

/** Reports that are one text; `speakers` has none where the writer speaks. */
export interface Telling {
  readonly reports: readonly Statement[]
  readonly speakers: readonly Speaker[]
  /** Others that single reports of it name: one text has one source, so these are readings of the same. */
  readonly passedOver: readonly string[]
}

/** From so many words on, equal wording is the same utterance. */
const TELLING = 5
const VERBATIM = 0.8
/** What a chain may end with where nobody is meant. */
const NOBODY: ReadonlySet<string> = new Set(['unspecified', 'statement', 'twitter', 'facebook', 'telegram', 'website'])

/** The tellings of some reports: copies are folded, and so is wording that is the same at length. Ascending by first report. */
export function tellingsOf(reports: readonly Statement[], because: readonly SameClaim[], lineages: Lineages): readonly Telling[] {
  const byId = new Map(reports.map((report) => [report.id, report]))
  const parent = new Map(reports.map(({ id }) => [id, id]))
  const find = (id: string): string => {
    let root = id
    while (parent.get(root) !== root) root = parent.get(root) as string
    parent.set(id, root)
    return root
  }
  for (const { a, b, rule, score } of because) {
    const [x, y] = [byId.get(a), byId.get(b)]
    if (x === undefined || y === undefined || x.article === y.article) continue
    const verbatim = rule.startsWith('same-') && score >= VERBATIM && Math.min(x.words.length, y.words.length) >= TELLING
    if (rule === 'aligned' || verbatim) parent.set(find(a), find(b))
  }
  const folded = new Map<string, Statement[]>()
  for (const report of reports) {
    const root = find(report.id)
    const list = folded.get(root)
    if (list === undefined) folded.set(root, [report])
    else list.push(report)
  }
  const carriers = new Set(reports.flatMap(({ nested }) => nested.slice(0, -1).map((hop) => hop.entity)))
  return [...folded.values()].map((list) => tellingOf(list, carriers, lineages))
}

/** One text has one source: the best named, of these the one that most reports name. */
function tellingOf(reports: readonly Statement[], carriers: ReadonlySet<string>, lineages: Lineages): Telling {
  const counts = new Map<string, { readonly speakers: readonly Speaker[]; n: number }>()
  for (const report of reports) {
    const speakers = innermost(report, carriers, lineages)
    if (speakers.length === 0) continue
    const key = speakers.map(({ id }) => id).join('+')
    const count = counts.get(key)
    if (count === undefined) counts.set(key, { speakers, n: 1 })
    else count.n++
  }
  const ranked = [...counts].sort(([x, p], [y, q]) => rank(p.speakers) - rank(q.speakers) || q.n - p.n || (x < y ? -1 : 1))
  const best = ranked[0]
  return {
    reports,
    speakers: best === undefined ? [] : best[1].speakers,
    passedOver: [...new Set(ranked.slice(1).flatMap(([, { speakers }]) => speakers.map(({ id }) => id)))].sort(),
  }
}

/** Who speaks at the end of the chain: several where they speak together, none where only those that carried it are known. */
function innermost(statement: Statement, carriers: ReadonlySet<string>, lineages: Lineages): readonly Speaker[] {
  const { nested, article } = statement
  if (nested.length === 0) return toldOf(statement)
  const hop = nested.filter(({ entity }) => !NOBODY.has(entity)).at(-1) ?? nested.at(-1)
  if (hop === undefined) return []
  const speakers = (hop.members ?? [hop]).map(({ entity }) => speakerOf(entity))
  return speakers.filter(
    ({ id, kind }) => kind !== 'media' || !(carriers.has(id) || id === lineages.agency(article) || id === lineages.outlet(article)),
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
