// Link statements of a reading: clauses with a word of traffic and a word of what becomes of it, given to the link whose ends are named there or beside.

import { lazy } from '../../entities/index.ts'
import type { Link, LinkEventKind, LinkStatement, OpenDays } from '../../model/link.ts'
import type { SiteMention } from '../../model/site.ts'
import type { TokenRange, Word } from '../../text/index.ts'
import { clausesOf, type WatchedClause } from '../clauses.ts'
import { sentenceOf, spanOf, wordsOfSpan, type Scene } from '../scene.ts'
import { daysAround } from './days.ts'
import { idsIn, linksNamed, wholesNamed } from './ends.ts'
import { ACTS, toldIn, toldOf, type Told } from './told.ts'

/** How many sentences away the ends may be named. */
const NEARBY = 2

/** Every statement of the reading about `links`, in reading order. */
export function linkStatements(scene: Scene, links: readonly Link[], sites: readonly SiteMention[]): readonly LinkStatement[] {
  const { article } = scene.reading
  const stated = article.published
  if (stated === undefined) return []
  const everywhere = lazy(() => idsIn(scene, sites, { first: 0, last: scene.tokens.count }))
  return clausesOf(scene).flatMap((clause) => {
    const told = clause.ranges.flatMap((range) => toldIn(scene, range))
    const means = meansOf(scene, clause, told)
    if (means.size === 0) return []
    const named = placed(scene, clause, links, sites, means, everywhere)
    return eventsOf(scene, clause, told, stated).flatMap(({ kind, when, at }) =>
      // What is promised for the whole is promised for the part that the next sentence names; what happened is told of what is named.
      (kind === 'announced' || named.own.length === 0 ? [...named.own, ...named.near] : named.own).map((link): LinkStatement => {
        const span = spanOf(scene.tokens, {
          first: (clause.ranges[0] as TokenRange).first,
          last: (clause.ranges.at(-1) as TokenRange).last,
        })
        return {
          link: link.id,
          kind,
          when,
          stated,
          chain: clause.chain,
          act: clause.act,
          certainty: clause.certainty,
          article: article.id,
          words: clause.ranges.map((range) => wordsOfSpan(scene, spanOf(scene.tokens, range))).join(' … '),
          ...span,
          ...(named.near.includes(link)
            ? { because: `its ends are named in a sentence beside «${wordsOfSpan(scene, spanOf(scene.tokens, at))}»` }
            : {}),
        }
      }),
    )
  })
}

/** Kinds of traffic that the clause tells of; «the train» after a sentence about passenger trains is one of them. */
function meansOf(scene: Scene, clause: WatchedClause, told: readonly Told[]): ReadonlySet<string> {
  const means = new Set(told.filter((t) => t.sense.startsWith(MEANS)).map((t) => t.sense.slice(MEANS.length)))
  if (!means.has('rail') || means.has('passenger-rail')) return means
  const at = sentenceOf(scene, clause.sentence.first)
  for (let i = Math.max(0, at - NEARBY); i <= at; i++) {
    const sentence = scene.sentences[i]
    if (sentence === undefined || !toldIn(scene, sentence).some((t) => t.sense === `${MEANS}passenger-rail`)) continue
    means.delete('rail')
    means.add('passenger-rail')
  }
  return means
}

const MEANS = 'means:'

/** The links that a clause speaks of: by the ends in its own sentence, and the one whose ends a sentence beside names. */
function placed(
  scene: Scene,
  clause: WatchedClause,
  links: readonly Link[],
  sites: readonly SiteMention[],
  means: ReadonlySet<string>,
  everywhere: () => ReadonlySet<string>,
): { readonly own: readonly Link[]; readonly near: readonly Link[] } {
  const named = linksNamed(links, idsIn(scene, sites, clause.sentence), means)
  // «بين البلدين»: the two states of the article.
  const isBoth = toldOf(scene.lexicon.sights, scene, clause.sentence).some((t) => t.sense === 'states')
  const own = named.length > 0 || !isBoth ? named : wholesNamed(links, everywhere(), means)
  if (own.some((link) => link.whole !== true)) return { own, near: [] }
  const at = sentenceOf(scene, clause.sentence.first)
  for (let away = 1; away <= NEARBY; away++) {
    for (const i of [at + away, at - away]) {
      const sentence = scene.sentences[i]
      if (sentence === undefined) continue
      const near = linksNamed(links, idsIn(scene, sites, sentence), means).filter((link) => link.whole !== true)
      if (near.length !== 1) continue
      const whole = isBoth && own.length === 0 ? links.filter((link) => link.id === near[0]?.partOf) : own
      return { own: whole, near }
    }
  }
  return { own, near: [] }
}

/** What the clause says became of the traffic: each word of it with its own time. */
function eventsOf(
  scene: Scene,
  clause: WatchedClause,
  told: readonly Told[],
  stated: string,
): readonly { readonly kind: LinkEventKind; readonly when: OpenDays; readonly at: TokenRange }[] {
  const has = (sense: string): boolean => told.some((t) => t.sense === sense)
  const found: { kind: LinkEventKind; when: OpenDays; at: TokenRange }[] = []
  for (const word of told) {
    if (!ACTS.has(word.sense)) continue
    const when = daysAround(scene, clause, word, told, stated)
    const isFuture = (when.from !== null && when.from > stated) || has('plan') || looksAhead(scene, word)
    const kind = kindOf(word.sense, isFuture, has)
    if (kind === undefined || found.some((f) => f.kind === kind)) continue
    found.push({ kind, when: isFuture && when.from === null ? { from: null, to: null } : when, at: word })
  }
  return found
}

function kindOf(sense: string, isFuture: boolean, has: (sense: string) => boolean): LinkEventKind | undefined {
  if (sense === 'stop') return isFuture ? undefined : 'suspended'
  if (isFuture) return 'announced'
  if (has('test')) return 'test'
  if (has('irregular')) return 'irregular'
  if (has('regular')) return 'regular'
  return sense === 'resume' ? 'resumed' : 'ran'
}

/** The verb itself, or the word before it, is of what is to come. */
function looksAhead(scene: Scene, word: TokenRange): boolean {
  for (let k = Math.max(0, word.first - 2); k < word.last; k++) if (scene.lexicon.isFuture(scene.tokens.words[k] as Word)) return true
  return false
}
