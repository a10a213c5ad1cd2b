// What an Arabic word means to the clause room: whether a clause may begin with it, as bits, and the listed openers it begins.

import { openersAt, type OpenerRow } from './clause/openers.ts'
import type { VerbWord } from './verb.ts'

/** One bit a fact of the form itself. */
export const Clausal = {
  /** A clause may begin here: no rule need look at a word without it. */
  begins: 0x1,
  /** «قد», «لم», «سوف», with or without a conjunction: the verb follows. */
  particle: 0x2,
  /** «ما», «وما», «فما». */
  ma: 0x4,
  /** «وهو», «وهناك»: opens a clause behind a comma. */
  pronoun: 0x8,
  /** «وفي», «وبعد»: a phrase that a clause opens with. */
  phrase: 0x10,
  /** «منتقدا»: by its shape an accusative participle. */
  manner: 0x20,
  /** Begins with «و». */
  waw: 0x40,
  /** A word after which no noun phrase goes on. */
  edge: 0x80,
  /** «كان», «يكون»: waits for another verb. */
  auxiliary: 0x100,
  /** «لم», «لن», «لا», «ما», «ليس». */
  negation: 0x200,
  /** «هذه», «ذلك», also behind a preposition. */
  pointer: 0x400,
  /** By its shape an indefinite object: «هجوما». */
  object: 0x800,
  /** «الذي», «التي». */
  relative: 0x1000,
} as const

/** Facts of one word form for the clause passes. */
export interface ClauseWord {
  /** Bits of {@link Clausal}. */
  readonly bits: number
  /** Listed openers that begin with the form, the longest first. */
  readonly openers: readonly OpenerRow[]
  /** The same behind a conjunction glued to the form. */
  readonly glued: readonly OpenerRow[]
}

const PARTICLE = /^[وف]?(?:قد|لقد|سوف|لم|لن|لا)$/u
const MA = /^[وف]?ما$/u
const PRONOUN = /^[وف](?:هو|هي|هم|هما|هذا|هذه|هناك|ثمه|تلك)$/u
const PHRASE = /^و(?:في|من|علي|بعد|قبل|منذ|خلال|اثر|عقب|ب.{3,})$/u
const MANNER = /^و?م[^عم].{2,5}ا$/u
const EDGE =
  /^[وف]?(?:في|من|علي|الي|عن|بعد|قبل|منذ|خلال|مع|بين|ضد|حول|دون|غير|ان|انه|انها|او|ثم|لكن|كما|عبر|نحو|قرب|لدي|تحت|فوق|امام|وراء|خلف|حتي|ضمن|داخل|خارج|هو|هي|هم|هذا|هذه)$/u
const AUXILIARY = /^[وف]?(?:كان|كانت|كانوا|[يت]كون|[يت]كونون)$/u
const NEGATION = /^[وف]?(?:لم|لن|لا|ما|ليس(?:ت|وا)?)$/u
const POINTER = /^[بلو]?(?:هذا|هذه|ذلك|تلك)$/u
const OBJECT = /^[^لب].{2,}[^هن]ا$/u
const RELATIVE = /^(?:الذي|التي|الذين|اللذان|اللذين|اللتان|اللتين)$/u

const SHAPES: readonly (readonly [bit: number, shape: RegExp])[] = [
  [Clausal.particle, PARTICLE],
  [Clausal.ma, MA],
  [Clausal.pronoun, PRONOUN],
  [Clausal.phrase, PHRASE],
  [Clausal.manner, MANNER],
  [Clausal.edge, EDGE],
  [Clausal.auxiliary, AUXILIARY],
  [Clausal.negation, NEGATION],
  [Clausal.pointer, POINTER],
  [Clausal.object, OBJECT],
  [Clausal.relative, RELATIVE],
]
const BEGINS = Clausal.particle | Clausal.ma | Clausal.pronoun | Clausal.manner | Clausal.waw

/** The facts of a folded `form`; `opens` tells that another room knows it to begin a clause. Called once a form. */
export function clauseWord(form: string, verb: VerbWord | undefined, opens: boolean): ClauseWord {
  let bits = form.startsWith('و') ? Clausal.waw : 0
  for (const [bit, shape] of SHAPES) if (shape.test(form)) bits |= bit
  const openers = openersAt(form)
  const glued = /^[وف]/u.test(form) ? openersAt(form.slice(1)) : openersAt('')
  if (opens || verb !== undefined || (bits & BEGINS) !== 0 || openers.length > 0 || glued.length > 0) bits |= Clausal.begins
  return { bits, openers, glued }
}
