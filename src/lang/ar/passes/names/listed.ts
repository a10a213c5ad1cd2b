// Names that the gazetteer lists.

import { entityOf, listingAt, wasThere, type Listing } from '../../../../entities/index.ts'
import { arabicNames, latinNames } from '../../names/listed.ts'
import { Noun } from '../../names/nouns.ts'
import { arabicForm } from '../../table.ts'
import { Sign } from '../../words/name.ts'
import { isSure, needFor } from './doubtful.ts'
import type { Found, Finder, Scene } from './scene.ts'
import { walk, type Reach } from './walk.ts'

/** The longest listed name at each token; names that are everyday words too wait for a better sign. */
export const listed: Finder = {
  id: 'ar/names/listed',
  find(scene) {
    for (const range of scene.draft.sentences) {
      for (let i = range.first; i < range.last; i++) {
        if (!scene.has(i, Sign.listed)) continue
        const whole = longestAt(scene, i, range.last)
        if (whole === undefined) continue
        const name = trimmed(scene, whole)
        if (name.last <= name.first) continue
        const need = needFor(scene, name)
        if (need === undefined || isSure(scene, name, need, range.first)) {
          scene.add(name)
          i = name.last - 1
        } else if (need === 'frame' || need === 'place-prep') scene.doubtful.push(name)
      }
    }
  },
}

function longestAt(scene: Scene, i: number, limit: number): Found | undefined {
  const word = scene.word(i)
  if (word === undefined || word.listed.length === 0) return undefined
  // «على» folds like the name Ali.
  if (word.form.endsWith('علي') && scene.draft.article.text.charAt((scene.draft.tokens.end[i] as number) - 1) === 'ى') return undefined
  const index = word.arabic ? arabicNames() : latinNames()
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
    for (const opening of word.listed) best ??= walk(scene, arabicNames(), opening.node, i, limit)
  }
  if (best === undefined) return undefined
  const listing = chosen(scene, i, best.last, best.entries.map(listingAt))
  return { first: i, last: best.last, lead, type: listing.type, entity: listing.id, finder: ID, rule: loose ? 'ar/names/listed-alike' : 'ar/names/listed' }
}

/** Generic nouns and epithets that a listing took along stay out where the list knows the name without them: «مليشيات الحوثي», «وكالة … الرسمية». */
function trimmed(scene: Scene, name: Found): Found {
  const head = scene.word(name.first - 1)
  // «منظمة التعاون الإسلامي»: the list may know the phrase without its head noun.
  if (name.type === 'ORG' && name.lead === 0 && name.last - name.first > 1 && head !== undefined && !head.definite && (head.noun & Noun.organisation) !== 0 && (head.noun & Noun.drop) === 0 && scene.at[name.first - 1] === -1 && scene.form(name.first).startsWith('ال')) {
    return { ...name, first: name.first - 1, lead: head.lead }
  }
  if (name.last - name.first < 2) return name
  const noun = scene.word(name.first)
  if (noun !== undefined && !noun.definite && ((noun.noun & (Noun.drop | Noun.place | Noun.region)) !== 0 || MOVEMENTS.has(noun.stem)) && !isCanonical(scene, name)) {
    for (const skip of [2, 1]) {
      if (name.last - name.first <= skip || (skip === 2 && scene.form(name.first + 1) !== 'انباء')) continue
      const rest = longestAt(scene, name.first + skip, name.last)
      if (rest !== undefined && rest.last === name.last && rest.entity === name.entity && rest.lead === 0 && scene.mark(rest.first) === '' && !(noun.stem === 'وكاله' && rest.last - rest.first > 1 && scene.form(rest.first).startsWith('ال'))) return rest
    }
  }
  // «بجنوب اليمن» says where in Yemen; «شرق آسيا» is a region of its own.
  const between = DIRECTIONS.has(scene.form(name.first - 1))
  if ((name.type === 'LOC' || name.type === 'GPE') && DIRECTIONS.has(scene.form(name.first).slice(name.lead))) {
    const rest = longestAt(scene, name.first + 1, name.last)
    if (rest?.type === 'GPE' && rest.last === name.last && (name.type === 'LOC' || between || isTown(rest.entity))) return rest
  }
  if (name.type === 'ORG' && CABINETS.has(scene.word(name.first)?.stem ?? '')) {
    const rest = longestAt(scene, name.first + 1, name.last)
    if (rest?.type === 'PERSON') return rest
    if (name.last === name.first + 2 && !scene.form(name.first + 1).startsWith('ال')) return { ...name, last: name.first }
  }
  if (EPITHETS.has(scene.form(name.last - 1))) {
    const rest = longestAt(scene, name.first, name.last - 1)
    if (rest !== undefined && rest.last === name.last - 1 && rest.entity === name.entity) return rest
  }
  return name
}

const DIRECTIONS = new Set(['جنوب', 'شمال', 'شرق', 'غرب', 'وسط', 'شرقي', 'غربي', 'شمالي', 'جنوبي'])

function isTown(id: string): boolean {
  return entityOf(id)?.roles.some((role) => role === 'city' || role === 'capital' || role === 'town') === true
}

const MOVEMENTS = new Set(['وكاله', 'حركه', 'مياه'])

/** Whether the list gives just these words as the referent's own name: «وكالة فرانس برس». */
function isCanonical(scene: Scene, name: Found): boolean {
  return arabicForm(entityOf(name.entity)?.names['ar'] ?? '') === scene.words(name).join(' ')
}

/** «حكومة هادي», «إدارة أوباما» name the person. */
const CABINETS = new Set(['حكومه', 'اداره'])
const EPITHETS = new Set(['الرسميه', 'الرسمي', 'الشرعيه', 'الحاكم', 'الحاكمه', 'الحكوميه', 'للانباء', 'الاخباريه', 'الارهابي', 'الارهابيه', 'المتطرف', 'المتشدد', 'المتشدده', 'المسلحه'])
const ID = 'ar/names/listed'
const DIVISIONS: readonly string[] = ['province', 'district']
const DIVISION_NOUNS = new Set(['محافظه', 'مديريه', 'ولايه', 'اقليم', 'مقاطعه', 'قضاء', 'محافظتي', 'ولايتي', 'اماره', 'ريف'])

/** Of several referents with one name: the one whose kind the noun before it says, the one in office, else the first listed. */
function chosen(scene: Scene, i: number, last: number, candidates: readonly Listing[]): Listing {
  const first = candidates[0] as Listing
  if (candidates.length === 1) return first
  const before = scene.word(i - 1)
  // «الشرق الأوسط» in quotation marks of its own, or after «صحيفة», is the newspaper.
  const outlet = candidates.find((c) => c.type === 'ORG' && (c.roles.includes('outlet') || c.roles.includes('news-agency')))
  const isQuoted = '«"“'.includes(scene.mark(i - 1) || ' ') && '»"”'.includes(scene.mark(last) || ' ')
  if (outlet !== undefined && (isQuoted || ((before?.noun ?? 0) & Noun.drop) !== 0)) return outlet
  if (before !== undefined && DIVISION_NOUNS.has(before.stem)) {
    const division = candidates.find((c) => c.roles.some((role) => DIVISIONS.includes(role)))
    if (division !== undefined) return division
  }
  // «البحر الأحمر» is the sea unless «محافظة» says otherwise.
  const region = candidates.find((c) => c.type === 'LOC')
  if (region !== undefined && first.type === 'GPE' && first.roles.some((role) => DIVISIONS.includes(role)) && ((before?.noun ?? 0) & Noun.place) === 0) return region
  if (before !== undefined && first.type !== 'GPE' && (before.noun & Noun.place) !== 0 && !before.definite) {
    const place = candidates.find((c) => c.type === 'GPE')
    if (place !== undefined) return place
  }
  if (before !== undefined && (before.noun & Noun.title) !== 0) {
    const person = candidates.find((c) => c.type === 'PERSON')
    if (person !== undefined) return person
  }
  const day = scene.draft.article.published
  if (first.type === 'PERSON' && day !== undefined) {
    const inOffice = candidates.find((c) => c.type === 'PERSON' && c.from !== '' && wasThere(c, day))
    if (inOffice !== undefined) return inOffice
  }
  return first
}
