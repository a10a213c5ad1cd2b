// The kind of a run of capitals: by its last or first noun, by given names, by what stands before and after it.

import type { MentionType } from '../../../../model/annotation.ts'
import { adjectivesOf } from '../../names/adjectives.ts'
import { Noun } from '../../names/nouns.ts'
import type { Scene } from './scene.ts'

/** Tokens `[first, last)`; the run itself began at `from`, before titles were taken off. */
export interface Run {
  readonly first: number
  readonly last: number
  readonly from: number
}

const PLACE_PREPOSITIONS = new Set(['in', 'at', 'from', 'near', 'to', 'around', 'outside', 'inside', 'across', 'towards', 'toward', 'into'])
const SPEAKS = new Set(['said', 'says', 'told', 'added', 'wrote', 'tweeted', 'warned', 'announced'])

function isPeople(scene: Scene, i: number): boolean {
  const form = scene.form(i)
  return (
    (scene.word(i)?.adjectives.length ?? 0) > 0 || (form.endsWith('s') && adjectivesOf(form.slice(0, -1)).length > 0) || PEOPLES.has(form)
  )
}

const PEOPLES = new Set([
  'european',
  'europeans',
  'african',
  'africans',
  'asian',
  'asians',
  'arab',
  'arabs',
  'western',
  'eastern',
  'northern',
  'southern',
  'democrat',
  'democrats',
  'democratic',
  'republican',
  'republicans',
  'kurdish',
  'kurds',
  'kurd',
  'alawite',
  'alawites',
  'hispanic',
  'latino',
  'catholic',
  'catholics',
  'protestant',
  'terrorism',
  'conservative',
  'conservatives',
  'liberal',
  'liberals',
  'soviet',
  'communist',
  'communists',
  'nazi',
  'nazis',
])

/** The type of the run, or undefined when nothing says that it names anything. */
export function kindOfRun(scene: Scene, run: Run): MentionType | undefined {
  const { first, last } = run
  const words = last - first
  const head = scene.word(last - 1)?.noun ?? 0
  const front = scene.word(first)?.noun ?? 0
  const before = scene.word(first - 1)
  const titled = first > run.from || ((before?.noun ?? 0) & Noun.title) !== 0
  const person = scene.word(first)?.given === true
  // «Americans», «African-American»: peoples are no names; «D-N.C.» is a party and a state.
  if (isPeople(scene, last - 1) || (scene.form(first).length === 1 && scene.mark(first + 1) === '-')) return undefined
  if (words > 1) {
    if ((head & Noun.law) !== 0) return 'LAW'
    if ((head & Noun.facility) !== 0 && (head & Noun.organisation) === 0) return 'FACILITY'
    if ((head & Noun.event) !== 0) return 'EVENT'
    if ((head & Noun.organisation) !== 0) return 'ORG'
    if ((front & Noun.organisation) !== 0 && (front & Noun.title) === 0) return 'ORG'
    if ((head & Noun.region) !== 0) return 'LOC'
    if ((front & Noun.event) !== 0) return 'EVENT'
  } else if ((head & (Noun.law | Noun.organisation | Noun.event | Noun.title | Noun.place)) !== 0) return undefined
  if (titled || (person && words > 1)) return words > 1 || titled ? 'PERSON' : undefined
  if (((scene.word(last)?.noun ?? 0) & Noun.product) !== 0) return 'PRODUCT'
  const after = scene.word(last)?.noun ?? 0
  if ((after & (Noun.place | Noun.region)) !== 0) return 'GPE'
  if (scene.form(first - 1) === 'of' && ((scene.word(first - 2)?.noun ?? 0) & (Noun.place | Noun.region)) !== 0) return 'GPE'
  if (words === 1 && scene.isCapitals(first)) return scene.form(first).length > 1 && scene.form(first).length < 8 ? 'ORG' : undefined
  if (PLACE_PREPOSITIONS.has(scene.form(first - 1)) && words < 3) return 'GPE'
  if (words > 1 && words < 5 && SPEAKS.has(scene.form(last))) return 'PERSON'
  if (words > 1 && words < 4 && scene.mark(last) === ',' && ((scene.word(last + 1)?.noun ?? 0) & Noun.title) !== 0) return 'PERSON'
  if (words > 1 && scene.form(first - 1) !== 'the' && words < 4) return 'PERSON'
  return words > 1 ? 'ORG' : undefined
}
