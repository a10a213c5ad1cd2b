// Finite verbs: «قال X إن», «X قال إن», «وأضاف أن», «الذي أوضح أن», and what only looks like them.

import { Role } from '../../words/cue/roles.ts'
import type { Reading } from '../../words/cue.ts'
import { complementOf } from './complement.ts'
import { sourceIn } from './middle.ts'
import { nounBefore, openingOf, subjectBefore } from './opening.ts'
import type { Complement, Range, Report, Subject } from './report.ts'
import { cueOf, formAt, has, inName, isComma, isWord, quotationAround, type Scene } from './scene.ts'

/** Judgements whose passive news writes without an agent: «يُعتقد أن», «يُتوقع أن». */
const AGENTLESS = new Set(['اعتقد', 'توقع', 'رجح', 'خشي', 'ظن', 'قدر', 'زعم'])
/** The writer's own voice when nobody is named: «يُذكر أن», «يشار إلى أن». */
const WRITER = new Set(['ذكر', 'اشار', 'لفت', 'لاحظ', 'نوه', 'ظهر', 'اظهر', 'قال', 'راي', 'امل', 'سجل'])
const AUXILIARY = new Set(['قد', 'سبق', 'كان', 'كانت', 'كانوا', 'كانا', 'وقد', 'وكان', 'وكانت', 'فقد', 'ان', 'كما', 'كذلك'])

/** The report whose cue is the finite verb at token `i`, or undefined. */
export function verbReport(scene: Scene, i: number): Report | undefined {
  const reading = cueOf(scene, i)?.verb
  if (reading === undefined || inName(scene, i) || !isVerbHere(scene, i, reading)) return undefined
  const q = quotationAround(scene, i)
  const limit = q === undefined ? scene.last : Math.min(q.close, scene.last)
  const complement = complementFor(scene, i, reading, limit)
  if (complement === undefined) return undefined
  if (isNegated(scene, i) && reading.cue.lemma !== 'استبعد') return undefined
  const opening = openingOf(scene, i)
  const middle = reading.cue.role === 'passive' ? undefined : sourceIn(scene, i + 1, complement.at)
  let source: Range | undefined = middle
  let subject: Subject = 'named'
  let inside = opening.by === 'relative'
  let opens = opening.opens
  let rule = inside ? 'relative' : 'verb-first'
  if (source === undefined) {
    source = opening.by === 'conjunction' || inside ? undefined : subjectBefore(scene, opening.clause, i)
    rule = 'source-first'
    if (source === undefined && opening.by !== 'conjunction' && !inside) {
      source = nounBefore(scene, i)
      if (source !== undefined) inside = true
    }
    if (source === undefined) {
      rule = inside ? 'relative' : 'elided'
      subject = inside && reading.suffix === '' ? 'before' : 'elided'
      if (reading.cue.role === 'passive' || isAgentless(scene, i, reading, complement)) subject = 'agentless'
      if (subject === 'elided' && !reading.conjunction && isWriters(i, reading, complement)) return undefined
    } else if (opens < source.first && inside) opens = source.first
  } else if (opening.by === 'start' && !inside) opens = ownStart(scene, opening.opens, i)
  return {
    rule, cue: { first: i, last: i + 1 }, meaning: reading.cue, reading, opens, source, speaker: undefined, subject, complement, inside, tail: false,
    content: [complement.content], outer: undefined, wrappers: [], merged: false,
  }
}

function complementFor(scene: Scene, i: number, reading: Reading, limit: number): Complement | undefined {
  const { frames, role } = reading.cue
  // «وصفها», «عدّتها»: the object is the suffix.
  if (reading.suffix !== '' && frames.after.get('ب') === undefined && !frames.that) return undefined
  if (reading.suffix !== '' && role !== 'describe' && role !== 'accuse' && has(scene, i - 1, Role.relative) && !frames.after.has('ب')) return complementOf(scene, { ...frames, noun: 0 }, i + 1, limit)
  return complementOf(scene, reading.suffix === '' ? frames : { ...frames, noun: 0 }, i + 1, limit)
}

/** A verb never follows a preposition or a noun that it would be the second part of («على طلب», «بعد نشر»). */
function isVerbHere(scene: Scene, i: number, reading: Reading): boolean {
  if (reading.conjunction || i === scene.first) return true
  const before = i - 1
  if (!isWord(scene, before)) return true
  if (has(scene, before, Role.prep) && !has(scene, before, Role.while)) return false
  return true
}

function isNegated(scene: Scene, i: number): boolean {
  const form = formAt(scene, i - 1)
  return form === 'لم' || form === 'ولم' || form === 'لا' || form === 'ولا' || form === 'لن' || form === 'ولن' || form === 'دون' || form === 'الا'
}

function isAgentless(scene: Scene, i: number, reading: Reading, complement: Complement): boolean {
  if (reading.kind === 'imperfect' && !reading.feminine && !reading.plural && AGENTLESS.has(reading.cue.lemma)) return complement.at <= i + 3
  return reading.kind === 'perfect' && reading.cue.lemma === 'اعلن' && formAt(scene, i + 1) === 'عن'
}

/** «يذكر أن …», «يشار إلى أن …» without a subject. */
function isWriters(i: number, reading: Reading, complement: Complement): boolean {
  if (reading.kind !== 'imperfect' || reading.feminine || reading.plural) return false
  return WRITER.has(reading.cue.lemma) && complement.at <= i + 2
}

/** Where a verb-first report begins: past what belongs to the clause before, at the verb, its auxiliary, or their comma. */
function ownStart(scene: Scene, opens: number, i: number): number {
  let k = i
  while (k > opens && (AUXILIARY.has(formAt(scene, k - 1)) || isComma(scene, k - 1))) k--
  return k
}
