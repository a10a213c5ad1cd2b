// Name sequences: how far a person's name runs from its first word.

import { Shape } from '../../../../text/index.ts'
import { isServant } from '../../names/given.ts'
import { isEveryday, Noun } from '../../names/nouns.ts'
import { isRareDefinite } from './kinds.ts'
import { COMPLETES, looksInflected, Part, partAt } from './part.ts'
import type { Scene } from './scene.ts'

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
  let sons = false
  let surname = -1
  let i = first
  let before: Part = Part.none
  while (i < limit && parts < LONGEST) {
    const part = partAt(scene, i, i === first)
    // «يحيى الحكيم وعبد الخالق»: the servant behind «و» begins another name.
    if (part === Part.none || (i > first && isServant(scene.form(i)) && scene.form(i) !== 'عبد')) break
    if (i > first && part !== Part.particle && hasClitic(scene, i)) break
    // «سليمان … ابن هلال …» are two persons.
    if (part === Part.particle && parts > 1 && scene.form(i) === 'ابن') break
    if (part === Part.definite) {
      const previous = scene.form(i - 1)
      const joins = isServant(previous) || ARTICLED.has(i - 1 === first ? previous.slice(scene.word(i - 1)?.givenLead ?? 0) : previous)
      // «عبد القادر الجنيد» goes on, «صلاح الدين الطويل» need not.
      const servant = isServant(scene.form(i - 2)) && scene.word(i)?.ordinary === false
      if (i === first || (before === Part.definite && !servant && !scene.form(i).endsWith('ي') && !endsName(scene, i))) break
      if (before === Part.unknown && parts === 1 && !joins && !looksFamily(scene, i)) break
      // A third part with the article must look like a family name: «محمد علي العيساوي», not «… الزوار».
      if (
        parts > 1 &&
        !joins &&
        !servant &&
        !looksFamily(scene, i) &&
        !endsName(scene, i) &&
        before !== Part.particle &&
        !(sons && !/(?:ين|ون|ات)$/u.test(scene.form(i)))
      )
        break
      if (COMPLETES.has(scene.form(i)) && !joins) break
      if ((scene.word(i)?.adjectives.length ?? 0) > 0 && !joins && (parts !== 1 || before !== Part.given)) break
    }
    // «بوريس جونسون سارع»: a surname that ends as plurals do ends the name.
    if (part === Part.unknown && surname === i - 1 && scene.word(i)?.family !== true) break
    if (isSurname(scene, i, before, parts)) surname = i
    if (
      part === Part.unknown &&
      i > first &&
      looksInflected(scene.form(i)) &&
      before !== Part.particle &&
      (parts > 1 || scene.form(i).length > 5) &&
      // «تزاناكوبولوس»: no verb is so long.
      !(
        parts === 1 &&
        scene.form(i).length > 9 &&
        scene.word(i)?.ordinary === false &&
        !/(?:ها|هم|هما|نا|وا|ون|ين|ات)$/u.test(scene.form(i))
      ) &&
      !/^ت[شس]|^يا|^[نت]ي|^با[^ل]\p{L}{2}/u.test(scene.form(i)) &&
      surname !== i
    )
      break
    // «بايدن ويون»: so it does after a surname that the list knows for one.
    if (i === first + 1 && /^و\p{L}{2,}/u.test(scene.form(i)) && scene.over(first)?.last === i) break
    // «مصطفى أوسو ونغم»: after a whole name a conjunction begins another.
    if (part === Part.unknown && parts > 1 && before !== Part.particle && /^و[^ايو]\p{L}{2,}/u.test(scene.form(i))) break
    pending = part === Part.particle || part === Part.initial
    if (scene.form(i) === 'بن') sons = true
    if (part === Part.given) given++
    if (
      scene.word(i)?.given === 2 ||
      (i > first && (scene.word(i)?.family === true || isNisba(scene, i) || (parts > 1 && scene.form(i - 1) === 'الدين')))
    )
      sure++
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
  // «عبد الستار بارز إن»: a servant's name is a given name, and behind it an everyday word may be the surname.
  if (isServant(scene.form(first)) && last === first + 2 && i === last && last < limit && isEverydaySurname(scene, last)) {
    last++
    parts++
    unknown++
  }
  return last === first || parts === 0 ? undefined : { last, parts, given, unknown, sure }
}

/** A bare word that is no verb, adverb or name, and right behind it the end of the name. */
function isEverydaySurname(scene: Scene, i: number): boolean {
  const word = scene.word(i)
  const cue = scene.draft.tokens.words[i]?.cue
  if (word === undefined || cue === undefined || !word.arabic || word.noun !== 0 || word.adjectives.length > 0 || word.frames.length > 0)
    return false
  if (cue.roles !== 0 || cue.verb !== undefined || cue.that !== undefined || cue.participle !== undefined) return false
  if (scene.over(i) !== undefined || scene.draft.times.at[i] !== -1 || /^[وفل]|^ال|ا$/u.test(word.form) || word.form.length < 3)
    return false
  return isEnd(scene, i + 1)
}

/** «أليسا سلوتكين»: right after what is a given name and nothing else, a word that no everyday one begins is the surname, though it ends as plurals do. */
function isSurname(scene: Scene, i: number, before: Part, parts: number): boolean {
  const word = scene.word(i)
  return (
    word !== undefined &&
    before === Part.given &&
    parts === 1 &&
    scene.word(i - 1)?.given === 2 &&
    !word.ordinary &&
    looksInflected(word.form) &&
    /(?:ين|ون|ات|[اهت])$/u.test(word.form) &&
    !/^[يتنو]|^[فبلك]?ال|^لل|(?:وا|ها|نا|تا)$|^ل\p{L}+ات$/u.test(word.form)
  )
}

/** «صلاح الدين الشعلان، رئيس …»: a definite word that no list knows, and right after it a comma, a bracket, a role or «أن». */
function endsName(scene: Scene, at: number): boolean {
  return isRareDefinite(scene, at) && isEnd(scene, at + 1)
}

function isEnd(scene: Scene, i: number): boolean {
  const mark = scene.mark(i)
  if (mark !== '') return '،,(:'.includes(mark)
  const word = scene.draft.tokens.words[i]
  return word?.cue?.that !== undefined || ((word?.name?.noun ?? 0) & Noun.title) !== 0
}

/** A definite word that ends as family names do, or is a known one. */
function looksFamily(scene: Scene, i: number): boolean {
  return scene.form(i).endsWith('ي') || scene.word(i)?.family === true
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
