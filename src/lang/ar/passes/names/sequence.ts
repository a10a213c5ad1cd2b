// Name sequences: how far a person's name runs from its first word.

import { Shape } from '../../../../text/index.ts'
import { isEveryday, Noun } from '../../names/nouns.ts'
import { isOutside } from './outside.ts'
import type { Scene } from './scene.ts'

/** What a word may be in a person's name. */
export const Part = { none: 0, unknown: 1, given: 2, particle: 3, definite: 4, initial: 5 } as const

/** One of {@link Part}. */
export type Part = (typeof Part)[keyof typeof Part]

const LONGEST = 7
const ARTICLED = new Set([
  'عبد',
  'عبيد',
  'ابو',
  'ابي',
  'ابا',
  'ام',
  'ال',
  'ابن',
  'بن',
  'بنت',
  'ذو',
  'نور',
  'سيف',
  'صلاح',
  'علاء',
  'نجم',
  'نصر',
  'بدر',
  'شمس',
  'عز',
  'ضياء',
  'جمال',
  'كمال',
  'شهاب',
  'جلال',
  'محيي',
  'تقي',
  'حسام',
  'بهاء',
  'فخر',
  'عماد',
  'خير',
  'سعد',
  'امين',
  'ناصر',
  'جار',
  'حبيب',
  'فتح',
  'ولي',
  'ايه',
  'رحمه',
  'هبه',
  'حمد',
  'عطا',
  'فضل',
  'مال',
  'دخيل',
  'جاب',
])
const COMPLETES = new Set(['الله', 'الدين', 'الرحمن', 'الاسلام', 'الحق'])
const FAMILY = new Set(['الشيخ', 'الامير', 'القاضي', 'الحاج', 'العالم'])
const STOPS = new Set([
  'الي',
  'علي',
  'عن',
  'من',
  'في',
  'ان',
  'او',
  'ما',
  'لا',
  'لم',
  'لن',
  'قد',
  'هو',
  'هي',
  'ثم',
  'كي',
  'اي',
  'مع',
  'كل',
  'غير',
  'بعد',
  'قبل',
  'حول',
  'ضد',
  'عام',
  'يوم',
  'امس',
  'اليوم',
  'الذي',
  'التي',
  'ذلك',
  'هذا',
  'بان',
  'لدي',
  'منذ',
  'خلال',
  'حيث',
  'اذا',
  'بين',
  'كما',
  'بل',
  'له',
  'لها',
  'بها',
  'به',
  'انه',
  'انها',
])

/** What token `i` may be in a name; `start` for its first word. */
export function partAt(scene: Scene, i: number, start: boolean): Part {
  const word = scene.word(i)
  if (word === undefined || !word.arabic) return Part.none
  const covering = scene.over(i)
  const { form } = word
  // A group named after a family: «عبدالملك الحوثي» beside «الحوثي».
  if (
    covering !== undefined &&
    covering.type === 'ORG' &&
    !start &&
    covering.last === i + 1 &&
    covering.first === i &&
    covering.lead === 0 &&
    form.startsWith('ال') &&
    form.endsWith('ي') &&
    (scene.word(i - 1)?.given ?? 0) > 0
  )
    return Part.definite
  if (covering !== undefined && covering.type !== 'PERSON') return Part.none
  // A listed surname after a given name.
  if (covering !== undefined && !start && covering.first === i && covering.last === i + 1 && covering.lead === 0)
    return form.startsWith('ال') ? Part.definite : Part.unknown
  if (form.length === 1) return form === 'و' ? Part.none : Part.initial
  if (form === 'علي') return isAli(scene, i, start) ? Part.given : Part.none
  if (STOPS.has(form)) return Part.none
  if (word.family && !start) return Part.unknown
  if ((word.noun & Noun.particle) !== 0 && word.lead === 0) return Part.particle
  if (word.given > 0 && (start || word.givenLead === 0)) return Part.given
  if (form.startsWith('ال') && form.length > 3) {
    if (COMPLETES.has(form)) return Part.definite
    if (isOutside(form) || ((word.noun & Noun.title) !== 0 && !FAMILY.has(form))) return Part.none
    // «بشار الأسد»: an everyday word with the article is a family name only where the list says so.
    if (word.family && !start) return Part.definite
    if (isEveryday(form) || isEveryday(word.stem)) return Part.none
    return Part.definite
  }
  if (word.ordinary || word.noun !== 0 || word.adjectives.length > 0 || word.frames.length > 0) return Part.none
  if (scene.draft.times.at[i] !== -1) return Part.none
  const cue = scene.draft.tokens.words[i]?.cue
  if (cue !== undefined && (cue.verb !== undefined || cue.participle !== undefined || cue.that !== undefined)) return Part.none
  return Part.unknown
}

/** «علي» folds like the preposition «على»: the source's last letter tells, and beside another name so does its place. */
function isAli(scene: Scene, i: number, start: boolean): boolean {
  const { tokens, article } = scene.draft
  if (article.text.charAt((tokens.end[i] as number) - 1) !== 'ي') return false
  const next = scene.word(i + 1)
  if (!start) return (scene.word(i - 1)?.given ?? 0) > 0
  return (
    next !== undefined &&
    next.arabic &&
    (next.given === 2 ||
      next.form === 'ابو' ||
      next.form === 'عبد' ||
      (next.form.startsWith('ال') &&
        next.form.endsWith('ي') &&
        next.adjectives.length === 0 &&
        !isEveryday(next.form) &&
        !isEveryday(next.stem)))
  )
}

/** Whether an unknown word has the look of a verb or an inflected noun, not of a name. */
export function looksInflected(form: string): boolean {
  return /^(?:[يتن]\p{L}{3,}|[وفبلك]ال\p{L}+|لل\p{L}+|\p{L}{3,}(?:ون|ين|ات|ها|هم|نا|تا|وا)|\p{L}{4,}[اهت])$/u.test(form)
}

/** A name read from token `first`: its end and what it is made of. */
export interface Sequence {
  readonly last: number
  readonly parts: number
  readonly given: number
  readonly unknown: number
  /** Given names that are nothing else, and known family names. */
  readonly sure: number
}

/** The longest name from `first`, or undefined when none begins there. */
export function sequenceAt(scene: Scene, first: number, limit: number): Sequence | undefined {
  let last = first
  let parts = 0
  let given = 0
  let unknown = 0
  let sure = 0
  let pending = false
  let i = first
  let before: Part = Part.none
  while (i < limit && parts < LONGEST) {
    const part = partAt(scene, i, i === first)
    if (part === Part.none) break
    if (i > first && part !== Part.particle && hasClitic(scene, i)) break
    if (part === Part.definite) {
      const previous = scene.form(i - 1)
      const joins = ARTICLED.has(i - 1 === first ? previous.slice(scene.word(i - 1)?.givenLead ?? 0) : previous)
      if (i === first || (before === Part.definite && !scene.form(i).endsWith('ي'))) break
      // A third part with the article must look like a family name: «محمد علي العيساوي», not «… الزوار».
      if (parts > 1 && !joins && !scene.form(i).endsWith('ي') && scene.word(i)?.family !== true && before !== Part.particle) break
      if (COMPLETES.has(scene.form(i)) && !joins) break
      if ((scene.word(i)?.adjectives.length ?? 0) > 0 && !joins && (parts !== 1 || before !== Part.given)) break
    }
    if (
      part === Part.unknown &&
      i > first &&
      looksInflected(scene.form(i)) &&
      before !== Part.particle &&
      (parts > 1 || scene.form(i).length > 5) &&
      !/^ت[شس]|^يا|^[نت]ي/u.test(scene.form(i))
    )
      break
    pending = part === Part.particle || part === Part.initial
    if (part === Part.given) given++
    if (scene.word(i)?.given === 2 || (i > first && (scene.word(i)?.family === true || isNisba(scene, i)))) sure++
    // «السلطان قابوس بن سعيد سلطان عمان»: the title that follows.
    if (i > first && ((scene.word(i)?.noun ?? 0) & Noun.title) !== 0 && scene.over(i + 1)?.type === 'GPE') break
    if (part === Part.unknown) unknown++
    if (part !== Part.initial) parts++
    i++
    if (!pending) last = i
    before = part
    // «جان-كلود», «جورج دبليو. بوش», «دونالد #ترمب», «سلمان بن(عبدالعزيز)» are one name each.
    while (
      i + 1 < limit &&
      ((scene.mark(i) === '-' && glued(scene, i + 1)) ||
        scene.mark(i) === '_' ||
        scene.mark(i) === '#' ||
        (scene.mark(i) === '.' && part === Part.initial)) &&
      partAt(scene, i + 1, false) !== Part.none
    )
      i++
  }
  return last === first || parts === 0 ? undefined : { last, parts, given, unknown, sure }
}

/** «العيساوي»: a family name made of a place or tribe, no everyday adjective. */
function isNisba(scene: Scene, i: number): boolean {
  const word = scene.word(i)
  return (
    word !== undefined &&
    word.form.length > 5 &&
    word.form.startsWith('ال') &&
    word.form.endsWith('ي') &&
    !word.ordinary &&
    word.adjectives.length === 0 &&
    !isEveryday(word.stem)
  )
}

function glued(scene: Scene, i: number): boolean {
  return ((scene.draft.tokens.shape[i] as number) & Shape.gap) === 0
}

/** A conjunction or preposition before a given name begins another name: «محمد وخالد». */
function hasClitic(scene: Scene, i: number): boolean {
  const word = scene.word(i)
  if (word !== undefined && word.given > 0 && word.givenLead > 0) return true
  const known = scene.over(i)
  return known !== undefined && known.first === i && known.lead > 0
}
