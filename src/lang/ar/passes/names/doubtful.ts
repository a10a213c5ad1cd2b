// Whether a listed name that is an everyday word too is meant as a name where it stands.

import { areLetters } from '../../../../text/index.ts'
import { needOf, type Need } from '../../names/ambiguous.ts'
import { isEveryday, isOrdinary, Noun } from '../../names/nouns.ts'
import type { Finder, Found, Scene } from './scene.ts'

const PLACE_PREPOSITIONS = new Set([
  'في',
  'من',
  'الي',
  'نحو',
  'قرب',
  'شمال',
  'جنوب',
  'شرق',
  'غرب',
  'وسط',
  'داخل',
  'خارج',
  'عبر',
  'باتجاه',
  'بين',
  'حتي',
  'صوب',
  'مدخل',
  'اهالي',
  'سكان',
  'شرقي',
  'غربي',
  'شمالي',
  'جنوبي',
  'محيط',
  'اطراف',
  'وفي',
  'ومن',
  'والي',
  'مداخل',
  'ضواحي',
  'سماء',
  'جبهه',
  'جبهات',
  'تجاه',
])

/** What `name` needs to be one, undefined when it stands for itself. */
export function needFor(scene: Scene, name: Found): Need | undefined {
  return isGroupAdjective(scene, name) ? 'never-bare' : (needOf(scene.words(name).join(' ')) ?? everyday(scene, name))
}

/** Whether what stands beside `name` gives what it needs; `from` is the first token of its sentence. */
export function isSure(scene: Scene, name: Found, need: Need, from: number): boolean {
  if (name.type === 'LOC' && name.last - name.first > 1) return true
  const quote = name.first > from && '«"“'.includes(scene.mark(name.first - 1) || ' ')
  const before = name.first - (quote ? 1 : 0) > from ? scene.word(name.first - (quote ? 2 : 1)) : undefined
  const noun = before === undefined || (before.definite && !quote) ? 0 : before.noun
  if (name.lead === 0) {
    if ((noun & (Noun.place | Noun.region)) !== 0 && name.type !== 'ORG' && name.type !== 'PERSON') return true
    if ((noun & (Noun.drop | Noun.organisation)) !== 0 && (name.type === 'ORG' || name.type === 'PRODUCT')) return true
    if (((before?.noun ?? 0) & Noun.title) !== 0 && name.type === 'PERSON') return true
    if (quote && '»"”'.includes(scene.mark(name.last) || ' ') && (name.type === 'ORG' || name.type === 'PRODUCT')) return true
  }
  // «وكالة الأنباء الكويتية (كونا)»: the second name of the same referent.
  if (
    name.type === 'ORG' &&
    scene.mark(name.first - 1) === '(' &&
    scene.mark(name.last) === ')' &&
    scene.over(name.first - 2)?.entity === name.entity
  )
    return true
  if (name.type === 'ORG' && name.lead === 0 && !quote && MEDIA.has(scene.form(name.first)) && isHeard(scene, name.first)) return true
  if (need === 'adjective')
    return (
      before === undefined ||
      !before.arabic ||
      before.definite ||
      !before.ordinary ||
      PLACE_PREPOSITIONS.has(before.form) ||
      FUNCTION.has(before.form) ||
      name.lead > 0
    )
  if (need !== 'place-prep' || name.type === 'ORG' || name.type === 'PERSON') return false
  const glued = scene.word(name.first)
  if (name.lead === 1 && glued?.form.startsWith('و') === true && followsPlace(scene, name.first) && !isDescribed(scene, name)) return true
  if (name.lead > 0) return glued !== undefined && !glued.ordinary && /^[وف]?[بل]/u.test(glued.form)
  return before !== undefined && PLACE_PREPOSITIONS.has(before.form)
}

/** «والضفة الشرقية»: a definite everyday word with its adjective is no name. */
function isDescribed(scene: Scene, name: Found): boolean {
  const next = scene.form(name.last)
  return scene.words(name)[0]?.startsWith('ال') === true && next.startsWith('ال') && !next.startsWith('الت') && next !== 'الذي'
}

/** «عدن ولحج وأبين»: a place in front of the conjunction, a comma between or not. */
function followsPlace(scene: Scene, i: number): boolean {
  const before = scene.over(scene.mark(i - 1) === '،' || scene.mark(i - 1) === ',' ? i - 2 : i - 1)
  return before !== undefined && (before.type === 'GPE' || before.type === 'LOC')
}

/** Verbs and prepositions of saying in front of a medium: «وذكرت الأناضول», «بحسب الأناضول», «مراسل الجزيرة». */
function isHeard(scene: Scene, i: number): boolean {
  const before = scene.draft.tokens.words[i - 1]
  return before !== undefined && (HEARD.has(before.form) || (before.cue?.verb !== undefined && FEMININE_PAST.test(before.form)))
}

/** Media whose names are everyday words, and nothing else that one hears from: «البيان» is a statement as often. */
const MEDIA = new Set(['الاناضول', 'الجزيره', 'الميادين', 'المنار'])
const HEARD = new Set(['بحسب', 'حسب', 'وبحسب', 'وفق', 'وفقا', 'مراسل', 'مراسله', 'لمراسل', 'مراسلو', 'مراسلي'])
const FEMININE_PAST = /^\p{L}{2,}ت$/u

/** What a listed name of one everyday word needs though no list says so. */
function everyday(scene: Scene, name: Found): Need | undefined {
  if (name.last !== name.first + 1) return undefined
  const form = scene.form(name.first)
  const body = scene.words(name)[0] as string
  // «بتسليم» is a body's name less often than «ب» and «تسليم».
  const glued =
    name.lead === 0 &&
    name.type !== 'GPE' &&
    name.type !== 'LOC' &&
    scene.word(name.first)?.bodies.some((reading) => reading.lead > 0 && isEveryday(reading.body)) === true
  if (!glued && !isEveryday(body) && !isEveryday(form) && !(name.lead > 0 && isOrdinary(form))) return undefined
  return name.type === 'GPE' || name.type === 'LOC' ? 'place-prep' : 'frame'
}

/** «المقاتلون الحوثيون», «الأراضي السعودية»: after a definite noun the name is its adjective. */
function isGroupAdjective(scene: Scene, name: Found): boolean {
  const body = scene.words(name)[0] ?? ''
  if (name.lead > 0 || name.last !== name.first + 1 || !isRelational(body)) return false
  const gap = scene.mark(name.first - 1) === '' || !'"»”'.includes(scene.mark(name.first - 1)) ? 1 : 2
  const before = scene.form(name.first - gap)
  return (
    isDefinite(before) &&
    scene.at[name.first - gap] === -1 &&
    scene.draft.tokens.words[name.first - gap]?.cue?.verb === undefined &&
    before !== 'الي'
  )
}

/** «الجزائريين», «السوري»: an article, two letters or more, the ending of a relation. */
function isRelational(form: string): boolean {
  if (!form.startsWith('ال') || !areLetters(form)) return false
  const ending = ['يين', 'يون', 'يه', 'ي'].find((end) => form.endsWith(end))
  return ending !== undefined && form.length - ending.length > 3
}

function isDefinite(form: string): boolean {
  return [0, 1].some(
    (at) =>
      (at === 0 || 'وفبلك'.includes(form.charAt(0))) &&
      (form.startsWith('ال', at) || form.startsWith('لل', at)) &&
      form.length > at + 3 &&
      areLetters(form.slice(at + 2, at + 4)),
  )
}

const FUNCTION = new Set(['ان', 'عن', 'علي', 'مع', 'ضد', 'بان', 'لان', 'او', 'حول', 'لكن', 'اليوم'])

/** Doubtful names whose referent the article has made sure elsewhere with a generic noun: «تنظيم القاعدة» … «القاعدة». */
export const established: Finder = {
  id: 'ar/names/established',
  find(scene) {
    if (scene.doubtful.length === 0) return
    const sure = new Map<string, Found>()
    for (const name of scene.inOrder()) sure.set(scene.words(name).join(' '), name)
    for (const name of scene.doubtful) {
      const words = scene.words(name).join(' ')
      const same = sure.get(words)
      if (same !== undefined && scene.at[name.first] === -1)
        scene.add({ ...name, type: same.type, entity: same.entity, finder: 'ar/names/established', rule: 'ar/names/established' })
    }
  },
}
