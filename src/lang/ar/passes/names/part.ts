// Parts of names: what a word may be in a person's name.

import { areLetters } from '../../../../text/index.ts'
import { givenOf, isForeignGiven, isServant } from '../../names/given.ts'
import { isEveryday, Noun } from '../../names/nouns.ts'
import type { NameWord } from '../../words/name.ts'
import { isOutside } from './outside.ts'
import type { Scene } from './scene.ts'

/** What a word may be in a person's name. */
export const Part = { none: 0, unknown: 1, given: 2, particle: 3, definite: 4, initial: 5 } as const

/** One of {@link Part}. */
export type Part = (typeof Part)[keyof typeof Part]

/** Words that complete a name with the article: «نور الدين». */
export const COMPLETES: ReadonlySet<string> = new Set(['الله', 'الدين', 'الرحمن', 'الاسلام', 'الحق'])
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
  // «قال صالح لـ أبو …»: a lone proclitic is no initial, unless a dot follows it.
  if (form.length === 1) return form === 'و' || ('لبفك'.includes(form) && scene.mark(i + 1) !== '.') ? Part.none : Part.initial
  if (form === 'علي') return isAli(scene, i, start) ? Part.given : Part.none
  if (STOPS.has(form)) return Part.none
  // «أحمد بن حلي»: after «بن» whatever the word means elsewhere.
  if (!start && word.given === 0 && !form.startsWith('ال') && (word.noun & Noun.particle) === 0 && !isServant(form) && isFathers(scene, i))
    return Part.unknown
  if (isServant(form)) return Part.particle
  if (word.family && !start) return Part.unknown
  if ((word.noun & Noun.particle) !== 0 && word.lead === 0) return Part.particle
  if (word.given > 0 && (start || (word.givenLead === 0 && scene.draft.times.at[i] === -1))) return Part.given
  if (form.startsWith('ال') && form.length > 3 && !isIl(scene, i)) {
    // «عبد الباقي»: whatever the word means elsewhere.
    if (COMPLETES.has(form) || (!start && isServant(scene.form(i - 1)))) return Part.definite
    if (isOutside(form) || ((word.noun & Noun.title) !== 0 && !FAMILY.has(form))) return Part.none
    // «بشار الأسد»: an everyday word with the article is a family name only where the list says so.
    if (word.family && !start) return Part.definite
    // «مازن العلي», «العقيد حسان الشيخ»: given names and titles with the article, right after a given name.
    if (!start && (scene.word(i - 1)?.given ?? 0) === 2 && (FAMILY.has(form) || isGivenBody(form))) return Part.definite
    if (isEveryday(form) || isEveryday(word.stem)) return Part.none
    return Part.definite
  }
  if (word.noun !== 0 || word.adjectives.length > 0 || word.frames.length > 0) return Part.none
  if (word.ordinary && (start || !isForeignSurname(scene, i))) return Part.none
  if (word.future || (/^[وفبلك]/u.test(form) && hasHamza(scene, i))) return Part.none
  if (scene.draft.times.at[i] !== -1) return Part.none
  if (
    !start &&
    (VERB.test(form) || (/^[بل]/u.test(form) && form.length < 5 && scene.word(i - 1)?.given !== 2 && isEveryday(form.slice(1))))
  )
    return Part.none
  const cue = scene.draft.tokens.words[i]?.cue
  if (cue !== undefined && (cue.verb !== undefined || cue.participle !== undefined || cue.that !== undefined)) return Part.none
  return Part.unknown
}

/** Whether the word stands after a given name and «بن» or «أبو», or in a chain of sons. */
function isFathers(scene: Scene, i: number): boolean {
  if (!SONS.has(scene.form(i - 1))) return false
  const son = scene.word(i - 2)
  return son !== undefined && son.form.length > 2 && (son.given > 0 || scene.form(i - 3) === 'بن')
}

const SONS = new Set(['بن', 'ابو'])

/** «إليجاك», «إلدار»: a hamza below the first letter is no article. */
function isIl(scene: Scene, i: number): boolean {
  return scene.draft.article.text.charCodeAt(scene.draft.tokens.start[i] as number) === 0x0625
}

/** «العلي», «الحسن»: a given name behind the article. */
function isGivenBody(form: string): boolean {
  const body = form.slice(2)
  return body === 'علي' || givenOf(body) === 2
}

/** «ديفيد برات», «تشارلز ليستر»: after a foreign given name a word is a surname, though its letters could be cut into everyday ones. */
function isForeignSurname(scene: Scene, i: number): boolean {
  const { form } = scene.word(i) as NameWord
  const before = scene.word(i - 1)
  return (
    form.length > 3 &&
    before !== undefined &&
    before.given === 2 &&
    scene.over(i - 1) === undefined &&
    isForeignGiven(before.form.slice(before.givenLead)) &&
    !isEveryday(form) &&
    !(form.endsWith('ا') && isEveryday(form.slice(0, -1))) &&
    !(form.length > 4 && /^[وفبلك]/u.test(form) && isEveryday(form.slice(1))) &&
    !/(?:ه|هم|ها|وا|نا|يا)$|^[يت]|^و\p{L}{4,}|^ف\p{L}{3,}|^ل\p{L}{5,}|^ا/u.test(form)
  )
}

/** «وأزيز», «فإن»: a hamza behind the first letter shows that letter to be a clitic. */
function hasHamza(scene: Scene, i: number): boolean {
  const second = scene.draft.article.text.charCodeAt((scene.draft.tokens.start[i] as number) + 1)
  return second === 0x0623 || second === 0x0625
}

/** «علي» folds like the preposition «على»: the source's last letter tells, and beside another name so does its place. */
function isAli(scene: Scene, i: number, start: boolean): boolean {
  const { tokens, article } = scene.draft
  if (article.text.charAt((tokens.end[i] as number) - 1) !== 'ي') return false
  const next = scene.word(i + 1)
  if (!start) return (scene.word(i - 1)?.given ?? 0) > 0 || (scene.form(i - 1) === 'بن' && (scene.word(i - 2)?.given ?? 0) > 0)
  return (
    next !== undefined &&
    next.arabic &&
    (next.given === 2 ||
      next.form === 'ابو' ||
      next.form === 'عبد' ||
      (/[^يت]..ي$/u.test(next.form) && !next.ordinary && next.adjectives.length === 0 && next.noun === 0 && next.lead === 0) ||
      (next.form.startsWith('ال') &&
        (next.form.endsWith('ي') || isGivenBody(next.form) || (!next.ordinary && next.noun === 0)) &&
        next.adjectives.length === 0 &&
        !isEveryday(next.form) &&
        !isEveryday(next.stem)))
  )
}

/** «اعتذر», «انسحب»: the shapes of derived verbs, which names hardly have. */
const VERB = /^ا[^لوي]ت[^اويه]{2}$|^ان[^اويدج]{3}$|^است[^اويه]{3}$/u

const ENDINGS = ['ون', 'ين', 'ات', 'ها', 'هم', 'تهن', 'نا', 'تا', 'وا']

/** Whether an unknown word has the look of a verb or an inflected noun, not of a name. */
export function looksInflected(form: string): boolean {
  const { length } = form
  return (
    length > 2 &&
    ((length > 3 && 'يت'.includes(form.charAt(0))) ||
      (length > 4 && form.startsWith('ن') && 'تس'.includes(form.charAt(1))) ||
      (length === 7 && form.startsWith('است') && form.startsWith('ا', 5)) ||
      (length > 3 && 'وفبلك'.includes(form.charAt(0)) && form.startsWith('ال', 1)) ||
      form.startsWith('لل') ||
      (length > 4 && ('اهت'.includes(form.charAt(length - 1)) || hasEnding(form)))) &&
    areLetters(form)
  )
}

function hasEnding(form: string): boolean {
  for (const ending of ENDINGS) if (form.endsWith(ending)) return true
  return false
}
