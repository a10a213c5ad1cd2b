// Finite verbs: whether the word at a position is one, by its form and, where the form is a noun as well, by its neighbours.

import { Clausal } from '../../words/clause.ts'
import type { VerbWord } from '../../words/verb.ts'
import type { View } from './view.ts'

/** Words after which a doubtful form is a verb. */
const BEFORE_VERB =
  /^[وف]?(?:قد|لقد|كان|كانت|كانوا|لم|لن|لا|سوف|الذي|التي|الذين|اللذان|حيث|عندما|بعدما|كما|اذ|ثم|بينما|فيما|حين|اذا|لو|ما|انه|انها|انهم|وهو|وهي)$/u
/** Words that open the object or number behind a verb: «قتل أكثر من …», «قتل ما لا يقل عن …». */
const AFTER_VERB =
  /^(?:ما|اكثر|نحو|حوالي|قرابه|زهاء|عشرات|مئات|ميات|الاف|عدد|عدة|عده|بعض|احد|احدي|كل|جميع|فيها|فيه|به|بها|له|لها|عليه|عليها|منه|منها|ايضا|امس|اليوم)$/u
const SUBJUNCTIVE = /^[وف]?(?:ب|ل)?(?:ان|الا)$|^(?:كي|لكي|حتي|ليس)$/u

/** Whether position `k` holds a finite verb that states something; «أن يفعل», «ليفعل» do not. */
export function isFinite(view: View, k: number): boolean {
  const verb = view.word(k)?.verb
  if (verb === undefined) return false
  if (view.finite[k] === 0) view.finite[k] = states(view, k, verb) ? 2 : 1
  return view.finite[k] === 2
}

function states(view: View, k: number, verb: VerbWord): boolean {
  // «ما لا يقل عن 25 شخصا» states nothing.
  if (verb.purpose || view.inName(k) || view.inTime(k) || view.inQuantity(k) || !view.isWord(k)) return false
  const before = view.before(k)
  const previous = view.form(before)
  if (verb.tense === 'imperfect' && SUBJUNCTIVE.test(previous)) return false
  if (verb.sure) return true
  if (verb.lead === 0 && /^(?:في|من|على|علي|الي|عن|بعد|قبل|خلال|منذ|مع|بين|ضد|حول|دون|غير|كل|اي|عدم|اثر)$/u.test(previous)) return false
  if (verb.lead === 0 && BEFORE_VERB.test(previous)) return true
  const first = before < 0 || view.isHard(k) || view.mark(before) === '؛'
  return (first || verb.conjunction !== '' || view.isComma(before)) && takesVerb(view, k, first)
}

/** Whether what follows a doubtful form is what a verb takes. */
function takesVerb(view: View, k: number, first: boolean): boolean {
  const next = view.past(k + 1)
  if (view.inQuantity(next) || view.inTime(next) || AFTER_VERB.test(view.form(next))) return true
  if (!first) return view.isComma(view.before(k)) && (view.inName(next) || view.word(next)?.cue?.definite === true)
  return (
    view.inName(next) || view.word(next)?.cue?.definite === true || /^(?:في|علي|من|الي|عن|ان)$/u.test(view.form(next)) || view.isWord(next)
  )
}

/** «قد», «لم», «سوف» and a verb, or the verb itself: the position of the verb that opens a clause at `k`, or -1. */
export function verbFrom(view: View, k: number): number {
  if (isFinite(view, k)) return k
  if (view.is(k, Clausal.ma)) return /^[يت]?زال/u.test(view.form(k + 1)) ? k + 1 : -1
  if (!view.is(k, Clausal.particle)) return -1
  for (let n = k + 1; n < k + 3; n++) if (isFinite(view, n)) return n
  return -1
}

/** Units of «و» or «ف» before the word that opens a clause at `k`, where `verbFrom` found one. */
export function leadAt(view: View, k: number): number {
  const verb = view.word(k)?.verb
  if (verb !== undefined && isFinite(view, k)) return verb.conjunction === '' ? 0 : 1
  return /^[وف](?:قد|لقد|سوف|لم|لن|لا|ما)$/u.test(view.form(k)) ? 1 : 0
}

/** A finite verb, or «أن» with a clause of its own, at `[from, from + reach)` before a comma or the end. */
export function hasVerbSoon(view: View, from: number, reach: number): boolean {
  for (let k = from; k < Math.min(view.length, from + reach); k++) {
    if (k > from && (view.isComma(k) || view.isHard(k))) return false
    if (isFinite(view, k)) return true
  }
  return false
}
