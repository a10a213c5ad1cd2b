// Observations from the press: counts with the day of what was seen, its origin and its hedge; bounds over years are baselines of their own kind.

import { entityOf } from '../../entities/index.ts'
import type { Link } from '../../model/link.ts'
import type { Site, SiteMention } from '../../model/site.ts'
import type { Hop } from '../../model/annotation.ts'
import type { Observation, StatedBound, WatchEvidence } from '../../model/watch.ts'
import { rangeOf } from '../arithmetic/index.ts'
import { innermost } from '../arithmetic/sides.ts'
import { sensesIn } from '../measures/senses.ts'
import { sentenceOf, spanOf, wordsOfSpan, type Scene } from '../scene.ts'
import { pressCounts, type PressCount } from './counts.ts'
import { lookedBack, seenDays } from './seen-days.ts'
import { tokensOf } from '../../text/index.ts'

/** What the press of one reading gives to the series. */
export interface PressObservations {
  readonly observations: readonly Observation[]
  readonly bounds: readonly StatedBound[]
}

/** How counts of the press were made, as far as the press tells: they compare with each other and with nothing else. */
export const PRESS_METHOD = 'reported'
/** How many tokens before a number its negation may stand: «لم تُشاهد أكثر من 20». */
const NEGATED = 6

/**
 * Observations and stated bounds of one reading, in reading order. `observers` leads from a programme to the house that speaks through it;
 * `idOf` hashes what makes a record itself, so that a second reading of one article adds nothing.
 */
export function pressObservations(
  scene: Scene,
  watched: { readonly sites: readonly Site[]; readonly links: readonly Link[]; readonly mentions: readonly SiteMention[] },
  observers: ReadonlyMap<string, string>,
  idOf: (parts: readonly string[]) => string,
): PressObservations {
  const observations: Observation[] = []
  const bounds: StatedBound[] = []
  for (const count of pressCounts(scene, watched.sites, watched.links, watched.mentions)) {
    const own = innermost(scene, count.quantity)
    if (own !== undefined && own.act !== 'assert' && own.act !== 'assess' && own.act !== 'accuse') continue
    const speaker = speakerOf(scene, count, observers)
    const evidence = evidenceOf(scene, count, speaker)
    const { comparator, value } = count.quantity
    const over = lookedBack(scene, count)
    const isMost = comparator === '<=' || comparator === '<' || ((comparator === '>' || comparator === '>=') && isNegated(scene, count))
    const key = [scene.reading.article.id, count.subject, count.counts, String(count.quantity.start)]
    if (over !== undefined && (isMost || comparator === '>=' || comparator === '>')) {
      const bound = {
        subject: count.subject,
        quantity: count.counts,
        comparator: isMost ? ('<=' as const) : ('>=' as const),
        amount: value,
        over,
      }
      bounds.push({ id: idOf(['bound', ...key]), ...bound, speaker: speaker.id, evidence })
      continue
    }
    const seen = seenDays(scene, count)
    if (seen === undefined) continue
    observations.push({
      id: idOf(['press', ...key]),
      subject: count.subject,
      quantity: count.counts,
      kind: 'press',
      method: PRESS_METHOD,
      time: seen.time,
      value: isMost ? { high: value } : rangeOf(count.quantity),
      certainty: own?.certainty ?? 'certain',
      evidence: seen.stated ? evidence : { ...evidence, note: `${evidence.note ?? ''}; the day of what was seen is not stated` },
    })
  }
  return { observations, bounds: bounds.map((bound) => untilThen(bound, observations)) }
}

/** «في السنوات الخمس الماضية» beside a new count means the years until that count: the window ends where the count begins. */
function untilThen(bound: StatedBound, observations: readonly Observation[]): StatedBound {
  const { from, to } = bound.over
  const counted = observations
    .filter((o) => o.subject === bound.subject && o.quantity === bound.quantity && o.time.from > from && o.time.from < to)
    .map((o) => o.time.from)
    .sort()
  return counted[0] === undefined ? bound : { ...bound, over: { from, to: counted[0] } }
}

/** «لم … أكثر من 20» is no more than 20. */
function isNegated(scene: Scene, { quantity }: PressCount): boolean {
  const { first } = tokensOf(scene.tokens, quantity)
  const sentence = scene.sentences[sentenceOf(scene, first)]
  return sensesIn(scene, Math.max(sentence?.first ?? 0, first - NEGATED), first).some((s) => s.sense === 'not')
}

interface Speaker {
  readonly id: string
  readonly chain: readonly Hop[]
  readonly because?: string
}

/**
 * Who counted: the innermost source, by its house. A source that is only described («مؤسسة بحثية أميركية») is taken for the listed
 * organisation that the next sentence reports on the same matter: one origin rather than two. The article's own voice is the outlet.
 */
function speakerOf(scene: Scene, count: PressCount, observers: ReadonlyMap<string, string>): Speaker {
  const { article } = scene.reading
  const own = innermost(scene, count.quantity)
  const last = own?.nested.at(-1)
  if (own === undefined || last === undefined) return { id: article.outlet ?? article.id, chain: [] }
  const house = observers.get(last.entity) ?? last.entity
  const isListed = entityOf(last.entity) !== undefined
  if (isListed || house !== last.entity) return { id: house, chain: own.nested }
  const next = scene.reportsIn(count.sentence + 1).find((a) => a !== own && a.nested.length === own.nested.length)
  const named = next?.nested.at(-1)?.entity
  const isOrganisation = named !== undefined && entityOf(named)?.type === 'ORG'
  return isOrganisation && count.named === count.sentence + 1
    ? { id: observers.get(named) ?? named, chain: own.nested, because: `«${last.label}» is taken for the ${named} of the next sentence` }
    : { id: house, chain: own.nested }
}

function evidenceOf(scene: Scene, count: PressCount, speaker: Speaker): WatchEvidence {
  const { article } = scene.reading
  const sentence = scene.sentences[count.sentence]
  const words = sentence === undefined ? '' : wordsOfSpan(scene, spanOf(scene.tokens, sentence))
  const through =
    speaker.chain.length > 1
      ? [
          `through ${speaker.chain
            .slice(0, -1)
            .map((hop) => hop.label)
            .join(' ← ')}`,
        ]
      : []
  const notes = [`«${words}»`, ...through, ...(speaker.because === undefined ? [] : [speaker.because])]
  return {
    source: speaker.id,
    article: article.id,
    ...(article.url === undefined ? {} : { url: article.url }),
    ...(article.published === undefined ? {} : { said: article.published }),
    note: notes.join('; '),
  }
}
