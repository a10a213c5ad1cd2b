// Finite verbs: «قال X إن», «X قال إن», «وأضاف أن», «الذي أوضح أن», and what only looks like them.

import { Role } from '../../words/cue/roles.ts'
import type { Reading } from '../../words/cue.ts'
import { Strength } from '../../words/cue/lexicon.ts'
import { blamed } from './blame.ts'
import { considered } from './describe.ts'
import { expressed } from './express.ts'
import { complementOf } from './complement.ts'
import { sourceIn } from './middle.ts'
import { isNegated, isVerbHere } from './verb-gate.ts'
import { nounBefore, openingOf, ownStart, subjectBefore } from './opening.ts'
import { subjectOnly } from './subject.ts'
import type { Complement, Range, Report, Subject } from './report.ts'
import { cueOf, formAt, has, inName, isComma, isWord, quotationAround, type Scene } from './scene.ts'

/** Judgements whose passive news writes without an agent: «يُعتقد أن», «يُتوقع أن». */
const AGENTLESS = new Set(['اعتقد', 'توقع', 'رجح', 'خشي', 'ظن', 'قدر', 'زعم'])
/** The writer's own voice when nobody is named: «يُذكر أن», «يشار إلى أن». */
const WRITER = new Set(['ذكر', 'اشار', 'لفت', 'لاحظ', 'نوه', 'ظهر', 'اظهر', 'قال', 'راي', 'امل', 'بين', 'اكد', 'دل', 'اوحي'])

/** What shows something without anybody saying it, when nobody but an indefinite noun stands before. */
const EVIDENT = new Set(['اشار', 'دل', 'اظهر', 'كشف', 'اوحي', 'بين', 'اثبت', 'هدد', 'اكد'])
/** Verbs whose object is the one spoken to; a suffix on any other stands for what was said. */
const ADDRESSED = new Set(['ابلغ', 'اخبر', 'اعلم', 'اطلع', 'سال', 'نصح', 'طالب', 'حذر', 'حث', 'حض', 'ناشد', 'دعا', 'وعد', 'هدد', 'اتهم', 'حمل', 'انذر', 'توعد', 'لام'])

/** The report whose cue is the finite verb at token `i`, or undefined. */
export function verbReport(scene: Scene, i: number): Report | undefined {
  const reading = cueOf(scene, i)?.verb
  if (reading === undefined || inName(scene, i) || !isVerbHere(scene, i, reading)) return undefined
  if (isNegated(scene, i) && reading.cue.lemma !== 'استبعد') return undefined
  const q = quotationAround(scene, i)
  const limit = q === undefined ? scene.last : Math.min(q.close, scene.last)
  const complement = complementFor(scene, i, reading, limit) ?? afterComma(scene, i, reading, limit)
  if (complement === undefined || isAnonymity(scene, reading, complement) || isInvitation(scene, reading, complement)) return undefined
  const found = placed(scene, i, reading, complement)
  if (found === undefined) return undefined
  return {
    ...found, cue: { first: i, last: i + 1 }, meaning: reading.cue, reading, speaker: undefined, complement, tail: false,
    content: [complement.content], outer: undefined, wrappers: [], merged: false,
  }
}

/** «وأضاف، سيتم …»: a comma in the colon's place. */
function afterComma(scene: Scene, i: number, reading: Reading, limit: number): Complement | undefined {
  const plain = reading.conjunction && reading.cue.role === '' && reading.cue.act === 'assert' && reading.cue.frames.speech && reading.suffix === ''
  if (!plain || !isComma(scene, i + 1) || i + 3 >= limit) return undefined
  return { lead: 'speech', at: i + 1, content: { first: i + 2, last: i + 2, lead: 0 }, pronoun: '' }
}

interface Place {
  readonly rule: string
  readonly opens: number
  readonly source: Range | undefined
  readonly subject: Subject
  readonly inside: boolean
}

/** Where the subject of the verb stands, and where its clause begins. */
function placed(scene: Scene, i: number, reading: Reading, complement: Complement): Place | undefined {
  const relative = !reading.conjunction && has(scene, i - 1, Role.relative)
  if (relative && /^(?:جاء|بين)$/u.test(reading.cue.lemma)) return undefined
  // A verb before its subject is singular in Arabic: a plural one has its subject before it.
  const opening = openingOf(scene, i)
  const pronoun = !reading.conjunction && (cueOf(scene, i - (isWord(scene, i - 1) ? 1 : 2))?.that?.suffix ?? '') !== ''
  const dual = reading.kind === 'perfect' && reading.plural && reading.form.endsWith('ا') && !reading.form.endsWith('وا')
  if (dual && !reading.conjunction && !relative && !/(?:ان|ين|تا|ا)$/u.test(formAt(scene, i - 1)) && !inName(scene, i - 1)) return undefined
  const adjacent = reading.conjunction || pronoun || relative ? undefined : subjectBefore(scene, opening.clause, i)
  if (adjacent !== undefined && adjacent.last === i && !isPointer(scene, adjacent) && !isThing(scene, adjacent, reading)) return { rule: 'source-first', opens: opening.opens, source: adjacent, subject: 'named', inside: false }
  const object = reading.cue.role === 'describe' && /^(?:هذا|هذه|ذلك|تلك|هؤلاء)$/u.test(formAt(scene, i + 1))
  const middle = object || reading.cue.role === 'passive' || reading.plural || pronoun ? undefined : subjectIn(scene, i, reading, complement)
  if (relative) {
    const opens = relativeStart(scene, i)
    if (isWriters(i, reading, complement) && middle === undefined) return undefined
    if (middle !== undefined) return { rule: 'relative', opens, source: middle, subject: 'named', inside: true }
    const what = /^(?:ما|مما|فيما|وما|بما)$/u.test(formAt(scene, i - 1))
    const said = reading.cue.lemma === 'قال' && complement.pronoun !== ''
    if (what && reading.suffix === '' && !said) return undefined
    if (what && said) return { rule: 'relative', opens, source: undefined, subject: 'elided', inside: true }
    return { rule: 'relative', opens, source: undefined, subject: reading.suffix === '' ? 'before' : 'elided', inside: true }
  }
  const described = reading.suffix !== '' && !reading.conjunction && isWord(scene, i - 1) && !has(scene, i - 1, Role.be | Role.while | Role.headon)
  if (middle !== undefined && described) return { rule: 'relative', opens: has(scene, i - 2, Role.prep) && cueOf(scene, i - 1)?.closed === false ? i - 2 : i, source: middle, subject: 'named', inside: true }
  if (middle !== undefined) return { rule: 'verb-first', opens: ownStart(scene, i), source: middle, subject: 'named', inside: false }
  if (reading.cue.role === 'passive' || isAgentless(scene, i, reading, complement)) return { rule: 'agentless', opens: ownStart(scene, i), source: undefined, subject: 'agentless', inside: false }
  if (!reading.conjunction) {
    const before = adjacent
    if (before !== undefined && (isPointer(scene, before) || isThing(scene, before, reading))) return undefined
    if (before !== undefined && before.last < i && !isComma(scene, i - 1) && complement.lead === 'that') return { rule: 'source-first', opens: opening.opens, source: before, subject: 'named', inside: false }
    if (before !== undefined && reading.kind === 'imperfect' && !startsClause(scene, i, reading)) return undefined
    if (before !== undefined) return { rule: 'source-first', opens: opening.opens, source: before, subject: 'named', inside: false }
    const noun = nounBefore(scene, i)
    if (noun !== undefined && EVIDENT.has(reading.cue.lemma) && !/^(?:ال)?تقارير$/u.test(formAt(scene, i - 1))) return undefined
    if (noun !== undefined) return { rule: 'source-first', opens: noun.first, source: noun, subject: 'named', inside: true }
    if (isWriters(i, reading, complement)) return undefined
    // «… ، تؤكد على …» says more of a noun, unless nothing at all stands before.
    if (!startsClause(scene, i, reading)) return undefined
  } else if (isWriters(i, reading, complement)) return undefined
  return { rule: 'elided', opens: ownStart(scene, i), source: undefined, subject: 'elided', inside: false }
}

/** The source after the verb; of a verb with an object, only up to the object. */
function subjectIn(scene: Scene, i: number, reading: Reading, complement: Complement): Range | undefined {
  // «جاء في بيان»: the text is the source.
  const inside = reading.cue.lemma === 'جاء' || reading.cue.lemma === 'ورد'
  const found = sourceIn(scene, inside && formAt(scene, i + 1) === 'في' ? i + 2 : i + 1, complement.at)
  const takes = ADDRESSED.has(reading.cue.lemma) || reading.cue.lemma === 'طلب' || reading.cue.role === 'describe'
  return found !== undefined && takes && reading.suffix === '' ? subjectOnly(scene, found) : found
}

/** Whether a verb without «و» and without a subject may open a clause here. */
function startsClause(scene: Scene, i: number, reading: Reading): boolean {
  const before = cueOf(scene, i - (isWord(scene, i - 1) ? 1 : 2))
  if (i === scene.first || ownStart(scene, i) <= scene.first || before?.that !== undefined) return true
  if (has(scene, i - 1, Role.headon | Role.while | Role.contrast | Role.be | Role.adverb)) return true
  return reading.kind === 'perfect' && isComma(scene, i - 1)
}

/** «ذلك يهدد بـ»: nobody speaks. */
function isPointer(scene: Scene, range: Range): boolean {
  return range.last - range.first === 1 && /^(?:ذلك|هذا|هذه|تلك|هو|هي|ما|الامر)$/u.test(formAt(scene, range.first))
}

/** «الغموض يهدد بـ»: what threatens without a name is no speaker. */
function isThing(scene: Scene, range: Range, reading: Reading): boolean {
  if (reading.cue.lemma !== 'هدد') return false
  for (let i = range.first; i < range.last; i++) if (inName(scene, i)) return false
  return true
}

/** Where a relative clause opens, with the preposition before it: «بعد ما وصفته», «في مواجهة ما يعتبرانه». */
function relativeStart(scene: Scene, i: number): number {
  if (has(scene, i - 2, Role.prep | Role.while)) return i - 2
  if (cueOf(scene, i - 2)?.action === true && has(scene, i - 3, Role.prep)) return i - 3
  return i - 1
}

function complementFor(scene: Scene, i: number, reading: Reading, limit: number): Complement | undefined {
  const { role } = reading.cue
  const frames = reading.cue.lemma === 'طلب' ? { ...reading.cue.frames, from: true } : role === 'describe' ? { ...reading.cue.frames, loose: true } : reading.cue.frames
  if (reading.cue.lemma === 'جاء' && !/^في/u.test(formAt(scene, i + 1))) return undefined
  if (role === 'express') return expressed(scene, i, reading, limit)
  if (reading.suffix !== '' && (reading.cue.lemma === 'عد' || reading.cue.lemma === 'اعتبر')) return considered(scene, i, limit)
  if (role === 'blame') return blamed(scene, i, reading, limit)
  const lone = !reading.conjunction && !reading.plural && (i === scene.first || isComma(scene, i - 1))
  if (reading.suffix === '') return complementOf(scene, { ...frames, plural: reading.plural, lone }, i + 1, limit)
  if (!ADDRESSED.has(reading.cue.lemma) && role !== 'describe' && role !== 'accuse' && !/^[وفبلم]?ما$/u.test(formAt(scene, i - 1))) return undefined
  // «ما يعتبرانه "…"»: what the suffix stands for is named after it.
  const what = has(scene, i - 1, Role.relative)
  return complementOf(scene, { ...frames, noun: what && frames.noun !== Strength.none && reading.cue.act === 'assess' ? Strength.masdar : Strength.none }, i + 1, limit)
}

function isAgentless(scene: Scene, i: number, reading: Reading, complement: Complement): boolean {
  if ((cueOf(scene, i - 1)?.that?.suffix ?? '') !== '') return false
  if (reading.kind === 'imperfect' && !reading.feminine && !reading.plural && AGENTLESS.has(reading.cue.lemma)) return !/^و?كان/u.test(formAt(scene, i - 1)) && complement.at <= i + 3 && (complement.lead === 'that' || reading.conjunction)
  return reading.kind === 'perfect' && !reading.feminine && reading.conjunction && reading.cue.lemma === 'اعلن' && formAt(scene, i + 1) === 'عن'
}

/** «يذكر أن …», «يشار إلى أن …» without a subject. */
function isWriters(i: number, reading: Reading, complement: Complement): boolean {
  if (reading.kind !== 'imperfect' || reading.feminine || reading.plural) return false
  return WRITER.has(reading.cue.lemma) && complement.at <= i + 2
}

/** «طلب عدم الكشف عن اسمه» says how one spoke. */
function isAnonymity(scene: Scene, reading: Reading, complement: Complement): boolean {
  const { first } = complement.content
  return reading.cue.lemma === 'طلب' && formAt(scene, first) === 'عدم' && /^(?:ال)?(?:كشف|ذكر|نشر|افصاح|اشاره|تعريف)/u.test(formAt(scene, first + 1))
}

/** «دعا … إلى زيارة …» asks somebody over and claims nothing. */
function isInvitation(scene: Scene, reading: Reading, complement: Complement): boolean {
  return reading.cue.lemma === 'دعا' && complement.lead === 'preposition' && /^(?:ال)?(?:زياره|حضور|اجتماع|مادبه|عشاء|غداء|افطار|حفل)/u.test(formAt(scene, complement.content.first))
}
