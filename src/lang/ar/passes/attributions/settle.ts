// Settling: which reports of a sentence hold which, where each one's content ends, and what a tail speaks for.

import { rows } from '../../../../generated/ar/cue-openers.ts'
import { arabicForm } from '../../table.ts'
import { contentEnd, LONGEST, trimmed } from './content.ts'
import type { Report } from './report.ts'
import { cueOf, formAt, has, inTime, isComma, isWord, markAt, quotationFrom, startsName, type Piece, type Scene } from './scene.ts'
import { Role } from '../../words/cue/roles.ts'

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
    if (isPresented(scene, report, open[open.length - 1])) continue
    // «وبحسب فرانس برس، أشار دبلوماسي إلى أن»: the phrase and the verb are one report.
    const head = kept[kept.length - 1]
    if (head?.tail === true && open.length === 0 && head.content.length === 1 && head.content[0]?.first === report.cue.first && report.rule === 'verb-first') {
      report.wrappers = [head]
      head.merged = true
    }
    let quoted = false
    while (open.length > 0) {
      const above = open[open.length - 1] as Report
      if (above.complement.lead === 'that' && isStacked(scene, above, report)) {
        report.wrappers = [...above.wrappers, above]
        report.outer = above.outer
        above.merged = true
        break
      }
      const end = quotedEnd(scene, above)
      if (end !== undefined && report.cue.first < end) {
        report.outer = above
        quoted = report.subject === 'elided' || report.complement.lead !== 'that'
        break
      }
      const within = report.inside || report.opens <= above.complement.content.first
      if (end === undefined && within && report.cue.first >= above.complement.content.first) {
        report.outer = above
        break
      }
      if (report.inside && report.cue.first < above.complement.at) break
      close(above, report.opens)
      open.pop()
    }
    // Words inside a quotation are the speaker's own: «لا أستبعد هذا».
    if (quoted) continue
    open.push(report)
    kept.push(report)
  }
  for (const report of kept) if (!report.tail) report.content = [contentOf(scene, report, ends.get(report) ?? scene.last)]
  for (const report of kept) cutByDescription(scene, report)
  return kept.filter((report) => !report.merged)
}

/** «العقوبات التي وصفها بأنها …» at the very end is the describer's word and no longer part of what is described. */
function cutByDescription(scene: Scene, report: Report): void {
  const { outer } = report
  if (outer === undefined || report.meaning.act !== 'assess' || report.rule !== 'relative' || report.reading?.suffix === '') return
  const last = outer.content[outer.content.length - 1]
  const own = report.content[report.content.length - 1]
  if (last === undefined || own === undefined || trimmed(scene, own).last < trimmed(scene, last).last || report.opens <= last.first) return
  outer.content = [...outer.content.slice(0, -1), { ...last, last: report.opens }]
}

/** Where the content of `report` ends when it is a whole quotation with nothing of the sentence after it. */
function quotedEnd(scene: Scene, report: Report): number | undefined {
  const { complement } = report
  if (complement.close !== undefined) return complement.close
  const q = quotationFrom(scene, complement.content.first)
  if (q === undefined || complement.lead !== 'that' || (q.close - q.open < 4 && report.meaning.role !== 'describe')) return undefined
  return isWord(scene, q.close + 1) ? undefined : q.close
}

function contentOf(scene: Scene, report: Report, hard: number): Piece {
  const { content, lead } = report.complement
  if (report.rule === 'relative' && isComma(scene, report.opens - 1)) hard = commaBefore(scene, content.first, hard)
  const quoted = quotedEnd(scene, report)
  if (quoted !== undefined) {
    if (!isWord(scene, quoted + 1) || quoted + 1 >= hard) return { ...content, last: quoted }
    return { ...content, last: contentEnd(scene, quoted, hard, lead) }
  }
  const end = contentEnd(scene, content.first, hard, lead)
  return { ...content, last: isWish(report) ? occasion(scene, content.first, end) : end }
}

/** Whether what follows the verb is not yet so: then «بعد …» says when it was asked or promised. */
function isWish(report: Report): boolean {
  const { act } = report.meaning
  return (act === 'demand' || act === 'pledge') && report.complement.lead !== 'that' && report.complement.lead !== 'speech'
}

/** «طلبت مساعدة … بعد وصول …»: the occasion is the writer's. */
function occasion(scene: Scene, first: number, hard: number): number {
  for (let i = first + 1; i < hard && i < first + LONGEST; i++) {
    const q = quotationFrom(scene, i)
    if (q !== undefined && q.close < hard) i = q.close
    else if (/^(?:بعد|عقب|غداه|اثر|بعدما)$/u.test(formAt(scene, i))) return i
  }
  return hard
}

/** «إن هناك مخاوف من أن …»: the outer report says it all. */
function isPresented(scene: Scene, report: Report, above: Report | undefined): boolean {
  if (above === undefined || report.rule !== 'action-noun') return false
  const { first } = above.complement.content
  return report.cue.first === first + 1 && /^(?:هناك|ثمه)$/u.test(formAt(scene, first))
}

/** The comma that closes a relative clause which a comma opened, or `hard`. */
function commaBefore(scene: Scene, first: number, hard: number): number {
  for (let i = first; i < hard && i < first + LONGEST; i++) {
    const q = quotationFrom(scene, i)
    if (q !== undefined && q.close < hard) i = q.close
    else if (isComma(scene, i) && !formAt(scene, i + 1).startsWith('و')) return i
  }
  return hard
}

/** «… أن الوزارة قالت إن …»: the inner report's clause is all that the outer one says. */
function isStacked(scene: Scene, above: Report, report: Report): boolean {
  let first = above.complement.content.first
  if (markAt(scene, first) !== '') first++
  if (report.rule === 'source-first') return report.source?.first === first
  return report.rule === 'elided' && report.cue.first === first && report.reading?.conjunction !== true && report.meaning.lemma !== 'طلب'
}

/** Settles a source that stands at the start, in the middle or at the end of what it reports; false when it is none. */
function tail(scene: Scene, report: Report, kept: readonly Report[], open: Report[], close: (report: Report, at: number) => void): boolean {
  const after = report.complement.at
  // «بحسب قوله»: nobody new.
  if (report.source === undefined) {
    for (const one of open.splice(0)) close(one, report.opens)
    return false
  }
  if (has(scene, report.opens, Role.contrast)) for (const one of open.splice(0)) close(one, report.opens)
  const above = open[open.length - 1]
  if (above !== undefined && report.cue.first < above.complement.at) return false
  const root = open[0]
  const beside = root !== undefined && root.inside && root.rule !== 'action-noun'
  if (beside) {
    for (const one of open.splice(0)) {
      close(one, report.opens)
      one.outer ??= report
    }
  } else if (above !== undefined) {
    wrap(report, kept)
    for (const one of open.splice(0)) close(one, report.opens)
    return false
  }
  const start = clauseStart(scene)
  let next = after
  while (isComma(scene, next)) next++
  if (report.opens <= start.first || /^و(?!فق)/u.test(formAt(scene, firstWord(scene, report.opens))) || has(scene, report.opens, Role.contrast)) {
    const facts = cueOf(scene, next)
    if (facts?.that !== undefined) next++
    else if (formAt(scene, next) === 'فقد' || formAt(scene, next) === 'قد') next++
    if (next >= scene.last) return false
    report.content = [{ first: next, last: contentEnd(scene, next, scene.last, 'that'), lead: 0 }]
    return true
  }
  const before = { ...start, last: report.opens }
  report.content = [before]
  // Without a comma after the source the sentence goes on with the content.
  if (after < scene.last && isMore(scene, report, after, next)) report.content.push({ first: next, last: contentEnd(scene, next, scene.last, 'that'), lead: 0 })
  return before.last > before.first
}

function firstWord(scene: Scene, i: number): number {
  return isComma(scene, i) ? i + 1 : i
}

/** Whether the words after the source of a middle phrase are still content. */
function isMore(scene: Scene, report: Report, after: number, next: number): boolean {
  if (next + 2 >= scene.last || markAt(scene, next) === '.' || has(scene, next, Role.relative)) return false
  if (quotationFrom(scene, next) !== undefined) return true
  if (isComma(scene, report.opens)) return after < next && inTime(scene, next) && formAt(scene, next)[0] !== 'و'
  return after === next && isWord(scene, next) && !inTime(scene, next) && !has(scene, next, Role.adverb)
}

/** A tail speaks for the last named report before it and the participles that follow that one. */
function wrap(report: Report, kept: readonly Report[]): void {
  for (let i = kept.length - 1; i >= 0; i--) {
    const one = kept[i] as Report
    if (one.merged || one.outer !== undefined || (one.rule === 'action-noun' && one.meaning.role === 'describe')) continue
    one.wrappers = [report, ...one.wrappers]
    if (one.rule !== 'participle') return
  }
}

/** Past «من جهة أخرى», «بشكل منفصل» and their comma. */
function pastOpener(scene: Scene, first: number): number {
  const words = openers.get(formAt(scene, first).replace(/^و/u, ''))
  for (const rest of words ?? []) {
    if (!rest.every((word, k) => formAt(scene, first + 1 + k) === word)) continue
    const next = first + 1 + rest.length
    return isComma(scene, next) ? next + 1 : next
  }
  return first
}

const openers: ReadonlyMap<string, readonly (readonly string[])[]> = readOpeners()

function readOpeners(): ReadonlyMap<string, readonly (readonly string[])[]> {
  const found = new Map<string, (readonly string[])[]>()
  for (const { words } of rows) {
    const [first, ...rest] = words.split(' ').map((word) => arabicForm(word)) as [string, ...string[]]
    found.set(first, [...(found.get(first) ?? []), rest].sort((a, b) => b.length - a.length))
  }
  return found
}

/** Past a dateline that stands in the sentence: «دبي، الإمارات (CNN) –». */
function pastDateline(scene: Scene): number {
  for (let i = scene.first; i < scene.last && i < scene.first + 14; i++) {
    if (markAt(scene, i) !== ')' || markAt(scene, i + 1) !== '-') continue
    let next = i + 2
    while (markAt(scene, next) === '-') next++
    return next
  }
  return scene.first
}

/** The first word of the sentence's own statement, past «من جهة أخرى،» and a conjunction. */
function clauseStart(scene: Scene): Piece {
  let first = pastDateline(scene)
  while (first < scene.last && !isWord(scene, first) && quotationFrom(scene, first) === undefined) first++
  if (formAt(scene, first) === 'كما') first++
  first = pastOpener(scene, first)
  const split = formAt(scene, first).startsWith('و') && !has(scene, first, Role.lexicalWaw) && !startsName(scene, first)
  return { first, last: first, lead: split ? 1 : 0 }
}
