// Runs of capitals that no list knows, told by the words in and beside them: persons, bodies, installations, places, events, laws.

import { slugOf } from '../../../../entities/index.ts'
import type { MentionType } from '../../../../model/annotation.ts'
import { Noun } from '../../names/nouns.ts'
import type { Finder, Found, Scene } from './scene.ts'
import { kindOfRun, type Run } from './kind-of-run.ts'

const ID = 'en/names/runs'
const LINKS = new Set(['of', 'for', 'and', 'the', 'de', 'on'])
const LOWER_PARTS = new Set([
  'al',
  'el',
  'bin',
  'ibn',
  'abu',
  'van',
  'von',
  'de',
  'der',
  'den',
  'di',
  'da',
  'du',
  'la',
  'le',
  'ben',
  'bint',
  'abdel',
  'ould',
])

/** Every maximal run of capitals, its outer titles and nationalities taken off. */
export const runs: Finder = {
  id: ID,
  find(scene) {
    const seen = capitalsInside(scene)
    for (const range of scene.draft.sentences) {
      if (isHeadline(scene, range.first, range.last)) continue
      for (let i = range.first; i < range.last;) {
        const run = runAt(scene, i, range.last, seen)
        if (run === undefined) {
          i++
          continue
        }
        i = run.last
        const type = kindOfRun(scene, run)
        if (type !== undefined) scene.add(named(scene, run, type))
      }
    }
  },
}

/** In a headline every word has a capital, which then says nothing. */
function isHeadline(scene: Scene, first: number, last: number): boolean {
  let words = 0
  let capitals = 0
  for (let i = first; i < last; i++) {
    if (scene.word(i) === undefined || scene.isNumber(i) || scene.form(i).length < 4) continue
    words++
    if (scene.isCapital(i)) capitals++
  }
  return words > 4 && capitals / words > 0.75
}

function named(scene: Scene, run: Run, type: MentionType): Found {
  const draft: Found = {
    first: run.first,
    last: run.last,
    lead: 0,
    type,
    entity: '',
    finder: ID,
    rule: `en/names/run-${type.toLowerCase()}`,
  }
  return { ...draft, entity: slugOf(scene.words(draft).join('-')) || 'unnamed' }
}

/** Words seen with a capital where none was due. */
function capitalsInside(scene: Scene): Set<string> {
  const seen = new Set<string>()
  for (const range of scene.draft.sentences)
    for (let i = range.first + 1; i < range.last; i++) if (scene.isCapital(i) && !scene.isStart(i)) seen.add(scene.form(i))
  return seen
}

function isNamePart(scene: Scene, i: number, seen: ReadonlySet<string>): boolean {
  if (scene.at[i] !== -1 || scene.draft.times.at[i] !== -1) return false
  const word = scene.word(i)
  if (word === undefined || !scene.isCapital(i)) return false
  if (!scene.isStart(i)) return word.form !== 'i' && !NEVER.has(word.form)
  // A sentence's first word is a name when it is seen in capitals elsewhere, or is a given name before another capital.
  if (scene.draft.tokens.words[i]?.cue?.closed.size) return false
  return seen.has(word.form) || (scene.isCapital(i + 1) && (word.given || isIntroduced(scene, i)))
}

/** «Elise Baumann, a spokeswoman»: two or three capitals before a comma open a sentence with a person. */
function isIntroduced(scene: Scene, i: number): boolean {
  const word = scene.word(i)
  if (word === undefined || word.noun !== 0 || word.adjectives.length > 0 || scene.at[i + 1] !== -1 || scene.draft.times.at[i + 1] !== -1)
    return false
  const comma = scene.mark(i + 2) === ',' ? i + 2 : scene.isCapital(i + 2) && scene.mark(i + 3) === ',' ? i + 3 : -1
  return comma > 0 && (INTRODUCES.has(scene.form(comma + 1)) || ((scene.word(comma + 1)?.noun ?? 0) & Noun.title) !== 0)
}

const INTRODUCES = new Set(['a', 'an', 'the', 'who', 'whose', 'chief', 'senior', 'head', 'deputy', 'former'])

const NEVER = new Set([
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
  'mr',
  'mrs',
  'ms',
  'dr',
  'gmt',
  'edt',
  'est',
  'pdt',
  'pst',
  'utc',
  'god',
  'islam',
  'muslim',
  'muslims',
  'christian',
  'christians',
  'jewish',
  'sunni',
  'shiite',
  'shia',
  'islamist',
  'islamic',
  'the',
  'tv',
  'am',
  'pm',
  'internet',
])

function runAt(scene: Scene, i: number, limit: number, seen: ReadonlySet<string>): Run | undefined {
  const articled =
    LOWER_PARTS.has(scene.form(i)) &&
    !scene.isCapital(i) &&
    scene.mark(i + 1) === '-' &&
    isNamePart(scene, i + 2, seen) &&
    scene.at[i] === -1
  if (!articled && !isNamePart(scene, i, seen)) return undefined
  let last = articled ? i + 3 : i + 1
  let organisation = ((scene.word(i)?.noun ?? 0) & (Noun.organisation | Noun.law | Noun.event)) !== 0
  for (;;) {
    let next = last
    if (scene.mark(next) === '-' && scene.isGlued(next) && scene.isGlued(next + 1)) next++
    else if (scene.mark(next) === '.' && scene.form(next - 1).length === 1) next++
    while (
      next < limit &&
      next < last + 3 &&
      LOWER_PARTS.has(scene.form(next)) &&
      !scene.isCapital(next) &&
      (scene.mark(next + 1) === '-' || scene.isCapital(next + 1))
    )
      next += scene.mark(next + 1) === '-' ? 2 : 1
    if (organisation && LINKS.has(scene.form(next))) while (next < limit && LINKS.has(scene.form(next)) && next < last + 3) next++
    if (next >= limit || last - i > 9) break
    const covered = scene.over(next)
    if (
      organisation &&
      covered !== undefined &&
      covered.first === next &&
      next > last &&
      (covered.type === 'GPE' || covered.type === 'LOC')
    ) {
      last = covered.last
      continue
    }
    // «Chuck Jordan», «Wells Fargo»: what the list knows as a place ends another name.
    if (
      covered !== undefined &&
      next === last &&
      covered.first === next &&
      covered.last === next + 1 &&
      covered.type === 'GPE' &&
      covered.trail === undefined &&
      !scene.isCapitals(next)
    ) {
      last = covered.last
      continue
    }
    if (!isNamePart(scene, next, seen) && !(scene.isNumber(next) && scene.mark(next - 1) === '-' && next > last)) break
    if (((scene.word(next)?.noun ?? 0) & (Noun.organisation | Noun.law)) !== 0) organisation = true
    last = next + 1
  }
  let first = i
  while (first < last - 1 && isOuter(scene, first)) first++
  const front = scene.over(first - 1)
  const head = scene.word(last - 1)?.noun ?? 0
  // «Damascus Police Command», «Akrameh al-Makhzumi school»: a place before and a small-letter noun after belong to the name.
  if (scene.isGlued(first) || front === undefined || front.type !== 'GPE' || front.last !== first)
    return { first, last: withNoun(scene, last), from: i }
  const after = withNoun(scene, last)
  return (head & (Noun.organisation | Noun.facility | Noun.event)) !== 0 || after > last
    ? { first: front.first, last: after, from: front.first }
    : { first, last, from: i }
}

/** The end of the name with the small-letter noun of an installation that follows it. */
function withNoun(scene: Scene, last: number): number {
  const noun = scene.word(last)?.noun ?? 0
  return (noun & Noun.facility) !== 0 &&
    (noun & (Noun.organisation | Noun.place)) === 0 &&
    !scene.isCapital(last) &&
    !SITES.has(scene.form(last))
    ? last + 1
    : last
}

/** Nouns that more often say what somebody does there than name it. */
const SITES = new Set(['building', 'complex', 'plant', 'facility', 'market', 'station', 'camp', 'road'])

/** Titles and nationalities before a person's name stay out. */
function isOuter(scene: Scene, i: number): boolean {
  const word = scene.word(i)
  return word === undefined || (word.noun & Noun.title) !== 0 || word.adjectives.length > 0
}
