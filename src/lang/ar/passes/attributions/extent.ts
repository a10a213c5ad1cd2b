// Extents: how far the content of a report reaches once its neighbours are known.

import { announces } from './announce.ts'
import { contentEnd, LONGEST, trimmed } from './content.ts'
import { denialAt } from './denial.ts'
import { beforeManner } from './manner.ts'
import { Role } from '../../words/cue/roles.ts'
import type { Report } from './report.ts'
import { cueOf, formAt, has, inName, isComma, isWord, quotationFrom, type Piece, type Scene } from './scene.ts'

/** The content of `report`, which ends at token `hard` at the latest. */
export function contentOf(scene: Scene, report: Report, hard: number): Piece {
  const { content, lead } = report.complement
  if (report.rule === 'relative' && isComma(scene, report.opens - 1)) hard = commaBefore(scene, content.first, hard)
  else if (report.rule === 'relative') hard = nextRelative(scene, content.first, hard)
  // «ورغم التحذيرات من …، بقي السكان»: the adjunct ends at its comma.
  if (
    report.rule === 'action-noun' &&
    (report.subject === 'agentless' || report.meaning.act === 'deny') &&
    report.opens <= scene.first + 2 &&
    has(scene, report.cue.first - 1, Role.prep)
  )
    hard = commaBefore(scene, content.first, hard)
  // «لكن بعد ظهور مزاعم بأن …، استقال»: so does one that holds the noun.
  if (report.rule === 'action-noun' && report.subject === 'agentless' && report.cue.first <= scene.first + 5 && opensWithAdjunct(scene))
    hard = commaBefore(scene, content.first, hard)
  // «وبينما أنكر العمدة مزاعمها، أقام …»: so does the clause that «بينما» opens.
  if (
    report.meaning.act === 'deny' &&
    report.complement.lead === 'noun' &&
    report.cue.first <= scene.first + 1 &&
    has(scene, report.cue.first - 1, Role.while)
  )
    hard = commaBefore(scene, content.first, hard)
  const quoted = quotedEnd(scene, report)
  if (quoted !== undefined && report.complement.lead === 'noun') return { ...content, last: quoted }
  if (quoted !== undefined) {
    if (!isWord(scene, quoted + 1) || quoted + 1 >= hard || isWriters(scene, quoted + 1)) return { ...content, last: quoted }
    return { ...content, last: contentEnd(scene, quoted, hard, lead) }
  }
  let end = contentEnd(scene, content.first, hard, lead)
  if (report.meaning.act === 'deny' && lead === 'noun') end = deniedEnd(scene, content.first, end)
  return { ...content, last: isWish(report) || announces(scene, report) ? occasion(scene, content.first, end) : end }
}

/** «"…" ما قد يؤدي إلى», «"…" وذلك», «"…" موضحا آلية العمل»: behind the closing mark the writer goes on. */
function isWriters(scene: Scene, i: number): boolean {
  const form = formAt(scene, i)
  if (TOPIC.test(form) || form === 'وذلك' || (cueOf(scene, i)?.participle !== undefined && /^م.+ا$/u.test(form))) return true
  return /^م?ما$/u.test(form) && (formAt(scene, i + 1) === 'قد' || scene.draft.tokens.words[i + 1]?.verb?.sure === true)
}

/** «"…" وبخصوص المصنع، أكد …»: behind the closing mark another matter begins. */
const TOPIC = /^و(?:بخصوص|بشان|بحسب|وفقا|حول|فيما|عما)$/u

/** «بعد», «لكن عقب», «ورغم»: the sentence begins with what was before. */
function opensWithAdjunct(scene: Scene): boolean {
  const at = has(scene, scene.first, Role.contrast) ? scene.first + 1 : scene.first
  return /^[وف]?(?:بعد|عقب|رغم|غداه|اثر|وسط|منذ)$/u.test(formAt(scene, at))
}

/** «هذه المزاعم بشكل قاطع»: how it was denied is no part of what was. */
function deniedEnd(scene: Scene, first: number, end: number): number {
  const clause = clauseAfter(scene, first, end)
  let last = clause
  while (last > first + 1 && !isWord(scene, last - 1)) last--
  const manner = beforeManner(scene, first, last)
  return manner < last ? manner : clause
}

/** «، كما عرضت صورا», «، ما أدى إلى», «، ثم عاد», «، فيمكن»: what happened besides was not denied. */
function goesOnWithout(scene: Scene, k: number): boolean {
  const form = formAt(scene, k)
  const { words } = scene.draft.tokens
  if (form === 'ثم' || /^(?:كما|ما|مما)$/u.test(form)) return words[k + 1]?.verb?.sure === true && !inName(scene, k + 1)
  return /^ف[يت].{3,}$/u.test(form) && words[k]?.verb?.tense === 'imperfect' && !inName(scene, k)
}

/** «الاتهامات وأفرجت السلطات عنهم»: where a verb and its subject begin a clause behind the accusations, else `end`. */
function clauseAfter(scene: Scene, first: number, end: number): number {
  for (let k = first + 1; k < end && k < first + LONGEST; k++) {
    const q = quotationFrom(scene, k)
    if (q !== undefined && q.close < end) k = q.close
    else if (isComma(scene, k) && goesOnWithout(scene, k + 1)) return k
  }
  for (let k = first + 1; k < Math.min(end, first + 4); k++) {
    if (quotationFrom(scene, k) !== undefined || !has(scene, k - 1, Role.allegation | Role.deniable)) continue
    if (
      /^و.{2,}[^ا]ت$/u.test(formAt(scene, k)) &&
      cueOf(scene, k)?.definite !== true &&
      cueOf(scene, k + 1)?.definite === true &&
      !inName(scene, k)
    )
      return k
  }
  return end
}

/** «العقوبات التي وصفها بأنها …» at the very end is the describer's word and no longer part of what is described. */
export function cutByDescription(scene: Scene, report: Report): void {
  const { outer } = report
  if (outer === undefined || report.meaning.act !== 'assess' || report.rule !== 'relative' || report.reading?.suffix === '') return
  // «بسبب ما وصفه بـ…», «ردا على ما وصفه بـ…»: the reason that the outer source gives.
  const before = report.cue.first - 2
  if (formAt(scene, before + 1) === 'ما' && (formAt(scene, before) === 'بسبب' || REPLIES.test(formAt(scene, before - 1)))) return
  const last = outer.content[outer.content.length - 1]
  const own = report.content[report.content.length - 1]
  if (last === undefined || own === undefined || trimmed(scene, own).last < trimmed(scene, last).last || report.opens <= last.first) return
  outer.content = [...outer.content.slice(0, -1), { ...last, last: report.opens }]
}

const REPLIES = /^(?:ردا|احتجاجا|اعتراضا)$/u

/** «إن المزاعم بأن … عارية عن الصحة»: the predicate by which the outer claim denies is no part of the claim that it denies. */
export function cutByPredicate(scene: Scene, report: Report): void {
  const { outer } = report
  const last = outer?.content[outer.content.length - 1]
  const own = report.content[0]
  if (last === undefined || own === undefined || report.content.length > 1) return
  if (own.first <= last.first || trimmed(scene, own).last < trimmed(scene, last).last) return
  const at = denialAt(scene, own.first, own.last)
  if (at > own.first + 1) report.content = [{ ...own, last: copulaBefore(scene, at) }]
}

/** «هو كلام غير صحيح», «هي ادعاءات باطلة»: where the predicate begins whose denying words begin at `at`. */
function copulaBefore(scene: Scene, at: number): number {
  for (let k = at; k > at - 3; k--) if (/^[وف]?(?:هو|هي|هم|هذا|هذه|مجرد|ليس|ليست)$/u.test(formAt(scene, k - 1))) return k - 1
  return at
}

/** Where the content of `report` ends when it is a whole quotation with nothing of the sentence after it. */
export function quotedEnd(scene: Scene, report: Report): number | undefined {
  const { complement } = report
  if (complement.close !== undefined) return complement.close
  const q = quotationFrom(scene, complement.content.first)
  if (q === undefined || complement.lead !== 'that' || (q.close - q.open < 4 && report.meaning.role !== 'describe')) return undefined
  return isWord(scene, q.close + 1) && !isWriters(scene, q.close + 1) ? undefined : q.close
}

/** The comma that closes a relative clause which a comma opened, or `hard`. */
export function commaBefore(scene: Scene, first: number, hard: number): number {
  for (let i = first; i < hard && i < first + LONGEST; i++) {
    const q = quotationFrom(scene, i)
    if (q !== undefined && q.close < hard) i = q.close
    else if (isComma(scene, i) && !formAt(scene, i + 1).startsWith('و')) return i
  }
  return hard
}

/** «المرفأ الذي يقول التجار إنه …، والذي يعد …»: the comma before the next clause that says more of the same noun, or `hard`. */
function nextRelative(scene: Scene, first: number, hard: number): number {
  for (let i = first; i < hard && i < first + LONGEST; i++) {
    const q = quotationFrom(scene, i)
    if (q !== undefined && q.close < hard) i = q.close
    else if (isComma(scene, i) && /^وال(?:ذي|تي|ذين|لذان|لتان)$/u.test(formAt(scene, i + 1))) return i
  }
  return hard
}

/** Whether what follows the verb is not yet so: then «بعد …» says when it was asked or promised. */
function isWish(report: Report): boolean {
  const { act } = report.meaning
  const wishes = act === 'demand' || act === 'pledge' || report.meaning.lemma === 'امل'
  return wishes && report.complement.lead !== 'that' && report.complement.lead !== 'speech'
}

/** «طلبت مساعدة … بعد وصول …»: the occasion is the writer's. */
function occasion(scene: Scene, first: number, hard: number): number {
  for (let i = first + 1; i < hard && i < first + LONGEST; i++) {
    const q = quotationFrom(scene, i)
    if (q !== undefined && q.close < hard) i = q.close
    else if (/^(?:بعد|عقب|غداه|اثر|بعدما)$/u.test(formAt(scene, i))) return formAt(scene, i - 1) === 'علي' ? i - 1 : i
  }
  return hard
}
