// Whether a listed name that is an everyday word too is meant as a name where it stands.

import { needOf } from '../../names/ambiguous.ts'
import { Noun } from '../../names/nouns.ts'
import type { Finder, Found, Scene } from './scene.ts'

const PLACE_PREPOSITIONS = new Set([
  'في', 'من', 'الي', 'نحو', 'قرب', 'شمال', 'جنوب', 'شرق', 'غرب', 'وسط', 'داخل', 'خارج', 'عبر', 'باتجاه', 'بين', 'حتي', 'صوب', 'مدخل', 'اهالي', 'سكان',
  'شرقي', 'غربي', 'شمالي', 'جنوبي', 'محيط', 'اطراف', 'وفي', 'ومن', 'والي', 'مداخل', 'ضواحي', 'سماء', 'جبهه', 'جبهات', 'تجاه',
])

/** Whether what stands beside `name` makes it a name; `from` is the first token of its sentence. */
export function isSure(scene: Scene, name: Found, from: number): boolean {
  const need = needOf(scene.words(name).join(' '))
  if (need === undefined) return true
  const quote = name.first > from && '«"“'.includes(scene.mark(name.first - 1) || ' ')
  const before = name.first - (quote ? 1 : 0) > from ? scene.word(name.first - (quote ? 2 : 1)) : undefined
  const noun = before?.noun ?? 0
  if (name.lead === 0) {
    if ((noun & (Noun.place | Noun.region)) !== 0 && name.type !== 'ORG' && name.type !== 'PERSON') return true
    if ((noun & (Noun.drop | Noun.organisation)) !== 0 && (name.type === 'ORG' || name.type === 'PRODUCT')) return true
    if ((noun & Noun.title) !== 0 && name.type === 'PERSON') return true
    if (quote && '»"”'.includes(scene.mark(name.last) || ' ') && (name.type === 'ORG' || name.type === 'PRODUCT')) return true
  }
  if (need === 'adjective') return before === undefined || !before.arabic || before.definite || !before.ordinary || PLACE_PREPOSITIONS.has(before.form) || FUNCTION.has(before.form) || name.lead > 0
  if (need !== 'place-prep') return false
  const glued = scene.word(name.first)
  if (name.lead > 0) return glued !== undefined && /^[وف]?[بل]/u.test(glued.form)
  return before !== undefined && PLACE_PREPOSITIONS.has(before.form)
}

const FUNCTION = new Set(['ان', 'عن', 'علي', 'مع', 'ضد', 'بان', 'لان', 'او', 'حول', 'لكن', 'اليوم'])

/** Doubtful names whose referent the article has made sure elsewhere with a generic noun: «تنظيم القاعدة» … «القاعدة». */
export const established: Finder = {
  id: 'ar/names/established',
  find(scene) {
    const sure = new Set<string>()
    for (const name of scene.found.values()) sure.add(`${name.entity} ${scene.words(name).join(' ')}`)
    for (const name of scene.doubtful) {
      const words = scene.words(name).join(' ')
      if (needOf(words) === 'never-bare' || !sure.has(`${name.entity} ${words}`)) continue
      if (scene.at[name.first] === -1) scene.add({ ...name, finder: 'ar/names/established', rule: 'ar/names/established' })
    }
  },
}
