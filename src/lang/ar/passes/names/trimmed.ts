// What a listed name takes along or leaves out beside the name proper: generic nouns, epithets, directions, cabinets.

import { entityOf } from '../../../../entities/index.ts'
import { Noun } from '../../names/nouns.ts'
import { arabicForm } from '../../table.ts'
import { longestAt } from './longest.ts'
import type { Found, Scene } from './scene.ts'

/** Generic nouns and epithets that a listing took along stay out where the list knows the name without them: «مليشيات الحوثي», «وكالة … الرسمية». */
export function trimmed(scene: Scene, name: Found): Found {
  const head = scene.word(name.first - 1)
  // «منظمة التعاون الإسلامي»: the list may know the phrase without its head noun.
  if (
    name.type === 'ORG' &&
    name.lead === 0 &&
    name.last - name.first > 1 &&
    head !== undefined &&
    !head.definite &&
    (head.noun & Noun.organisation) !== 0 &&
    (head.noun & Noun.drop) === 0 &&
    scene.at[name.first - 1] === -1 &&
    scene.form(name.first).startsWith('ال')
  ) {
    return { ...name, first: name.first - 1, lead: head.lead }
  }
  if (name.last - name.first < 2) return name
  const noun = scene.word(name.first)
  if (
    noun !== undefined &&
    !noun.definite &&
    ((noun.noun & (Noun.drop | Noun.place | Noun.region)) !== 0 || MOVEMENTS.has(noun.stem)) &&
    !isCanonical(scene, name)
  ) {
    for (const skip of [2, 1]) {
      if (name.last - name.first <= skip || (skip === 2 && scene.form(name.first + 1) !== 'انباء')) continue
      const rest = longestAt(scene, name.first + skip, name.last)
      if (
        rest !== undefined &&
        rest.last === name.last &&
        rest.entity === name.entity &&
        rest.lead === 0 &&
        scene.mark(rest.first) === '' &&
        !(noun.stem === 'وكاله' && rest.last - rest.first > 1 && scene.form(rest.first).startsWith('ال'))
      )
        return rest
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
const EPITHETS = new Set([
  'الرسميه',
  'الرسمي',
  'الشرعيه',
  'الحاكم',
  'الحاكمه',
  'الحكوميه',
  'للانباء',
  'الاخباريه',
  'الارهابي',
  'الارهابيه',
  'المتطرف',
  'المتشدد',
  'المتشدده',
  'المسلحه',
])
