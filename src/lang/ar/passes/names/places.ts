// Places after a generic noun, which stays outside the name: «مدينة …», «منطقتي … و…».

import { Noun } from '../../names/nouns.ts'
import { Sign } from '../../words/name.ts'
import { isDefinite, isRare, isRareDefinite, unlisted } from './kinds.ts'
import type { Finder, Scene } from './scene.ts'
import { isSide } from './listed.ts'
import { longestAt } from './longest.ts'
import { looksInflected } from './part.ts'

const ID = 'ar/names/places'
const SETTLEMENTS = new Set(['حي', 'بلده', 'قريه', 'مديريه', 'ناحيه', 'حيي', 'قريتي', 'بلدتي'])
const SEVERAL = new Set([
  'مدينتي',
  'قريتي',
  'بلدتي',
  'محافظتي',
  'منطقتي',
  'حيي',
  'مديريتي',
  'ولايتي',
  'اقليمي',
  'جزيرتي',
  'مدن',
  'قري',
  'بلدات',
  'محافظات',
  'احياء',
])
const WEAK = new Set(['قضاء', 'ريف', 'مناطق', 'منطقه', 'مدن'])
/** Definite words after «حي», «بلدة» that say which kind, not which. */
const KINDS = new Set([
  'البحر',
  'اليابسه',
  'الحدود',
  'العمليات',
  'الوسط',
  'الشمال',
  'الجنوب',
  'التفتيش',
  'النزاع',
  'النفوذ',
  'السيطره',
  'الاشتباك',
  'الصفيح',
  'الاعمال',
  'المال',
  'السفارات',
  'الاحلام',
  'الكميه',
  'الاويغور',
  'الويغور',
  'الايغور',
  'المستقبل',
  'الملاهي',
  'الالعاب',
  'العالم',
  'الانتاج',
  'الاعلام',
  'الطلاب',
])

/** Places that no list knows, told by the noun before them. */
export const places: Finder = {
  id: ID,
  find(scene) {
    for (const range of scene.draft.sentences) {
      for (let i = range.first; i + 1 < range.last; i++) {
        if (!scene.has(i, Sign.place)) continue
        const word = scene.word(i)
        if (word === undefined || (word.noun & (Noun.place | Noun.region)) === 0 || word.definite || scene.at[i] !== -1) continue
        const type = (word.noun & Noun.place) !== 0 ? 'GPE' : 'LOC'
        let at = i + 1
        for (let k = 0; k < 6 && at < range.last; k++) {
          const end = placeAt(scene, at, range.last, word.stem, k > 0)
          if (end === undefined) break
          if (end.add) scene.add(unlisted(scene, at, end.last, end.lead, type, ID, 'ar/names/place-noun'))
          at = end.last
          if (!SEVERAL.has(word.stem)) break
          if (scene.mark(at) === '،' || scene.mark(at) === ',') at++
        }
      }
    }
  },
}

interface Place {
  readonly last: number
  readonly lead: number
  readonly add: boolean
}

function placeAt(scene: Scene, i: number, limit: number, noun: string, further: boolean): Place | undefined {
  const known = scene.over(i)
  if (known !== undefined) return known.type === 'GPE' || known.type === 'LOC' ? { last: known.last, lead: 0, add: false } : undefined
  const listed = longestAt(scene, i, limit)
  if (
    listed !== undefined &&
    !isSide(scene, listed) &&
    listed.lead === (further ? 1 : 0) &&
    (listed.type === 'GPE' || listed.type === 'LOC')
  ) {
    scene.add(listed)
    return { last: listed.last, lead: 0, add: false }
  }
  const word = scene.word(i)
  if (word === undefined) return undefined
  const lead = further && word.form.startsWith('و') && word.form.length > 3 ? 1 : 0
  if (further && lead === 0) return undefined
  if (lead === 1)
    return !word.ordinary && !looksInflected(word.form.slice(1)) && word.noun === 0 && word.given === 0 && word.adjectives.length === 0
      ? { last: i + 1, lead, add: true }
      : undefined
  if (
    (word.noun & Noun.compound) !== 0 &&
    word.lead === 0 &&
    !word.definite &&
    i + 1 < limit &&
    (isRare(scene, i + 1) || isDefinite(scene, i + 1) || (scene.word(i + 1)?.given ?? 0) > 0)
  )
    return { last: i + 2, lead: 0, add: true }
  if (isRare(scene, i)) {
    // «منطقة موبوءة», «مناطق حضرية»: adjectives that the everyday list lacks.
    if (/^م\p{L}{2,}ه$|يه$|(?:ون|ين|ات)$/u.test(word.form) && noun !== 'مدينه' && noun !== 'بلده' && noun !== 'قريه') return undefined
    if (WEAK.has(noun) && (word.form.length < 4 || word.form.endsWith('ه'))) return undefined
    return { last: i + 1, lead: 0, add: true }
  }
  if (isRareDefinite(scene, i) && !KINDS.has(word.form)) return { last: i + 1, lead: 0, add: true }
  if (
    SETTLEMENTS.has(noun) &&
    isDefinite(scene, i) &&
    word.adjectives.length === 0 &&
    !/(?:يه|يين|يون|ات)$/u.test(word.form) &&
    !KINDS.has(word.form) &&
    (word.noun & (Noun.place | Noun.title)) === 0
  )
    return { last: i + 1, lead: 0, add: true }
  return undefined
}
