// Origins: who, independently of each other, first put a claim out, counted as an interval with the reason of each step.

import type { OriginReason, Origins, SameClaim } from '../../model/ledger.ts'
import type { Statement } from '../../model/statement.ts'
import type { Lineages } from './lineages.ts'
import { isNamed, kinship, type Kinship } from './same-origin.ts'
import type { Speaker } from './speaker.ts'
import { tellingsOf, type Telling } from './tellings.ts'

/** One source with all its reports; several ids where it speaks together with others or is spelt in several ways. */
interface Source {
  readonly ids: readonly string[]
  /** Whoever its reports name, the one it goes by first: any of them may be another source's. */
  readonly speakers: readonly Speaker[]
  readonly reports: readonly Statement[]
  readonly joint: number
}

/**
 * The origins of a claim, from its reports and what makes them one claim. Copies and repeated wording are folded first; then a source and its
 * spokesman, a state and its bodies are one. `min` counts sources that are certainly several; whoever could be one of the others, and any text
 * whose lineage is unknown, raises `max` only.
 */
export function originsOf(reports: readonly Statement[], because: readonly SameClaim[], lineages: Lineages): Origins {
  const tellings = tellingsOf(reports, because, lineages)
  const reasons: OriginReason[] = []
  const spoken = tellings.filter(({ speakers }) => speakers.length > 0)
  const sources = merged(spoken.map(sourceOf), lineages)
  for (const { passedOver, reports: of } of spoken) for (const { id } of passedOver) reasons.push(reason(id, 'none', 'one-text', of))
  const named = sources.filter((source) => isNamed(source.speakers[0] as Speaker))
  const unnamed = sources.filter((source) => !isNamed(source.speakers[0] as Speaker))
  let [min, max] = [0, 0]
  const add = (source: Source, raises: OriginReason['raises'], rule: string): void => {
    if (raises === 'both') min++
    max += source.joint
    source.ids.forEach((id, n) => {
      // Several who speak as one are at least one.
      const joined = n > 0 && source.joint > 1
      reasons.push(reason(id, joined && raises === 'both' ? 'max' : raises, joined ? 'speaks-jointly' : rule, source.reports))
    })
  }
  const counted: Source[] = []
  for (const source of named) {
    const apart = counted.every((other) => related(source, other, lineages) === 'apart')
    add(source, apart ? 'both' : 'max', apart ? 'named-source' : 'of-one-state')
    counted.push(source)
  }
  const certain: Source[] = []
  for (const source of unnamed) {
    const may = [...named, ...certain].some((other) => related(source, other, lineages) !== 'apart')
    add(source, may ? 'max' : 'both', may ? 'may-be-another' : 'unnamed-source')
    if (!may) certain.push(source)
  }
  const list = sources.flatMap(({ ids }) => ids)
  for (const own of ownVoices(
    tellings.filter(({ speakers }) => speakers.length === 0),
    spoken,
    lineages,
  )) {
    const { agency, elaborated } = own
    const origin = agency ?? own.outlet
    if (elaborated) reasons.push(reason(origin, 'none', 'said-by-its-sources', own.reports))
    else if (agency !== undefined && spoken.length === 0) {
      min++
      max++
      list.push(agency)
      reasons.push(reason(agency, 'both', 'agency-on-its-own', own.reports))
    } else {
      max++
      reasons.push(reason(origin, 'max', agency === undefined ? 'lineage-unknown' : 'may-have-it-from-another', own.reports))
    }
  }
  return { list: [...new Set(list)].sort(), min, max: Math.max(min, max), because: reasons }
}

function reason(origin: string, raises: OriginReason['raises'], rule: string, reports: readonly Statement[]): OriginReason {
  return { origin, raises, rule, reports: reports.map(({ id }) => id).sort() }
}

function sourceOf({ speakers, passedOver, reports }: Telling): Source {
  return { ids: speakers.map(({ id }) => id), speakers: [...speakers, ...passedOver], reports, joint: speakers.length }
}

/** Sources that are one become one, until no two are; in an order that the set alone decides. */
function merged(sources: readonly Source[], lineages: Lineages): readonly Source[] {
  const open = [...sources].sort((a, b) => byTexts(a, b, lineages))
  for (let i = 0; i < open.length; i++) {
    for (let j = i + 1; j < open.length;) {
      const [a, b] = [open[i] as Source, open[j] as Source]
      if (related(a, b, lineages) !== 'one') {
        j++
        continue
      }
      const speakers = [...a.speakers, ...b.speakers.filter(({ id }) => !a.speakers.some((known) => known.id === id))]
      open[i] = { ids: a.ids, speakers, reports: [...a.reports, ...b.reports], joint: a.joint }
      open.splice(j, 1)
      j = i + 1
    }
  }
  return open
}

/** Named before unnamed, then those in more texts, copies as one, then by id: the one that stays gives the name. */
function byTexts(a: Source, b: Source, lineages: Lineages): number {
  const named = ({ speakers }: Source): number => Number(isNamed(speakers[0] as Speaker))
  const texts = ({ reports }: Source): number => new Set(reports.map(({ article }) => lineages.family(article))).size
  return named(b) - named(a) || texts(b) - texts(a) || (a.ids.join() < b.ids.join() ? -1 : a.ids.join() > b.ids.join() ? 1 : byFirst(a, b))
}

function byFirst(a: Source, b: Source): number {
  return (a.reports[0] as Statement).id < (b.reports[0] as Statement).id ? -1 : 1
}

/** The nearest kinship between any of the one and any of the other. */
function related(a: Source, b: Source, lineages: Lineages): Kinship {
  const families = new Set(a.reports.map(({ article }) => lineages.family(article)))
  const together = b.reports.some(({ article }) => families.has(lineages.family(article)))
  let nearest: Kinship = 'apart'
  for (const x of a.speakers) {
    for (const y of b.speakers) {
      const kin = kinship(x, y, together)
      if (kin === 'one') return 'one'
      if (kin === 'perhaps') nearest = 'perhaps'
    }
  }
  return nearest
}

/** Texts in the writer's own voice, one for each agency, else for each outlet and family of copies. */
interface OwnVoice {
  readonly agency?: string
  readonly outlet: string
  readonly reports: readonly Statement[]
  /** The same text names who says so elsewhere. */
  readonly elaborated: boolean
}

function ownVoices(tellings: readonly Telling[], spoken: readonly Telling[], lineages: Lineages): readonly OwnVoice[] {
  const families = new Set(spoken.flatMap(({ reports }) => reports.map(({ article }) => lineages.family(article))))
  const voices: OwnVoice[] = []
  const seen = new Map<string, number>()
  for (const { reports } of tellings) {
    const agency = reports.flatMap(({ article }) => lineages.agency(article) ?? []).sort()[0]
    const names = reports.map(({ article }) => lineages.outlet(article) ?? article).sort()
    const texts = reports.map(({ article }) => `text ${lineages.family(article)}`)
    const keys = agency === undefined ? [...names, ...texts] : [`agency ${agency}`, ...texts]
    const elaborated = reports.some(({ article }) => families.has(lineages.family(article)))
    const known = keys.map((key) => seen.get(key)).find((at) => at !== undefined)
    const at = known ?? voices.length
    const before = voices[at]
    voices[at] = {
      ...(agency === undefined && before?.agency === undefined ? {} : { agency: before?.agency ?? (agency as string) }),
      outlet: before?.outlet ?? (names[0] as string),
      reports: [...(before?.reports ?? []), ...reports],
      elaborated: elaborated || (before?.elaborated ?? false),
    }
    for (const key of keys) seen.set(key, at)
  }
  return voices
}
