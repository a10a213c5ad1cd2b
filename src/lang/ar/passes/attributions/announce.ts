// Announcements of what one will do oneself: «أعلنت الحركة هدنة …», «أعلن الحزب ترشيح …» pledge, «أعلن مقتل …» does not.

import type { Report } from './report.ts'
import { formAt, quotationFrom, type Scene } from './scene.ts'

/** What is in the gift of the one who announces it. */
const OWN =
  /^(?:هدنه|تمديد|ترشيح|ترشحه?|ترشيحه|ترشحها|تدريبات|مناورات|خفضا?|مساهم(?:ه|ته|تها)|منحه|تخصيص|تقديم|وقفا|ولاء(?:ه|ها|هم)|حزمه|خطه|خططا|تبرع(?:ه|ها)|التبرع|اعتزام(?:ه|ها)|استعداد(?:ه|ها|هم)|نيت(?:ه|ها|هم)|عزم(?:ه|ها|هم)|مبادره)$/u

/** Whether `report` announces an act of its source's own. */
export function announces(scene: Scene, report: Report): boolean {
  const { lead, content } = report.complement
  if (report.meaning.lemma !== 'اعلن' && report.meaning.lemma !== 'اعلان') return false
  if (lead !== 'noun' && lead !== 'preposition') return false
  return OWN.test(formAt(scene, quotationFrom(scene, content.first) === undefined ? content.first : content.first + 1))
}
