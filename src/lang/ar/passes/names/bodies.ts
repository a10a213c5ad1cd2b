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
  /^ل(?:ل(?:دراسات|بحوث|ابحاث|اغاثه|اعمال|تنميه|علوم|طاقه|اعلام|حوار|انتخابات|استشارات|ثقافه|طيران|سياحه|احصاء|تعليم|صحه|دفاع|فضاء|استثمار|صحافه|سلام|عداله|تعاون|تجاره)|حقوق|حمايه|شوون|مكافحه|دراسات|بحوث|دعم|تنميه|تحرير)$/u
const LONGEST = 7

/** A head noun and the definite or unknown words that complete it. */
export const bodies: Finder = {
  id: ID,
  find(scene) {
    for (const range of scene.draft.sentences) {
      for (let i = range.first; i + 1 < range.last; i++) {
        if (!scene.has(i, Sign.organisation)) continue
        const word = scene.word(i)
        if (word === undefined || (word.noun & Noun.organisation) === 0 || word.definite) continue
        const known = scene.over(i)
        if (known !== undefined) continue
        const last = endOf(scene, i, range.last, word.stem)
        if (last > i + 1) scene.add(unlisted(scene, i, last, word.lead, 'ORG', ID, 'ar/names/body-noun'))
      }
    }
  },
}

function endOf(scene: Scene, head: number, limit: number, noun: string): number {
  const first = head + 1
  const place = scene.over(first)
  // «جامعة القاهرة»
  if (noun === 'جامعه' && place !== undefined && place.type === 'GPE' && place.first === first && place.lead === 0) return place.last
  let definite = 0
  let nation = false
  let rare = false
  let j = first
  for (; j < limit && j - first < LONGEST; j++) {
    const form = scene.form(j)
    const known = scene.over(j)
    if (known !== undefined && known.first === j && (known.last > j + 1 || known.type === 'PERSON')) break
    if (definite > 0 && PURPOSES.test(form)) {
      definite++
      continue
    }
    if (isDefinite(scene, j)) {
      if (((scene.word(j)?.noun ?? 0) & Noun.title) !== 0 || (definite > 0 && PEOPLE.test(form))) break
      const isNation = (scene.word(j)?.adjectives.length ?? 0) > 0
      if (nation && !isNation) break
      definite++
      if (isNation) nation = true
      if (isRareDefinite(scene, j)) rare = true
    } else if (definite > 0 && !nation && isCoordinated(scene, j)) definite++
    else if (definite === 0 && j < first + 2 && isRare(scene, j)) rare = true
    else break
  }
  const words = j - first
  if (words === 0) return head
  if (definite === 0) return rare && !WEAK.has(noun) ? j : head
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
