// What a listed name takes along or leaves out beside the name proper: generic nouns, epithets, directions, cabinets.

import { entityOf } from '../../../../entities/index.ts'
import { Noun } from '../../names/nouns.ts'
import { arabicForm } from '../../table.ts'
import { extended } from './extended.ts'
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
    !GENERIC.has(head.stem) &&
    !EPITHETS.has(scene.form(name.last - 1)) &&
    scene.at[name.first - 1] === -1 &&
    scene.form(name.first).startsWith('ال')
  ) {
    return { ...name, first: name.first - 1, lead: head.lead }
  }
  return extended(scene, bared(scene, name))
}

/** A listed name without the generic noun, epithet, direction or cabinet that the listing took along. */
function bared(scene: Scene, name: Found): Found {
  if (name.last - name.first < 2) return name
  const bare = honoured(scene, name) ?? generic(scene, name) ?? unepithet(scene, name)
  if (bare !== undefined) return bared(scene, bare)
  const noun = scene.word(name.first)
  if (
    noun !== undefined &&
    !noun.definite &&
    ((noun.noun & (Noun.drop | Noun.place | Noun.region)) !== 0 || MOVEMENTS.has(noun.stem)) &&
    (!isCanonical(scene, name) || (noun.stem === 'وكاله' && name.last === name.first + 2))
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
  return name
}

/** «وكالة … للأنباء», «مجموعة فاغنر الروسية»: an epithet or nationality after a proper name. */
function unepithet(scene: Scene, name: Found): Found | undefined {
  const end = scene.word(name.last - 1)
  if (!EPITHETS.has(scene.form(name.last - 1))) {
    const head = scene.word(name.first)
    if (name.type !== 'ORG' || name.last - name.first < 3 || end === undefined || end.adjectives.length === 0) return undefined
    if (scene.word(name.first + 1)?.ordinary !== false || scene.form(name.first + 1).startsWith('ال')) return undefined
    if (head === undefined || head.definite || (head.noun & Noun.organisation) !== 0 || head.frames.length > 0) return undefined
  }
  const agency = scene.word(name.first)?.stem === 'وكاله' ? longestAt(scene, name.first + 1, name.last - 1) : undefined
  if (agency !== undefined && agency.last === name.last - 1 && agency.entity === name.entity && agency.lead === 0) return agency
  const rest = longestAt(scene, name.first, name.last - 1)
  return rest !== undefined && rest.last === name.last - 1 && rest.entity === name.entity ? rest : undefined
}

/** «الملا عمر», «الشيخ …»: the honorific stays out. */
function honoured(scene: Scene, name: Found): Found | undefined {
  if (name.type !== 'PERSON' || !HONORIFICS.has(scene.form(name.first).slice(name.lead))) return undefined
  return { ...name, first: name.first + 1, lead: 0 }
}

const HONORIFICS = new Set(['الملا', 'الشيخ', 'السيد', 'المولوي', 'الامام', 'الجنرال', 'القاضي', 'الحاج'])

/** «قطاع غزة», «دولة قطر», «حركة حماس», «دول الخليج»: the noun says what it is and is no part of its name. */
function generic(scene: Scene, name: Found): Found | undefined {
  const form = scene.form(name.first).slice(name.lead)
  // «شبه جزيرة القرم»; «شبه الجزيرة الكورية» has no name of its own.
  if (form === 'شبه' && scene.form(name.first + 1) === 'جزيره') {
    const rest = longestAt(scene, name.first + 2, name.last)
    return rest?.last === name.last && rest.lead === 0 && rest.entity === name.entity ? rest : undefined
  }
  if (!GENERIC.has(form)) return undefined
  const rest = longestAt(scene, name.first + 1, name.last)
  if (rest === undefined || rest.last !== name.last || rest.lead > 0) return undefined
  if (form === 'دول' || (form === 'تحالف' && scene.mark(name.last) === '+')) return rest
  if (form === 'قطاع') return rest.type === 'GPE' ? { ...rest, entity: name.entity } : undefined
  return rest.entity === name.entity ? rest : undefined
}

const GENERIC = new Set(['قطاع', 'دوله', 'دول', 'حركه', 'تحالف'])

const DIRECTIONS = new Set(['جنوب', 'شمال', 'شرق', 'غرب', 'وسط', 'شرقي', 'غربي', 'شمالي', 'جنوبي'])

function isTown(id: string): boolean {
  return entityOf(id)?.roles.some((role) => role === 'city' || role === 'capital' || role === 'town') === true
}

const MOVEMENTS = new Set(['وكاله', 'مياه'])

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
