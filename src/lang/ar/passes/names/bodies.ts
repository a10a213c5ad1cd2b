// Bodies, named with their head noun: «منظمة … العالمية», «حزب …», «لجنة … الدولية».

import { Noun } from '../../names/nouns.ts'
import { isDefinite, isRare, isRareDefinite, unlisted } from './kinds.ts'
import { isOutside } from './outside.ts'
import type { Finder, Scene } from './scene.ts'

const ID = 'ar/names/bodies'
/** Heads after which one everyday definite word is a name already: «حزب العمال», «كتائب القسام». */
const FIRM = new Set(['حزب', 'جبهه', 'كتيبه', 'كتايب', 'الويه', 'سرايا', 'فيلق', 'تيار', 'عصايب', 'رابطه'])
/** Heads that begin an ordinary phrase as often as a name and need three words: «برنامج العمل الوطني». */
const WEAK = new Set(['برنامج', 'مكتب', 'غرفه', 'دايره', 'اداره', 'قياده', 'حشد', 'جهاز', 'مجموعه', 'شبكه', 'تجمع', 'فرع', 'خليه', 'امانه', 'مبادره', 'بعثه', 'وزاره', 'حلف', 'تحالف', 'كليه', 'قوات', 'سفاره', 'قنصليه', 'نادي', 'صندوق', 'مركز', 'هييه', 'محكمه', 'بنك', 'مصرف', 'جيش', 'لواء', 'فرقه', 'موسسه'])
const COMMON = new Set(['الاداره', 'المرور', 'الخبراء', 'التحقيق', 'العمل', 'الامن', 'الانقاذ', 'الشركه', 'البلاد', 'المدينه', 'الاطفال', 'السلاح', 'الانباء', 'العاصمه', 'الامم', 'الصحافه', 'الحكماء', 'الاتصال', 'العزاء', 'الملاحه', 'السير', 'الطيران', 'العمليات', 'التجاره', 'الاحتجاج', 'المقاومه', 'التمرد', 'التحرير'])
const LONGEST = 7

/** A head noun and the definite or unknown words that complete it. */
export const bodies: Finder = {
  id: ID,
  find(scene) {
    for (const range of scene.draft.sentences) {
      for (let i = range.first; i + 1 < range.last; i++) {
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
  let definite = 0
  let nation = false
  let rare = false
  let j = first
  for (; j < limit && j - first < LONGEST; j++) {
    const form = scene.form(j)
    const known = scene.over(j)
    if (known !== undefined && known.first === j && known.lead > 0 && !form.startsWith('لل')) break
    if (isDefinite(scene, j)) {
      definite++
      if ((scene.word(j)?.adjectives.length ?? 0) > 0) nation = true
      if (isRareDefinite(scene, j)) rare = true
      if (known !== undefined && known.first === j && known.last > j + 1) break
    } else if (definite > 0 && form.length > 4 && (form.startsWith('وال') || form.startsWith('لل')) && !isOutside(form.slice(1)) && scene.draft.times.at[j] === -1) definite++
    else if (definite > 0 && LINKS.has(form) && j + 1 < limit && isDefinite(scene, j + 1)) continue
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

const LINKS = new Set(['لحقوق', 'لحمايه', 'لشوون', 'لمكافحه', 'لدراسات', 'لبحوث', 'لدعم', 'لتنميه', 'لتحرير'])
