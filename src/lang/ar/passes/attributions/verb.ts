// Finite verbs: «قال X إن», «X قال إن», «وأضاف أن», «الذي أوضح أن», and what only looks like them.

import type { Reading } from '../../words/cue.ts'
import { Strength, type Cue } from '../../words/cue/lexicon.ts'
import { Role } from '../../words/cue/roles.ts'
import { blamed } from './blame.ts'
import { complementOf } from './complement.ts'
import { deniedObject, isAhead, relayedDenial } from './denied.ts'
import { considered, judged } from './describe.ts'
import { expressed } from './express.ts'
import { clause, made } from './lead.ts'
import { pastManner } from './manner.ts'
import { reportOf, type Complement, type Range, type Report } from './report.ts'
import { cueOf, formAt, has, inName, isComma, quotationAround, quotationFrom, type Scene } from './scene.ts'
import { isNegated, isVerbHere } from './verb-gate.ts'
import { ADDRESSED, placeOf } from './verb-place.ts'

/** The report whose cue is the finite verb at token `i`, or undefined. */
export function verbReport(scene: Scene, i: number): Report | undefined {
  const own = cueOf(scene, i)?.verb
  // «و أضافت»: the conjunction stands apart.
  const reading = own === undefined || formAt(scene, i - 1) !== 'و' ? own : { ...own, conjunction: true }
  if (reading === undefined || inName(scene, i) || !isVerbHere(scene, i, reading)) return undefined
  if (isNegated(scene, i)) return reading.cue.lemma === 'استبعد' ? notExcluded(scene, i, reading) : undefined
  const q = quotationAround(scene, i)
  // «قال إنه "نفى بشدة" أي تورط»: only the verb is quoted.
  const limit = q === undefined || pastManner(scene, i + 1) === q.close ? scene.last : Math.min(q.close, scene.last)
  const complement = complementFor(scene, i, reading, limit) ?? afterComma(scene, i, reading, limit)
  if (complement !== undefined && isTightening(scene, i, reading, complement)) return undefined
  if (complement !== undefined && (isHeld(scene, reading, complement) || isYetToBe(scene, i, reading, complement))) return undefined
  if (complement === undefined || isAnonymity(scene, reading, complement) || isInvitation(scene, reading, complement)) return undefined
  const found = placeOf(scene, i, reading, complement)
  if (found === undefined || isSeen(scene, reading, complement, found.source)) return undefined
  return reportOf(found, { first: i, last: i + 1 }, reading.cue, reading, complement)
}

/** «ولم تستبعد الشركة رفع الأسعار», «لا يستبعد أن»: possible to who says it. */
function notExcluded(scene: Scene, i: number, reading: Reading): Report | undefined {
  const complement = complementOf(scene, { ...reading.cue.frames, plural: reading.plural }, i + 1, scene.last)
  if (complement === undefined) return undefined
  const found = placeOf(scene, i, { ...reading, conjunction: formAt(scene, i - 1).startsWith('و') }, complement)
  if (found === undefined) return undefined
  const opens = found.opens === i ? i - 1 : found.opens
  const meaning: Cue = { ...reading.cue, certainty: 'possible' }
  return reportOf({ ...found, opens }, { first: i - 1, last: i + 1 }, meaning, undefined, complement)
}

/** «وأضاف، سيتم …»: a comma in the colon's place. */
function afterComma(scene: Scene, i: number, reading: Reading, limit: number): Complement | undefined {
  const plain =
    reading.conjunction && reading.cue.role === '' && reading.cue.act === 'assert' && reading.cue.frames.speech && reading.suffix === ''
  if (!plain || !isComma(scene, i + 1) || i + 3 >= limit) return undefined
  return made('speech', i + 1, i + 2, 0)
}

function complementFor(scene: Scene, i: number, reading: Reading, limit: number): Complement | undefined {
  const { role } = reading.cue
  const frames =
    reading.cue.lemma === 'طلب'
      ? { ...reading.cue.frames, from: true }
      : role === 'describe'
        ? { ...reading.cue.frames, loose: true }
        : reading.cue.frames
  if (/^(?:جاء|وورد)$/u.test(reading.cue.lemma) && !/^في/u.test(formAt(scene, i + 1))) return undefined
  if (role === 'express') return expressed(scene, i, reading, limit)
  if (reading.suffix !== '' && (reading.cue.lemma === 'عد' || reading.cue.lemma === 'اعتبر')) return considered(scene, i, limit)
  if (NAMES.has(reading.cue.lemma)) return named(scene, i, reading, limit)
  if (role === 'relay') {
    const denial = relayedDenial(scene, i, limit)
    if (denial !== undefined) return denial
  }
  if (role === 'blame') return blamed(scene, i, reading, limit)
  // «ردوا "باستخدام الغاز"»: what was done.
  if (reading.cue.lemma === 'رد' && quotationFrom(scene, i + 1) !== undefined && cueOf(scene, i + 2)?.bAction === true) return undefined
  const lone = !reading.conjunction && !reading.plural && (i === scene.first || isComma(scene, i - 1))
  if (reading.suffix === '') {
    const general = complementOf(scene, { ...frames, plural: reading.plural, lone }, i + 1, limit)
    const object = general === undefined || general.lead === 'noun'
    if (object && reading.cue.lemma === 'اعتبر' && !has(scene, i - 1, Role.relative)) return judged(scene, i, limit) ?? general
    return reading.cue.act === 'deny' && frames.noun === Strength.any ? denied(scene, i, reading, limit, general) : general
  }
  const told = reading.cue.act === 'assert' && role !== 'describe' ? ofWhich(scene, i, limit) : undefined
  if (told !== undefined) return told
  if (!ADDRESSED.has(reading.cue.lemma) && role !== 'describe' && role !== 'accuse' && !/^[وفبلم]?ما$/u.test(formAt(scene, i - 1)))
    return undefined
  // «ما يعتبرانه "…"»: what the suffix stands for is named after it.
  const what = has(scene, i - 1, Role.relative)
  return complementOf(
    scene,
    { ...frames, noun: what && frames.noun !== Strength.none && reading.cue.act === 'assess' ? Strength.masdar : Strength.none },
    i + 1,
    limit,
  )
}

/** What a denial denies: the object by its own shape, unless the general search found one before it. */
function denied(scene: Scene, i: number, reading: Reading, limit: number, general: Complement | undefined): Complement | undefined {
  const ahead = isAhead(scene, i, reading)
  const own = deniedObject(scene, i, ahead, limit)
  return own === undefined || (general !== undefined && general.at < own.at && !ahead) ? general : own
}

/** «أظهر اللاعب صبرا»: only what is evidence shows a thing as a claim («أظهرت النتائج تقدما»). */
function isSeen(scene: Scene, reading: Reading, complement: Complement, source: Range | undefined): boolean {
  if (reading.cue.lemma !== 'اظهر' || complement.lead !== 'noun' || cueOf(scene, complement.content.first)?.action === true) return false
  return source === undefined || !has(scene, source.first, Role.evidence)
}

/** «ما ذكرته الصحيفة من أن …»: what was said follows «من». */
function ofWhich(scene: Scene, i: number, limit: number): Complement | undefined {
  if (!/^[وفبلم]?ما$/u.test(formAt(scene, i - 1))) return undefined
  for (let k = i + 1; k < limit && k < i + 12 && !isComma(scene, k); k++) {
    if (formAt(scene, k) === 'من' && cueOf(scene, k + 1)?.that !== undefined) return clause(scene, k + 1, k)
    if (/^(?:بشان|حول|عن)$/u.test(formAt(scene, k)) && cueOf(scene, k + 1)?.action === true) return made('noun', k, k + 1, 0)
  }
  return undefined
}

const NAMES: ReadonlySet<string> = new Set(['سمي', 'اسمي'])

/** «ما أسماه "العدوان"», «من تسميهم بالمتمردين»: a name that the writer leaves to its user. */
function named(scene: Scene, i: number, reading: Reading, limit: number): Complement | undefined {
  if (reading.suffix === '' || !/^(?:[وفبلم]?ما|عما|من|لمن|ممن|عمن|التي|الذي|الذين)$/u.test(formAt(scene, i - 1))) return undefined
  const frames = { ...reading.cue.frames, after: new Map([['ب' as const, Strength.any]]), loose: true, noun: Strength.any }
  const found = complementOf(scene, frames, i + 1, limit)
  const q = found === undefined ? undefined : quotationFrom(scene, found.content.first)
  return found === undefined || q === undefined ? found : { ...found, close: q.close }
}

/** «تعتبر البلدة مركزا مهما»: held to be so by nobody in particular, where «تعتبر روسيا توسع الحلف تهديدا» has its object. */
function isHeld(scene: Scene, reading: Reading, complement: Complement): boolean {
  const { first } = complement.content
  return (
    reading.cue.lemma === 'اعتبر' &&
    reading.kind === 'imperfect' &&
    reading.suffix === '' &&
    complement.lead === 'noun' &&
    !inName(scene, first) &&
    /^.{2,}[^ي]ا$/u.test(formAt(scene, first))
  )
}

/** «وسيعلن الرئيس غدا عن تشكيل الحكومة»: what somebody is yet to announce is no claim of theirs. */
function isYetToBe(scene: Scene, i: number, reading: Reading, complement: Complement): boolean {
  return /^[وف]?س[يت]/u.test(formAt(scene, i)) && reading.cue.act === 'assert' && complement.lead !== 'that' && complement.lead !== 'speech'
}

/** «طلب عدم الكشف عن اسمه» says how one spoke. */
function isAnonymity(scene: Scene, reading: Reading, complement: Complement): boolean {
  const { first } = complement.content
  return (
    reading.cue.lemma === 'طلب' &&
    formAt(scene, first) === 'عدم' &&
    /^(?:ال)?(?:كشف|ذكر|نشر|افصاح|اشاره|تعريف)/u.test(formAt(scene, first + 1))
  )
}

/** «شددت الحكومة الحصار على المدينة» does something and says nothing. */
function isTightening(scene: Scene, i: number, reading: Reading, complement: Complement): boolean {
  if (reading.cue.lemma !== 'شدد' || complement.lead !== 'preposition') return false
  for (let k = i + 1; k < complement.at; k++) if (TIGHTENED.test(formAt(scene, k))) return true
  return false
}

const TIGHTENED =
  /^(?:ال)?(?:حصار|عقوبات|اجراءات|رقابه|قيود|قبضه|ضغط|ضغوط|خناق|حراسه|لهجه|موقف)(?:ها|ه|هم)?$|^(?:قبضت|رقابت|لهجت)(?:ها|ه|هم)$/u

/** «دعا … إلى زيارة …» asks somebody over and claims nothing. */
function isInvitation(scene: Scene, reading: Reading, complement: Complement): boolean {
  return (
    reading.cue.lemma === 'دعا' &&
    complement.lead === 'preposition' &&
    /^(?:ال)?(?:زياره|حضور|اجتماع|مادبه|عشاء|غداء|افطار|حفل)/u.test(formAt(scene, complement.content.first))
  )
}
