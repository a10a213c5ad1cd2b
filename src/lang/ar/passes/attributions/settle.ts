// Settling: which reports of a sentence hold which, and which are one.

import { contentEnd } from './content.ts'
import { contentOf, cutByDescription, cutByPredicate, quotedEnd } from './extent.ts'
import type { Report } from './report.ts'
import { Role } from '../../words/cue/roles.ts'
import { cueOf, formAt, has, isComma, markAt, quotationFrom, type Scene } from './scene.ts'
import { tail } from './tail.ts'

/** How many reports may stand in one another. */
const DEEPEST = 5

/** Gives every report of `found` (in order of their cues) its content and its place among the others; those left are the records. */
export function settled(scene: Scene, found: readonly Report[]): Report[] {
  const open: Report[] = []
  const kept: Report[] = []
  const ends = new Map<Report, number>()
  const close = (report: Report, at: number): void => {
    ends.set(report, Math.min(ends.get(report) ?? at, at))
  }
  for (const report of found) {
    if (report.tail) {
      if (tail(scene, report, kept, open, close)) kept.push(report)
      continue
    }
    cutBehind(scene, report, kept)
    if (isPresented(scene, report, open[open.length - 1])) continue
    const head = kept[kept.length - 1]
    if (head !== undefined && open.length === 0 && isHead(head, report)) {
      report.wrappers = [head]
      head.merged = true
    }
    if (placed(scene, report, open, close)) {
      open.push(report)
      kept.push(report)
    }
  }
  for (const report of kept)
    if (!report.tail && report.rule !== 'echo') report.content = [contentOf(scene, report, ends.get(report) ?? scene.last)]
  for (const report of kept) cutByDescription(scene, report)
  for (const report of kept) cutByPredicate(scene, report)
  return kept.filter((report) => !report.merged)
}

/** «وبحسب الصحيفة، فإن …، موضحة أن»: a participle goes on after what a leading source was said to say. */
function cutBehind(scene: Scene, report: Report, kept: readonly Report[]): void {
  const lead = kept[kept.length - 1]
  const last = lead?.content[lead.content.length - 1]
  if (lead?.tail !== true || last === undefined || report.rule !== 'participle' || !isComma(scene, report.opens)) return
  if (last.first < report.opens && last.last > report.opens) lead.content = [...lead.content.slice(0, -1), { ...last, last: report.opens }]
}

/** «إن هناك مخاوف من أن …»: the outer report says it all. */
function isPresented(scene: Scene, report: Report, above: Report | undefined): boolean {
  if (above === undefined || report.rule !== 'action-noun') return false
  const { first } = above.complement.content
  return report.cue.first === first + 1 && /^(?:هناك|ثمه)$/u.test(formAt(scene, first))
}

/** «… أن الوزارة قالت إن …»: the inner report's clause is all that the outer one says. */
function isStacked(scene: Scene, above: Report, report: Report): boolean {
  let first = above.complement.content.first
  if (markAt(scene, first) !== '') first++
  if (isYetToCome(scene, report)) return false
  if (report.rule === 'source-first') return report.source?.first === first
  return report.rule === 'elided' && report.cue.first === first && report.reading?.conjunction !== true && report.meaning.lemma !== 'طلب'
}

/** «وبحسب فرانس برس، أشار دبلوماسي إلى أن»: the phrase and the verb are one report. */
function isHead(head: Report, report: Report): boolean {
  const first = head.content[0]?.first ?? -1
  if (!head.tail || head.content.length !== 1) return false
  if (first === report.cue.first) return report.rule === 'verb-first'
  // «وبحسب رويترز، كان الوزير قد قال إن»: the clause of the verb is all that follows.
  if (report.complement.lead !== 'that' || report.source === undefined) return false
  return (report.rule === 'verb-first' || report.rule === 'source-first') && first >= report.opens && first <= report.source.first
}

/** «إن الهدنة "مرتبطة بتنفيذ القرار"، الذي ينص على …»: behind the closing mark of what `above` says the writer tells more. */
function isBehindSpeech(scene: Scene, opens: number, above: Report): boolean {
  const close = isComma(scene, opens - 1) ? opens - 2 : opens - 1
  if (markAt(scene, close) === '') return false
  for (let i = Math.max(above.complement.content.first, close - 60); i < close - 5; i++)
    if (quotationFrom(scene, i)?.close === close) return true
  return false
}

/** «شدد على أن …، وعند سؤاله عن تصريحات …»: what `above` says is over before `report` opens. */
function isPast(scene: Scene, report: Report, above: Report): boolean {
  const { content, lead } = above.complement
  return lead === 'that' && report.opens > content.first && contentEnd(scene, content.first, report.opens, lead) < report.opens
}

/** «إن المشكلة هي أن الوزارة أعلنت …», «الوثائق التي كشف عنها …»: the word before leads the clause into what was said. */
function isLed(scene: Scene, opens: number): boolean {
  if (isComma(scene, opens)) return false
  return cueOf(scene, opens - 1)?.that?.conjunction === '' || has(scene, opens - 1, Role.relative)
}

/** «بعد أن اتهمت الوزارة …»: where the words that lead an occasion begin, right before `opens`. */
function occasionBefore(scene: Scene, opens: number): number | undefined {
  if (cueOf(scene, opens - 1)?.that?.conjunction !== '') return undefined
  if (!/^[وف]?(?:بعد|قبل|منذ|بعيد|قبيل|عقب|خاصه|خصوصا|لاسيما|سيما|رغم|مع|علما)$/u.test(formAt(scene, opens - 2))) return undefined
  return formAt(scene, opens - 3) === 'وذلك' ? opens - 3 : opens - 2
}

/** «شدد على أن المحاولات تبرز الخطر، وتؤكد استمرار …»: the imperfect goes on with the things spoken of, where who spoke is told in the perfect. */
function isOfThing(report: Report, above: Report): boolean {
  const { reading, complement } = report
  if (report.rule !== 'elided' || reading?.kind !== 'imperfect' || !reading.conjunction || reading.suffix !== '') return false
  return (
    above.reading?.kind === 'perfect' && above.complement.lead === 'that' && complement.lead === 'noun' && report.meaning.act === 'assert'
  )
}

function isYetToCome(scene: Scene, report: Report): boolean {
  return report.reading?.kind === 'imperfect' && /^[وف]?س[يت]/u.test(formAt(scene, report.cue.first))
}

/** Finds the report that `report` stands in, or closes those it stands beside; false when it is only a part of somebody's quoted words. */
function placed(scene: Scene, report: Report, open: Report[], close: (report: Report, at: number) => void): boolean {
  while (open.length > 0) {
    const above = open[open.length - 1] as Report
    // Deeper than news goes: beside, so that a hostile sentence stays linear.
    if (open.length > DEEPEST || above.wrappers.length >= DEEPEST) {
      close(above, report.opens)
      open.pop()
      continue
    }
    if (above.complement.lead === 'that' && isStacked(scene, above, report)) {
      report.wrappers = [...above.wrappers, above]
      report.outer = above.outer
      above.merged = true
      return true
    }
    // «إن العمال سيطلبون من الإدارة …»: what somebody is yet to ask for is no report.
    if (isYetToCome(scene, report) && report.opens >= above.complement.content.first) return false
    if (isOfThing(report, above)) return false
    const end = quotedEnd(scene, above)
    if (end !== undefined && report.cue.first < end) {
      report.outer = above
      // Words inside a quotation are the speaker's own: «لا أستبعد هذا».
      return report.subject !== 'elided' && report.complement.lead === 'that'
    }
    const behind = report.rule === 'relative' && (isBehindSpeech(scene, report.opens, above) || isPast(scene, report, above))
    const within =
      (report.inside && !behind) ||
      (report.subject !== 'elided' && above.complement.lead === 'that' && cueOf(scene, report.opens - 1)?.that?.conjunction === 'و') ||
      report.opens <= above.complement.content.first
    if (end === undefined && within && report.cue.first >= above.complement.content.first) {
      report.outer = above
      return true
    }
    if (report.inside && report.cue.first < above.complement.at) return true
    const occasion = report.opens > above.complement.content.first + 4 ? occasionBefore(scene, report.opens) : undefined
    if (end === undefined && occasion === undefined && isLed(scene, report.opens) && report.opens > above.complement.content.first + 1) {
      report.outer = above
      return true
    }
    close(above, occasion ?? report.opens)
    open.pop()
  }
  return true
}
