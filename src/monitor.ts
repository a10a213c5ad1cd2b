// The composition of watching: readings into scenes, with the words of their language and the registers of the project.

import { openDraft } from './annotate/pipeline.ts'
import { read } from './index.ts'
import { languages } from './languages.ts'
import { Failure } from './model/failure.ts'
import type { Link, LinkStatement } from './model/link.ts'
import type { ClaimLike, MeasureFinding, Register } from './model/measure.ts'
import type { Reading } from './model/reading.ts'
import type { SiteMention } from './model/site.ts'
import type { Told } from './store/index.ts'
import { table } from './reader.ts'
import { fold, Kind, kindOf, tokenize, Vocabulary, type Word } from './text/index.ts'
import { watchLexicons } from './watch-languages.ts'
import { hashOf, unMeasures, watchedOf, type Watched } from './watch-registry.ts'
import { linkStatements, registeredStatements } from './watch/links/index.ts'
import { deliveriesIn, findingOfClaim, measureFindings } from './watch/measures/index.ts'
import { pressObservations, type PressObservations } from './watch/press/index.ts'
import { sceneOf, type Scene } from './watch/scene.ts'

export { unMeasures } from './watch-registry.ts'

const vocabularies = new Map<string, Vocabulary<Word>>()

/**
 * A reading made ready to be watched; undefined in a language that is read but not watched.
 */
export function watchScene(reading: Reading): Scene | undefined {
  const { article } = reading
  const language = languages.find((l) => l.code === article.language)
  const lexicon = watchLexicons[article.language]
  if (language === undefined || lexicon === undefined) return undefined
  let vocabulary = vocabularies.get(language.code)
  if (vocabulary === undefined) vocabularies.set(language.code, (vocabulary = new Vocabulary((form) => language.describe(form))))
  const tokens = tokenize(fold(article.text, table), vocabulary)
  return sceneOf(reading, tokens, openDraft(article, language, tokens).sentences, lexicon)
}

/**
 * Reads a claim or a phrase on its own, without looking for an article around it; its language is told by its script, since a few words
 * tell no more. @throws {Failure} in a script that no language that is read is written in.
 */
export function readPhrase(text: string, options: { readonly language?: string; readonly published?: string } = {}): Reading {
  const language = options.language ?? languages.find(({ names }) => scriptOf(names.own) === scriptOf(text))?.code
  // A title of its own keeps the engine from taking the words for one.
  return read(
    { text: `${TITLE}${text}\n`, format: 'text', encoding: 'utf-8' },
    { ...options, ...(language === undefined ? {} : { language }) },
  )
}

/** The kind of letter that most of the text is written in. */
function scriptOf(text: string): Kind {
  const seen = new Map<Kind, number>()
  for (let i = 0; i < text.length; i++) {
    const kind = kindOf(text.charCodeAt(i))
    if (kind === Kind.arabic || kind === Kind.latin || kind === Kind.letter) seen.set(kind, (seen.get(kind) ?? 0) + 1)
  }
  return [...seen].sort((a, b) => b[1] - a[1])[0]?.[0] ?? Kind.space
}

/** What stands before the words of {@link readPhrase}. */
export const TITLE = '—\n\n'

/** What each clause of the reading would touch if it were true. */
export function touches(reading: Reading, register: Register = unMeasures()): readonly MeasureFinding[] {
  const scene = watchScene(reading)
  return scene === undefined ? [] : measureFindings(scene, register)
}

/** What a claim would touch if it were true. @throws {Failure} when its words are in no language that is watched. */
export function touchesOfClaim(claim: ClaimLike, register: Register = unMeasures()): MeasureFinding {
  const scene = watchScene(readPhrase(claim.text, claim.said === undefined ? {} : { published: claim.said }))
  if (scene === undefined)
    throw new Failure('language', 'The claim is in no language that is watched.', 'Give its words in Arabic or English.')
  return findingOfClaim(claim, register, scene)
}

/** The project's sites. */
export function watchedSites(): Watched['sites'] {
  return watchedOf().sites
}

/** The project's links. */
export function watchedLinks(): readonly Link[] {
  return watchedOf().links
}

/** Sites named in a reading. */
export function sitesIn(reading: Reading, watched: Watched = watchedOf()): readonly SiteMention[] {
  const scene = watchScene(reading)
  return scene === undefined ? [] : watched.matcher.sitesIn(scene)
}

/** What a reading says of the watched links. */
export function linksIn(reading: Reading, watched: Watched = watchedOf()): readonly LinkStatement[] {
  const scene = watchScene(reading)
  return scene === undefined ? [] : linkStatements(scene, watched.links, watched.matcher.sitesIn(scene))
}

/** What the registry itself holds of the links. */
export function registeredLinkStatements(of: readonly Link[] = watchedLinks()): readonly LinkStatement[] {
  return of.flatMap(registeredStatements)
}

/** What a reading counts at the watched sites and on the watched links. */
export function pressCountsIn(reading: Reading, watched: Watched = watchedOf()): PressObservations {
  const scene = watchScene(reading)
  return scene === undefined ? { observations: [], bounds: [] } : countsOf(scene, watched.matcher.sitesIn(scene), watched)
}

function countsOf(scene: Scene, mentions: readonly SiteMention[], { sites, links }: Watched): PressObservations {
  return pressObservations(scene, { sites: sites.sites, links, mentions }, sites.observers, hashOf)
}

/** All that a reading tells the watch, as a dossier keeps it. */
export function toldBy(reading: Reading, watched: Watched): readonly Told[] {
  const scene = watchScene(reading)
  if (scene === undefined) return []
  const mentions = watched.matcher.sitesIn(scene)
  const { observations, bounds } = countsOf(scene, mentions, watched)
  const findings = measureFindings(scene, watched.register)
  return [
    ...[...observations, ...deliveriesIn(scene, findings, watched.register, watched.sites.observers, hashOf)].map((data): Told => ({
      kind: 'count',
      subject: data.subject,
      data,
    })),
    ...bounds.map((data): Told => ({ kind: 'bound', subject: data.subject, data })),
    ...linkStatements(scene, watched.links, mentions).map((data): Told => ({ kind: 'link', subject: data.link, data })),
    ...findings.map((data): Told => ({
      kind: 'finding',
      subject: data.touches[0]?.measure ?? '',
      start: data.start,
      end: data.end,
      data,
    })),
  ]
}
