// Echoes: denials that name no claim of their own and deny the one before («وهو ما نفته موسكو», «لكن موسكو تنفي ذلك», «إلا أن موسكو تنفي»).

import type { Reading } from '../../words/cue.ts'
import { Role } from '../../words/cue/roles.ts'
import { carrierOf } from './carrier.ts'
import { deniedObject, isAhead } from './denied.ts'
import { made } from './lead.ts'
import { pastManner } from './manner.ts'
import { sourceIn } from './middle.ts'
import { reportOf, type Place, type Report } from './report.ts'
import {
  cueOf,
  formAt,
  has,
  inName,
  inTime,
  isComma,
  isWord,
  lastLetter,
  markAt,
  quotationAround,
  type Piece,
  type Scene,
} from './scene.ts'
import { placeOf } from './verb-place.ts'

/** How far «ذلك» or the source may stand behind the verb. */
const REACH = 16
/** Longest noun phrase before «الذي تنفيه», in tokens. */
const PHRASE = 8
const DENIALS: ReadonlySet<string> = new Set(['نفي', 'فند', 'كذب', 'انكر', 'دحض', 'رفض'])
const CHARGES = /^(?:و?ال)?(?:تهم|تهمه|اتهامات|اتهام|مزاعم|ادعاءات|ادعاء)$/u
/** «وهو أمر نفته»: a noun for all that was said. */
const MATTER = /^(?:امر|شيء|خبر|زعم|قول|اتهام|اتهامات|تهمه|تهم|ادعاء|ادعاءات|مزاعم|معلومات|انباء|امور)$/u
const POINTERS = /^(?:وهو|وهي|الامر|[وف]?هذا|،|,)$/u
const BEFORE = Role.be | Role.adverb

/** The report whose cue is the denial at token `i` and whose content is that of the report before; it is filled in when that is known. */
export function echoReport(scene: Scene, i: number): Report | undefined {
  const noun = cueOf(scene, i)?.masdar
  // «نفى» folds to «نفي».
  if (noun?.cue.lemma === 'نفي' && lastLetter(scene, i) !== 'ى') {
    const echo = carried(scene, i, noun)
    if (echo !== undefined) return echo
  }
  const reading = cueOf(scene, i)?.verb
  if (reading === undefined || !DENIALS.has(reading.cue.lemma) || inName(scene, i) || quotationAround(scene, i) !== undefined)
    return undefined
  if (/^[وف]?(?:لم|لا|لن|ان|دون)$/u.test(formAt(scene, i - 1))) return undefined
  return reading.suffix === '' ? pointed(scene, i, reading) : suffixed(scene, i, reading)
}

/** «سارعت موسكو إلى نفيه», «سارعت إلى النفي», «رغم نفي موسكو لذلك». */
function carried(scene: Scene, i: number, reading: Reading): Report | undefined {
  if (inName(scene, i) || quotationAround(scene, i) !== undefined) return undefined
  for (let k = i + 1; reading.suffix === '' && k < i + 6 && k < scene.last && markAt(scene, k) === ''; k++) {
    if (formAt(scene, k) !== 'لذلك') continue
    const source = sourceIn(scene, i + 1, k)
    const opens = has(scene, i - 1, Role.prep) ? opening(scene, i - (/^(?:بالرغم|الرغم)$/u.test(formAt(scene, i - 2)) ? 2 : 1)) : i
    return source === undefined ? undefined : { ...echo(i, reading), source, subject: 'named', opens }
  }
  const carrier = isEnd(scene, i + 1) || has(scene, i + 1, Role.while) ? carrierOf(scene, i, 'deny') : undefined
  if (carrier === undefined || (reading.suffix === '' && !reading.definite)) return undefined
  const relative = has(scene, carrier.at - 1, Role.relative)
  const opens = relative ? opening(scene, carrier.at - 2) : carrier.opens
  return { ...echo(i, reading), source: carrier.source, subject: carrier.source === undefined ? 'elided' : 'named', opens }
}

/** «نفى المتحدث ذلك», «لكن موسكو تنفي». */
function pointed(scene: Scene, i: number, reading: Reading): Report | undefined {
  if (reading.cue.lemma === 'رفض') return undefined
  const points = thatAt(scene, i + 1, clauseEnd(scene, i + 1))
  const after = pastManner(scene, i + 1)
  const bare =
    points < 0 &&
    isEnd(scene, after) &&
    !has(scene, i - 1, Role.relative) &&
    isAhead(scene, i, reading) &&
    deniedObject(scene, i, true, scene.last) === undefined
  if (points < 0 && !bare) return undefined
  const found = placeOf(scene, i, reading, made('noun', points < 0 ? i + 1 : points, i, 0))
  return found === undefined ? undefined : { ...echo(i, reading), ...found, rule: 'echo', inside: false }
}

/** «وهو ما نفته موسكو», «الأمر الذي تنفيه», «ونفته موسكو», «الاتهامات التي تنفيها». */
function suffixed(scene: Scene, i: number, reading: Reading): Report | undefined {
  // «نفاه» denies it; «نفيه» is a noun, and may be an exile.
  if (reading.kind === 'perfect' && reading.form.endsWith('ي')) return undefined
  let before = i - 1
  while (before > scene.first && (has(scene, before, BEFORE) || /^[لو]?طالما$/u.test(formAt(scene, before)))) before--
  const relative = has(scene, before, Role.relative)
  const head = relative ? before - 1 : before
  const charged = CHARGES.test(formAt(scene, head))
  const refuses = reading.cue.lemma === 'رفض'
  const base = { ...echo(i, reading), ...sourced(scene, i) }
  if (charged && /^[وف]?(?:هو|هي)$/u.test(formAt(scene, head - 1))) return { ...base, opens: opening(scene, head - 1) }
  if (relative && !refuses && POINTERS.test(formOrMark(scene, head))) return { ...base, opens: opening(scene, head) }
  if (refuses) return charged ? { ...base, opens: opening(scene, head) } : undefined
  if (MATTER.test(formAt(scene, before)) && /^[وف]?(?:هو|هي)$/u.test(formAt(scene, before - 1)))
    return { ...base, opens: opening(scene, before - 1) }
  // «ونفته السلطات إلى الخارج» would be exile.
  if (reading.conjunction || isComma(scene, before) || /^[وف]قد$/u.test(formAt(scene, i - 1)))
    return { ...base, opens: opening(scene, before + 1) }
  if (!relative) return undefined
  const first = phraseStart(scene, head)
  if (first > head) return undefined
  const content: Piece = { first, last: before, lead: 0 }
  return { ...base, opens: i, inside: true, complement: { ...base.complement, at: first, content }, content: [content] }
}

function sourced(scene: Scene, i: number): Pick<Report, 'source' | 'subject'> {
  const source = sourceIn(scene, i + 1, clauseEnd(scene, i + 1))
  return { source, subject: source === undefined ? 'elided' : 'named' }
}

/** A denial at `i` whose content is told elsewhere. */
function echo(i: number, reading: Reading): Report {
  const place: Place = { rule: 'echo', opens: i, source: undefined, subject: 'elided', inside: false }
  const report = reportOf(place, { first: i, last: i + 1 }, reading.cue, reading, made('noun', i + 1, i, 0))
  report.content = []
  return report
}

/** The comma before token `i`, or `i`. */
function opening(scene: Scene, i: number): number {
  return isComma(scene, i - 1) ? i - 1 : i
}

/** Where the noun phrase that ends with token `head` begins: at «هذه», or behind a preposition, a verb or a mark. */
function phraseStart(scene: Scene, head: number): number {
  for (let k = head; k > scene.first && k > head - PHRASE; k--) {
    if (/^(?:هذا|هذه|تلك|ذلك)$/u.test(formAt(scene, k))) return k
    if (!isWord(scene, k) || (has(scene, k, Role.prep | Role.relative | Role.while | BEFORE) && !inName(scene, k))) return k + 1
    if ((cueOf(scene, k)?.verb !== undefined || cueOf(scene, k)?.that !== undefined) && !inName(scene, k)) return k + 1
  }
  return head
}

/** «ذلك», «هذا الأمر» after which the clause is over or only goes on beside it. */
function thatAt(scene: Scene, from: number, end: number): number {
  for (let k = from; k < end; k++) {
    if (!/^(?:ذلك|الامر|هذا)$/u.test(formAt(scene, k)) || (has(scene, k - 1, Role.prep) && k > from)) continue
    const first = formAt(scene, k) === 'الامر' && /^(?:هذا|ذلك)$/u.test(formAt(scene, k - 1)) ? k - 1 : k
    return isEnd(scene, pastManner(scene, k + 1)) || follows(scene, k + 1) ? first : -1
  }
  return -1
}

/** Whether the clause is over at token `i`. */
function isEnd(scene: Scene, i: number): boolean {
  return i >= scene.last || (markAt(scene, i) !== '' && markAt(scene, i) !== '"' && markAt(scene, i) !== '«' && markAt(scene, i) !== '(')
}

/** «ذلك في بيان», «ذلك وقالت», «ذلك متحدثا»: no part of what «ذلك» points at. */
function follows(scene: Scene, i: number): boolean {
  if (inTime(scene, i) || has(scene, i, Role.prep | Role.adverb | Role.while | Role.contrast | Role.according)) return true
  const facts = cueOf(scene, i)
  return facts?.participle !== undefined || /^[وف]../u.test(facts?.form ?? '') || /^م.{3,6}ا$/u.test(facts?.form ?? '')
}

function clauseEnd(scene: Scene, from: number): number {
  let k = from
  while (k < scene.last && k < from + REACH && (markAt(scene, k) === '' || markAt(scene, k) === '"') && cueOf(scene, k)?.that === undefined)
    k++
  return k
}

function formOrMark(scene: Scene, i: number): string {
  return formAt(scene, i) || markAt(scene, i)
}
