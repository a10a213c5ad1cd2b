// The composition of watching: readings into scenes, with the words of their language and the registers of the project.

import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { openDraft } from './annotate/pipeline.ts'
import { record as linksRecord } from './generated/links.ts'
import { record as measuresRecord } from './generated/measures.ts'
import { record as sitesRecord } from './generated/sites.ts'
import { read } from './index.ts'
import { languages } from './languages.ts'
import { Failure } from './model/failure.ts'
import type { Link, LinkStatement } from './model/link.ts'
import type { ClaimLike, MeasureFinding, Register } from './model/measure.ts'
import type { Reading } from './model/reading.ts'
import type { SiteMention } from './model/site.ts'
import { fold, foldTable, Kind, kindOf, sharedFold, tokenize, Vocabulary, type Word } from './text/index.ts'
import { watchLexicons } from './watch-languages.ts'
import { linkList, linkStatements, registeredStatements } from './watch/links/index.ts'
import { pressObservations, type PressObservations } from './watch/press/index.ts'
import { findingOfClaim, measureFindings, registerOf } from './watch/measures/index.ts'
import { siteMatcher, siteRegistry, type SiteMatcher, type SiteRegistry } from './watch/registry/index.ts'
import { sceneOf, type Scene } from './watch/scene.ts'

const table = foldTable(sharedFold, ...languages.map((language) => language.fold))
const vocabularies = new Map<string, Vocabulary<Word>>()
let measures: Register | undefined

/** The project's register of United Nations measures on the DPRK. */
export function unMeasures(): Register {
  return (measures ??= registerOf(measuresRecord, 'data/measures.yaml'))
}

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

let registry: SiteRegistry | undefined
let matcher: SiteMatcher | undefined

/** The project's sites. */
export function watchedSites(): SiteRegistry {
  return (registry ??= siteRegistry(sitesRecord))
}

/** Sites named in a reading; `sites` when a dossier has its own. */
export function sitesIn(reading: Reading, sites: SiteRegistry = watchedSites()): readonly SiteMention[] {
  const scene = watchScene(reading)
  return scene === undefined ? [] : matcherOf(sites).sitesIn(scene)
}

function matcherOf(sites: SiteRegistry): SiteMatcher {
  return sites === registry ? (matcher ??= siteMatcher(sites, table)) : siteMatcher(sites, table)
}

let links: readonly Link[] | undefined

/** The project's links. */
export function watchedLinks(): readonly Link[] {
  return (links ??= linkList(linksRecord))
}

/** What a reading says of the watched links. */
export function linksIn(
  reading: Reading,
  of: readonly Link[] = watchedLinks(),
  sites: SiteRegistry = watchedSites(),
): readonly LinkStatement[] {
  const scene = watchScene(reading)
  return scene === undefined ? [] : linkStatements(scene, of, matcherOf(sites).sitesIn(scene))
}

/** What the registry itself holds of the links. */
export function registeredLinkStatements(of: readonly Link[] = watchedLinks()): readonly LinkStatement[] {
  return of.flatMap(registeredStatements)
}

/** What a reading counts at the watched sites and on the watched links. */
export function pressCountsIn(
  reading: Reading,
  of: readonly Link[] = watchedLinks(),
  sites: SiteRegistry = watchedSites(),
): PressObservations {
  const scene = watchScene(reading)
  if (scene === undefined) return { observations: [], bounds: [] }
  const mentions = matcherOf(sites).sitesIn(scene)
  return pressObservations(scene, { sites: sites.sites, links: of, mentions }, sites.observers, idOf)
}

/** Content hash of a record's parts. */
function idOf(parts: readonly string[]): string {
  return bytesToHex(sha256(utf8ToBytes(parts.join('\u0000')))).slice(0, 16)
}
