// Bodies, named with their head noun: «منظمة … العالمية», «حزب …», «لجنة … الدولية».

import { Noun } from '../../names/nouns.ts'
import { Sign } from '../../words/name.ts'
import { isDefinite, isRare, isRareDefinite, unlisted } from './kinds.ts'
import { isOutside } from './outside.ts'
import type { Finder, Scene } from './scene.ts'

const ID = 'ar/names/bodies'
/** Heads after which one everyday definite word is a name already: «حزب العمال», «كتائب القسام». */
const FIRM = new Set(['حزب', 'كتيبه', 'كتايب', 'الويه', 'سرايا', 'فيلق', 'تيار', 'عصايب'])
/** Heads that begin an ordinary phrase as often as a name: a nationality or three words must follow. */
const WEAK = new Set([
  'جهاز',
  'مكتب',
  'مديريه',
  'غرفه',
  'دايره',
  'حلف',
  'صندوق',
  'مركز',
  'هييه',
  'محكمه',
  'بنك',
  'مصرف',
  'جيش',
  'لواء',
  'فرقه',
  'موسسه',
  'حركه',
  'جبهه',
  'شبكه',
  'وكاله',
])
const COMMON = new Set([
  'الاداره',
  'المرور',
  'الخبراء',
  'التحقيق',
  'العمل',
  'الامن',
  'الانقاذ',
  'الشركه',
  'البلاد',
  'المدينه',
  'الاطفال',
  'السلاح',
  'الانباء',
  'العاصمه',
  'الامم',
  'الصحافه',
  'الحكماء',
  'الاتصال',
  'العزاء',
  'الملاحه',
  'السير',
  'الطيران',
  'العمليات',
  'التجاره',
  'الاحتجاج',
  'المقاومه',
  'التمرد',
  'التحرير',
  'الوزراء',
  'الشيوخ',
  'النواب',
  'النظام',
  'الاحتلال',
  'الحكومه',
  'الدول',
])
/** What a body is for: «للدراسات», «لحقوق الإنسان». */
const PURPOSES =
  /^ل(?:ل(?:دراسات|بحوث|ابحاث|اغاثه|اعمال|تنميه|علوم|طاقه|اعلام|حوار|انتخابات|استشارات|ثقافه|طيران|سياحه|احصاء|تعليم|صحه|دفاع|فضاء|استثمار|صحافه|سلام|عداله|تعاون|تجاره|مناخ|ارصاد|نقل|بييه|زراعه|فنون|اداب|لغه|شباب|رياضه|اسكان|مياه|كهرباء|صناعه|صادرات|غذاء|هجره|لاجيين|انباء)|حقوق|حمايه|شوون|مكافحه|دراسات|بحوث|دعم|تنميه|تحرير|كره)$/u
const LONGEST = 7

/** A head noun and the definite or unknown words that complete it. */
export const bodies: Finder = {
  id: ID,
  find(scene) {
    for (const range of scene.draft.sentences) {
      for (let i = range.first; i + 1 < range.last; i++) {
        if (!scene.has(i, Sign.organisation)) continue
        const word = scene.word(i)
        if (word === undefined || (word.noun & Noun.organisation) === 0 || scene.over(i) !== undefined) continue
        const last = word.definite ? purposeEnd(scene, i, range.last) : endOf(scene, i, range.last, word.stem)
        if (last > i + 1) scene.add(unlisted(scene, i, last, word.lead, 'ORG', ID, 'ar/names/body-noun'))
      }
    }
  },
}

/** «المركز الوطني للأرصاد», «الهيئة العامة للسياحة والتراث»: a definite head with its quality and what it is for. */
function purposeEnd(scene: Scene, head: number, limit: number): number {
  let j = head + 1
  while (
    j < limit &&
    j < head + 4 &&
    (QUALITIES.has(scene.form(j)) || (isDefinite(scene, j) && (scene.word(j)?.adjectives.length ?? 0) > 0))
  )
    j++
  if (j === head + 1 || j >= limit || scene.at[j] !== -1) return head
  const general = scene.form(j).startsWith('لل')
  if (general ? scene.form(j).length < 6 : !PURPOSES.test(scene.form(j))) return head
  j++
  if (!general && j < limit && isDefinite(scene, j)) j++
  const first = j
  while (
    j < limit &&
    j - first < 4 &&
    scene.at[j] === -1 &&
    ((isDefinite(scene, j) && isQuality(scene.form(j))) || isCoordinated(scene, j))
  )
    j++
  return j
}

/** «الوطني», «الجوية»: an adjective of what the body is for. */
function isQuality(form: string): boolean {
  return QUALITIES.has(form) || form.endsWith('يه') || form.endsWith('ي')
}

/** Whether a plural of people follows another that it describes: «الصحفيين التونسيين». */
function agrees(form: string, before: string): boolean {
  return PEOPLE.test(before) && /ي(?:ين|ون)$/u.test(form)
}

const QUALITIES = new Set([
  'الوطني',
  'الوطنيه',
  'العام',
  'العامه',
  'المركزي',
  'المركزيه',
  'الاعلي',
  'العليا',
  'القومي',
  'القوميه',
  'الملكي',
  'الملكيه',
  'الاتحادي',
  'الاتحاديه',
  'العربي',
  'العربيه',
  'الدولي',
  'الدوليه',
  'الاسلامي',
  'الاسلاميه',
  'الاوروبي',
  'الاوروبيه',
  'الافريقي',
  'الافريقيه',
])

function endOf(scene: Scene, head: number, limit: number, noun: string): number {
  const first = head + 1
  const place = scene.over(first)
  // «جامعة القاهرة», «راديو لبنان»
  if ((noun === 'جامعه' || noun === 'راديو') && place !== undefined && place.type === 'GPE' && place.first === first && place.lead === 0)
    return place.last
  let definite = 0
  let nation = false
  let rare = false
  let j = first
  for (; j < limit && j - first < LONGEST; j++) {
    const form = scene.form(j)
    const known = scene.over(j)
    if (known !== undefined && known.first === j && (known.last > j + 1 || known.type === 'PERSON')) break
    // «منظمة اليونيسف»: the list knows the name without its head.
    if (
      known !== undefined &&
      known.first === j &&
      j === first &&
      known.type === 'ORG' &&
      known.lead === 0 &&
      (noun === 'منظمه' || noun === 'وكاله')
    )
      return head
    if (definite > 0 && PURPOSES.test(form)) {
      definite++
      continue
    }
    if (isDefinite(scene, j)) {
      if (
        ((scene.word(j)?.noun ?? 0) & Noun.title) !== 0 ||
        (definite > 0 && PEOPLE.test(form) && !(definite === 1 && agrees(form, scene.form(j - 1))))
      )
        break
      // «المالية» is of money before it is of Mali.
      const isNation = (scene.word(j)?.adjectives.length ?? 0) > 0 && form !== 'الماليه'
      if (nation && !isNation) break
      definite++
      if (isNation) nation = true
      if (isRareDefinite(scene, j)) rare = true
    } else if (definite > 0 && !nation && isCoordinated(scene, j)) definite++
    else if (definite === 0 && j < first + 2 && isRare(scene, j) && !/^ت\p{L}{4,}/u.test(form)) rare = true
    else break
  }
  const words = j - first
  if (words === 0) return head
  if (definite === 0) return rare && (!WEAK.has(noun) || noun === 'موسسه') ? j : head
  if ((COMMON.has(scene.form(first)) && !nation) || ((scene.word(first)?.noun ?? 0) & Noun.title) !== 0) return head
  if (definite === 1 && words === 1) return FIRM.has(noun) || (rare && !WEAK.has(noun)) ? j : head
  if (WEAK.has(noun)) return nation || definite >= 3 ? j : head
  return j
}

/** «والعلوم» of «التربية والعلوم». */
function isCoordinated(scene: Scene, i: number): boolean {
  const word = scene.word(i)
  if (word === undefined || word.form.length < 5 || !word.form.startsWith('وال') || isOutside(word.form.slice(1)) || PEOPLE.test(word.form))
    return false
  return (word.noun & ~Noun.event) === 0 && word.frames.length === 0 && scene.draft.times.at[i] === -1
}

/** Plurals of people, which a body is of only right after its head: «نقابة المحامين». */
const PEOPLE = /(?:ين|ون)$/u
