// Names that the gazetteer lists.

import { listings, type Listing } from '../../../../entities/index.ts'
import { needOf } from '../../names/ambiguous.ts'
import { arabicNames, latinNames } from '../../names/listed.ts'
import { Noun } from '../../names/nouns.ts'
import type { Found, Finder, Scene } from './scene.ts'
import { walk, type Reach } from './walk.ts'

/** The longest listed name at each token; names that are everyday words too wait for a better sign. */
export const listed: Finder = {
  id: 'ar/names/listed',
  find(scene) {
    for (const range of scene.draft.sentences) {
      for (let i = range.first; i < range.last; i++) {
        const name = longestAt(scene, i, range.last)
        if (name === undefined) continue
        if (isSure(scene, name, range.first)) {
          scene.add(name)
          i = name.last - 1
        } else scene.doubtful.push(name)
      }
    }
  },
}

function longestAt(scene: Scene, i: number, limit: number): Found | undefined {
  const word = scene.word(i)
  if (word === undefined || word.listed.length === 0) return undefined
  const index = word.arabic ? arabicNames : latinNames()
  let best: Reach | undefined
  let lead = 0
  let loose = false
  for (const opening of word.listed) {
    const reach = walk(scene, index, opening.node, i, limit)
    if (reach === undefined || (opening.loose && reach.last === i + 1)) continue
    if (best !== undefined && reach.last <= best.last) continue
    best = reach
    lead = opening.lead
    loose = opening.loose
  }
  if (best === undefined && !word.arabic) {
    for (const opening of word.listed) best ??= walk(scene, arabicNames, opening.node, i, limit)
  }
  if (best === undefined) return undefined
  const listing = chosen(scene, i, best.entries.map((entry) => listings[entry] as Listing))
  return { first: i, last: best.last, lead, type: listing.type, entity: listing.id, finder: ID, rule: loose ? 'ar/names/listed-alike' : 'ar/names/listed' }
}

const ID = 'ar/names/listed'
const DIVISIONS: readonly string[] = ['province', 'district']
const DIVISION_NOUNS = new Set(['محافظه', 'مديريه', 'ولايه', 'اقليم', 'مقاطعه', 'قضاء', 'محافظتي', 'ولايتي', 'اماره', 'ريف'])

/** Of several referents with one name: the one whose kind the noun before it says, the one in office, else the first listed. */
function chosen(scene: Scene, i: number, candidates: readonly Listing[]): Listing {
  const first = candidates[0] as Listing
  if (candidates.length === 1) return first
  const before = scene.word(i - 1)
  if (before !== undefined && DIVISION_NOUNS.has(before.stem)) {
    const division = candidates.find((c) => c.cell('role').split('|').some((role) => DIVISIONS.includes(role)))
    if (division !== undefined) return division
  }
  if (before !== undefined && (before.noun & Noun.title) !== 0) {
    const person = candidates.find((c) => c.type === 'PERSON')
    if (person !== undefined) return person
  }
  const day = scene.draft.article.published
  if (first.type === 'PERSON' && day !== undefined) {
    const inOffice = candidates.find((c) => c.type === 'PERSON' && c.cell('from') !== '' && c.cell('from') <= day && (c.cell('to') === '' || day.slice(0, c.cell('to').length) <= c.cell('to')))
    if (inOffice !== undefined) return inOffice
  }
  return first
}

const PLACE_PREPOSITIONS = new Set(['في', 'من', 'الي', 'نحو', 'قرب', 'شمال', 'جنوب', 'شرق', 'غرب', 'وسط', 'داخل', 'خارج', 'عبر', 'باتجاه', 'ان', 'بين', 'حتي', 'صوب', 'باتجاه', 'مدخل', 'اهالي', 'سكان', 'شرقي', 'غربي', 'شمالي', 'جنوبي', 'محيط'])

function isSure(scene: Scene, name: Found, from: number): boolean {
  const need = needOf(scene.words(name).join(' '))
  if (need === undefined) return true
  const before = name.first > from ? scene.word(name.first - 1) : undefined
  const noun = before?.noun ?? 0
  const generic = (noun & (Noun.place | Noun.region | Noun.drop)) !== 0 || (name.type === 'ORG' && (noun & Noun.organisation) !== 0) || (name.type === 'PERSON' && (noun & Noun.title) !== 0)
  if (generic && name.lead === 0) return true
  const quoted = '«"“('.includes(scene.mark(name.first - 1) || ' ') && scene.mark(name.last) !== '' && (name.type === 'ORG' || name.type === 'PRODUCT')
  if (quoted) return true
  if (need !== 'place-prep') return false
  const glued = scene.word(name.first)
  return (name.lead > 0 && (glued?.preposition === 'ب' || glued?.preposition === 'ل')) || (before !== undefined && PLACE_PREPOSITIONS.has(before.form) && name.lead === 0)
}
