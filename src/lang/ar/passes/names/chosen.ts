// The choice among several referents that share one listed name.

import { wasThere, type Listing } from '../../../../entities/index.ts'
import { Noun } from '../../names/nouns.ts'
import type { Scene } from './scene.ts'

const DIVISIONS: readonly string[] = ['province', 'district']
const DIVISION_NOUNS = new Set(['محافظه', 'مديريه', 'ولايه', 'اقليم', 'مقاطعه', 'قضاء', 'محافظتي', 'ولايتي', 'اماره', 'ريف'])

/** Verbs that media do, and words before who reports. */
const HEARD = new Set([
  'ذكرت',
  'وذكرت',
  'افادت',
  'وافادت',
  'نقلت',
  'ونقلت',
  'اوردت',
  'واوردت',
  'نشرت',
  'ونشرت',
  'بحسب',
  'حسب',
  'وفق',
  'مراسل',
  'مراسله',
  'لمراسل',
])

/** Of several referents with one name: the one whose kind the noun before it says, the one in office, else the first listed. */
export function chosen(scene: Scene, i: number, last: number, candidates: readonly Listing[]): Listing {
  const first = candidates[0] as Listing
  if (candidates.length === 1) return first
  const before = scene.word(i - 1)
  // «الشرق الأوسط» in quotation marks of its own, or after «صحيفة», is the newspaper.
  const outlet = candidates.find((c) => c.type === 'ORG' && (c.roles.includes('outlet') || c.roles.includes('news-agency')))
  const isQuoted = '«"“'.includes(scene.mark(i - 1) || ' ') && '»"”'.includes(scene.mark(last) || ' ')
  // «مسيرة "شهاب"» is the drone.
  const announcing = '«"“('.includes(scene.mark(i - 1) || ' ') ? scene.word(i - 2) : before
  const product =
    announcing !== undefined && (announcing.noun & Noun.product) !== 0 ? candidates.find((c) => c.type === 'PRODUCT') : undefined
  if (product !== undefined) return product
  if (
    outlet !== undefined &&
    (isQuoted || ((before?.noun ?? 0) & Noun.drop) !== 0 || before?.stem === 'وكاله' || HEARD.has(before?.form ?? ''))
  )
    return outlet
  if (outlet === first) {
    const region = candidates.find((c) => c.type === 'LOC')
    if (region !== undefined) return region
  }
  if (before !== undefined && DIVISION_NOUNS.has(before.stem)) {
    const division = candidates.find((c) => c.roles.some((role) => DIVISIONS.includes(role)))
    if (division !== undefined) return division
  }
  // «البحر الأحمر» is the sea unless «محافظة» says otherwise.
  const region = candidates.find((c) => c.type === 'LOC')
  if (
    region !== undefined &&
    first.type === 'GPE' &&
    first.roles.some((role) => DIVISIONS.includes(role)) &&
    ((before?.noun ?? 0) & Noun.place) === 0
  )
    return region
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
