// English names that the gazetteer lists.

import { entityOf, listingAt, wasThere, type Listing, type NameNode } from '../../../../entities/index.ts'
import { englishNames, needOf } from '../../names/listed.ts'
import { Noun } from '../../names/nouns.ts'
import type { Finder, Found, Scene } from './scene.ts'

const ID = 'en/names/listed'

/** The longest listed name at each capital; names that are everyday words too need a place's preposition or a generic noun. */
export const listed: Finder = {
  id: ID,
  find(scene) {
    for (const range of scene.draft.sentences) {
      for (let i = range.first; i < range.last; i++) {
        const name = longestAt(scene, i, range.last)
        if (name === undefined || !isSure(scene, name, range.first)) continue
        // «National» of «Democratic National Committee» is no newspaper.
        if (
          name.type === 'ORG' &&
          name.last === i + 1 &&
          scene.isCapital(name.last) &&
          (endsBody(scene, name.last, range.last) || isNoAcronym(scene, name))
        )
          continue
        scene.add(name)
        i = name.last - 1
      }
    }
  },
}

/** «National Disaster Management Authority»: capitals that end with the noun of a body. */
function endsBody(scene: Scene, from: number, limit: number): boolean {
  for (let k = from; k < limit && k < from + 4 && scene.isCapital(k); k++)
    if (((scene.word(k)?.noun ?? 0) & Noun.organisation) !== 0) return true
  return false
}

/** «Sana Qureshi» is a person, «SANA» an agency. */
function isNoAcronym(scene: Scene, name: Found): boolean {
  if (scene.isCapitals(name.first)) return false
  const own = entityOf(name.entity)?.names['en'] ?? ''
  return (own.length > 1 && own === own.toUpperCase()) || ((scene.word(name.first - 1)?.noun ?? 0) & Noun.title) !== 0
}

const SMALL = new Set([
  'of',
  'the',
  'for',
  'and',
  'de',
  'al',
  'el',
  'in',
  'on',
  'da',
  'du',
  'la',
  'le',
  'to',
  's',
  'bin',
  'ibn',
  'van',
  'von',
  'der',
  'den',
  'a',
])

function longestAt(scene: Scene, i: number, limit: number): Found | undefined {
  const word = scene.word(i)
  if (word === undefined) return undefined
  const possessive = word.listed === undefined
  const start = word.listed ?? word.possessive
  if (start === undefined) return undefined
  const article = word.form === 'al' || word.form === 'el'
  if (!scene.isCapital(i) && !scene.isNumber(i) && !(article && (scene.isCapital(i + 1) || scene.isCapital(i + 2)))) return undefined
  let node: NameNode = start
  let best: { last: number; entries: readonly number[]; trail: number } | undefined
  let j = i + 1
  let trail = possessive ? 1 : 0
  for (;;) {
    if (node.ends.length > 0) best = { last: j, entries: node.ends, trail }
    if (trail > 0) break
    let k = j
    while (
      k < limit &&
      k < j + 2 &&
      (scene.mark(k) === '-' ||
        (scene.mark(k) === '.' && scene.form(k - 1).length <= 2) ||
        scene.mark(k) === "'" ||
        scene.mark(k) === '&' ||
        scene.mark(k) === ',')
    )
      k++
    if (k >= limit) break
    const form = scene.form(k)
    if (!scene.isCapital(k) && !scene.isNumber(k) && !SMALL.has(form) && !scene.isGlued(k) && !LOWER.has(form)) break
    // «South Korea's Defence Ministry» names two.
    if (form === "'s" && node.ends.some((row) => listingAt(row).type === 'GPE')) break
    let next = englishNames().step(node, form)
    if (next === undefined && form.length > 4 && form.endsWith('s')) {
      next = englishNames().step(node, form.slice(0, -1))
      if (next !== undefined) trail = 1
    }
    if (next === undefined) break
    node = next
    j = k + 1
  }
  if (best === undefined) return undefined
  const single = best.last === i + 1
  // «us» and «who» are words; «US» and «WHO» are names.
  if (single && word.form.length <= 3 && !scene.isCapitals(i)) return undefined
  if (single && scene.isStart(i) && scene.draft.tokens.words[i]?.cue?.closed.size) return undefined
  const listing = chosen(scene, i, best.last, best.entries.map(listingAt))
  const dot =
    scene.form(best.last - 1).length === 1 && scene.mark(best.last) === '.' && scene.isGlued(best.last) && scene.mark(best.last - 2) === '.'
  // «Sukhoi-22s»: the plural of a model.
  const plural = listing.type === 'PRODUCT' && scene.isNumber(best.last - 1) && scene.form(best.last) === 's' && scene.isGlued(best.last)
  const last = dot || plural ? best.last + 1 : best.last
  return {
    first: i,
    last,
    lead: 0,
    ...(best.trail > 0 ? { trail: best.trail } : {}),
    type: listing.type,
    entity: listing.id,
    finder: ID,
    rule: ID,
  }
}

const LOWER = new Set([
  'ministry',
  'army',
  'government',
  'military',
  'navy',
  'agency',
  'news',
  'airbase',
  'airport',
  'port',
  'police',
  'parliament',
  'embassy',
  'airfield',
  'missile',
  'system',
  'air',
  'base',
  'foreign',
  'defence',
  'defense',
])
const DIVISIONS = new Set(['province', 'governorate', 'region', 'district', 'county', 'state'])

/** Of several referents with one name: the division where «province» follows, the person after a title, else the first listed. */
function chosen(scene: Scene, i: number, last: number, candidates: readonly Listing[]): Listing {
  const first = candidates[0] as Listing
  if (candidates.length === 1) return first
  if (DIVISIONS.has(scene.form(last))) {
    const division = candidates.find((c) => c.roles.some((role) => role === 'province' || role === 'district'))
    if (division !== undefined) return division
  }
  if (((scene.word(i - 1)?.noun ?? 0) & Noun.title) !== 0) return candidates.find((c) => c.type === 'PERSON') ?? first
  const day = scene.draft.article.published
  if (first.type === 'PERSON' && day !== undefined)
    return candidates.find((c) => c.type === 'PERSON' && c.from !== '' && wasThere(c, day)) ?? first
  return first
}

const PLACE_PREPOSITIONS = new Set([
  'in',
  'at',
  'from',
  'near',
  'to',
  'around',
  'outside',
  'inside',
  'of',
  'across',
  'towards',
  'toward',
  'into',
  'through',
  'via',
])

function isSure(scene: Scene, name: Found, from: number): boolean {
  const need = needOf(scene.words(name).join(' '))
  if (need === undefined) return true
  const before = name.first > from ? scene.form(name.first - 1) : ''
  const generic = (scene.word(name.last)?.noun ?? 0) | (scene.word(name.first - 2)?.noun ?? 0)
  if ((generic & (Noun.place | Noun.region)) !== 0 && (name.type === 'GPE' || name.type === 'LOC')) return true
  if (name.type === 'PERSON' && ((scene.word(name.first - 1)?.noun ?? 0) & Noun.title) !== 0) return true
  if (name.type === 'ORG') return !scene.isStart(name.first) && need === 'frame' && scene.isCapital(name.first)
  return need === 'place-prep' && PLACE_PREPOSITIONS.has(before)
}
