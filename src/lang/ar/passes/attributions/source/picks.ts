// Picks: what stands before the noun of a source and says how many or which («بعض», «أحد», «معالي»).

import { mentionAt, formOf } from './words.ts'
import { markAt, type Scene } from '../scene.ts'
import type { Range } from '../report.ts'

/** Words that count or pick before the noun: «بعض», «أحد», «عدد من», «22». */
const PICKS: ReadonlyMap<string, 1 | 3> = new Map([
  ['بعض', 3],
  ['احد', 1],
  ['احدي', 1],
  ['عدد', 3],
  ['عده', 3],
  ['العديد', 3],
  ['عشرات', 3],
  ['مئات', 3],
  ['ميات', 3],
  ['الاف', 3],
  ['نفس', 1],
  ['ذات', 1],
  ['كثير', 3],
  ['الكثير', 3],
  ['معظم', 3],
  ['اغلب', 3],
  ['نصف', 3],
  ['قله', 3],
  ['غالبيه', 3],
  ['اغلبيه', 3],
  ['مختلف', 3],
  ['كبار', 3],
  ['كبير', 1],
  ['جميع', 3],
  ['كل', 3],
  ['اثنان', 3],
  ['ثلاثه', 3],
  ['اربعه', 3],
  ['خمسه', 3],
  ['احدث', 1],
  ['اخر', 1],
])
const RESULT = new Set(['من'])
/** «هذه المصادر»: words that only point, and neither count nor pick. */
const POINTERS = new Set(['هذا', 'هذه', 'تلك', 'ذلك'])
/** «معالي وزير الخارجية», «السيد الرئيس»: words of respect before a title. */
const RESPECT = new Set([
  'معالي',
  'سمو',
  'فخامه',
  'سعاده',
  'جلاله',
  'سياده',
  'فضيله',
  'غبطه',
  'قداسه',
  'صاحب',
  'صاحبه',
  'السمو',
  'الملكي',
  'المعالي',
  'الفخامه',
  'الجلاله',
  'السيد',
  'السيده',
  'الاستاذ',
  'الاستاذه',
  'المهندس',
])

/** The first token of `range` past picks and words of respect, and whether they pick one or several. */
export function pastPicks(scene: Scene, range: Range): { head: number; picked: 1 | 3 | undefined } {
  const { draft } = scene
  let head = range.first
  let picked: 1 | 3 | undefined
  while (head < range.last - 1) {
    const skipped = RESPECT.has(formOf(draft, head)) || POINTERS.has(formOf(draft, head))
    if (markAt(scene, head) !== '' || (skipped && mentionAt(draft, head) === undefined)) head++
    else {
      const form = formOf(draft, head).replace(/^[ول](?=بعض|احد|عدد|معظم)/u, '')
      const number = /^\d+$/u.test(form) ? 3 : PICKS.get(form)
      if (number === undefined && !(picked !== undefined && RESULT.has(form))) break
      if (number !== undefined) picked = number
      head++
    }
  }
  return { head, picked }
}
