// Tails: what a source without a clause of its own («بحسب X») speaks for, at the start, in the middle or at the end of a sentence.

import { Role } from '../../words/cue/roles.ts'
import { contentEnd } from './content.ts'
import { commaBefore } from './extent.ts'
import type { Report } from './report.ts'
import { cueOf, formAt, has, inName, inTime, isComma, isWord, markAt, quotationFrom, type Scene } from './scene.ts'
import { clauseStart } from './statement.ts'

/** Settles a source that stands at the start, in the middle or at the end of what it reports; false when it is none. */
export function tail(
  scene: Scene,
  report: Report,
  kept: readonly Report[],
  open: Report[],
  close: (report: Report, at: number) => void,
): boolean {
  const after = report.complement.at
  // «بحسب قوله»: nobody new.
  if (report.source === undefined) {
    for (const one of open.splice(0)) close(one, report.opens)
    return false
  }
  if (has(scene, report.opens, Role.contrast)) for (const one of open.splice(0)) close(one, report.opens)
  const above = open[open.length - 1]
  // «وقال مسؤول، وفقا لرويترز، إن …»: amid the words that lead in.
  if (above !== undefined && report.cue.first < above.complement.at) {
    const passes = /^و?(?:نقلا|استنادا|تبعا)$/u.test(formAt(scene, report.cue.first))
    if (report.cue.first > above.cue.first && above.rule !== 'action-noun' && above.rule !== 'relay' && !passes && isNamed(scene, report))
      above.wrappers = [report, ...above.wrappers]
    return false
  }
  const root = open[0]
  const beside = root !== undefined && root.inside && root.rule !== 'action-noun'
  if (beside) {
    for (const one of open.splice(0)) {
      close(one, report.opens)
      one.outer ??= report
    }
  } else if (above !== undefined && leadsOn(scene, report)) {
    for (const one of open.splice(0)) close(one, report.opens)
  } else if (above !== undefined) {
    wrap(report, kept)
    for (const one of open.splice(0)) close(one, report.opens)
    return false
  }
  const start = clauseStart(scene)
  let next = after
  while (isComma(scene, next)) next++
  if (
    report.opens <= start.first ||
    /^و(?!فق)/u.test(formAt(scene, firstWord(scene, report.opens))) ||
    has(scene, report.opens, Role.contrast)
  ) {
    // «ووفقاً للائحة التي رفعت في يونيو، فقد …»
    if (has(scene, next, Role.relative)) next = commaBefore(scene, next, scene.last) + 1
    next = mainClause(scene, next)
    const facts = cueOf(scene, next)
    if (facts?.that !== undefined) next++
    else if (formAt(scene, next) === 'فقد' || formAt(scene, next) === 'قد') next++
    if (next >= scene.last) return false
    report.content = [{ first: next, last: contentEnd(scene, next, scene.last, 'sentence'), lead: 0 }]
    return true
  }
  const before = { ...start, last: report.opens }
  report.content = [before]
  // Without a comma after the source the sentence goes on with the content.
  if (after < scene.last && isMore(scene, report, after, next))
    report.content.push({ first: next, last: contentEnd(scene, next, scene.last, 'that'), lead: 0 })
  return before.last > before.first
}

/** «…، واستنادا إلى الأرقام خسر …»: «و» behind a comma leads to what follows. */
function leadsOn(scene: Scene, report: Report): boolean {
  if (!isComma(scene, report.opens) || !/^و(?!فق|ذلك)/u.test(formAt(scene, report.opens + 1))) return false
  let next = report.complement.at
  while (isComma(scene, next) || inTime(scene, next)) next++
  return next + 2 < scene.last
}

/** «وفقا للتقرير، الصادر الثلاثاء، فإن …»: past what still says more of the source. */
function mainClause(scene: Scene, next: number): number {
  for (let k = next + 1; k < scene.last && k < next + 14; k++) {
    if (isComma(scene, k - 1) && cueOf(scene, k)?.that?.conjunction === 'ف') return k
    if (cueOf(scene, k)?.verb !== undefined && !inName(scene, k) && !has(scene, k - 1, Role.relative)) return next
  }
  return next
}

/** A tail speaks for the last named report before it and the participles that follow that one. */
function wrap(report: Report, kept: readonly Report[]): void {
  for (let i = kept.length - 1; i >= 0 && i > kept.length - 12; i--) {
    const one = kept[i] as Report
    if (one.merged || one.outer !== undefined || (one.rule === 'action-noun' && one.meaning.role === 'describe')) continue
    one.wrappers = [report, ...one.wrappers]
    // «قال …، وأضاف …، وفقا لرويترز»: it speaks for both.
    if (one.rule !== 'participle' && !(one.rule === 'elided' && one.reading?.conjunction === true)) return
  }
}

/** «وفقا لرويترز», not «بحسب نص الخطاب», which is the speaker's own. */
function isNamed(scene: Scene, report: Report): boolean {
  for (let i = report.source?.first ?? 0; i < (report.source?.last ?? 0); i++) if (inName(scene, i)) return true
  return false
}

/** Whether the words after the source of a middle phrase are still content. */
function isMore(scene: Scene, report: Report, after: number, next: number): boolean {
  if (next + 2 >= scene.last || markAt(scene, next) === '.' || has(scene, next, Role.relative)) return false
  if (quotationFrom(scene, next) !== undefined) return true
  // «أعدت بريطانيا، بحسب دبلوماسيين، مسودة …» goes on; «…، بحسب رويترز، وستكون …» does not.
  if (isComma(scene, report.opens)) {
    if (after === next || !isWord(scene, next) || formAt(scene, next).startsWith('و')) return false
    if (cueOf(scene, next)?.participle !== undefined || has(scene, next, Role.while | Role.contrast | Role.headon | Role.adverb))
      return false
    let k = next
    while (k < scene.last && (inTime(scene, k) || has(scene, k, Role.prep))) k++
    return isWord(scene, k) && contentEnd(scene, next - 1, next + 1, 'noun') > next
  }
  // «وفق الأرقام الرسمية لهيئة القناة» is the source's; «وفقا للنائب وأوضح» goes on with another.
  const verb = cueOf(scene, next)?.verb
  const facts = cueOf(scene, next)
  const owns = (facts?.ل ?? 0) > 0 && facts?.lAction === false && !inName(scene, after - 1)
  if (facts?.toAudience === true || owns || (verb?.conjunction === true && verb.cue.frames.that)) return false
  return after === next && isWord(scene, next) && !inTime(scene, next) && !has(scene, next, Role.adverb)
}

function firstWord(scene: Scene, i: number): number {
  return isComma(scene, i) ? i + 1 : i
}
