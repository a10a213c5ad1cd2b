// Complements: what follows a cue (a clause, quoted words, a noun phrase, a preposition), found in one walk.

import { Strength, type Frames, type Preposition } from '../../words/cue/lexicon.ts'
import { Role } from '../../words/cue/roles.ts'
import { allowed, clause, isPreposition, made, opensSpeech, prepositional, spoken } from './lead.ts'
import { pastManner, quotedManner } from './manner.ts'
import { isObject, isSureObject, isThingSaid } from './object.ts'
import { closing, isClock, isOthers, isTitle, modifies, opensRelative, takesNext } from './obstacle.ts'
import type { Complement } from './report.ts'
import {
  cueOf,
  endsName,
  formAt,
  has,
  inName,
  inTime,
  isComma,
  isGlued,
  isNameQuote,
  isWord,
  markAt,
  quotationFrom,
  type Scene,
} from './scene.ts'
import { isCalled } from './verb-gate.ts'

/** Farthest a complement may stand behind its cue, in tokens. */
const REACH = 60
const NO_NOUN = Role.adverb | Role.prep | Role.according | Role.lexicalBa
const OTHER_CLAUSE = Role.while | Role.contrast

const WEIGHS = /^(?:اهميه|ضروره|امكانيه|استحاله|وجوب|احتمال)$/u
const RESUMED = /^(?:في|ب|علي)(?:ه|ها|هم|هما)$/u

/** Where the walk stands. */
interface Walk {
  readonly scene: Scene
  readonly frames: Frames
  readonly from: number
  readonly stop: number
  readonly limit: number
  /** A noun phrase ended with the token before, so that an object may begin. */
  closed: boolean
  /** Nouns and prepositions may still be complements; not so inside a relative clause. */
  nouns: boolean
  /** «أشار إلى مشروع …»: the preposition led to a thing, so that only another one leads to a clause. */
  spent: boolean
  /** «طلب من …» was passed. */
  asked: boolean
  /** Frames of the verb of a relative clause that waits for its own «أن». */
  pending: Frames | undefined
}

/** The nearest complement that `frames` allow in tokens `[from, limit)`, or undefined. Linear in the reach. */
export function complementOf(scene: Scene, frames: Frames, from: number, limit: number): Complement | undefined {
  const stop = Math.min(limit, from + REACH)
  if (frames.bare && isWord(scene, from) && !has(scene, from, Role.prep) && cueOf(scene, from)?.that === undefined)
    return made('noun', from, from, 0)
  const walk: Walk = { scene, frames, from, stop, limit, closed: true, nouns: true, spent: false, asked: false, pending: undefined }
  for (let i = from; i < stop; i++) {
    const past = pastManner(scene, i)
    if (past > i) {
      walk.closed = true
      i = past - 1
      continue
    }
    const step = markAt(scene, i) === '' ? atWord(walk, i) : atMark(walk, i)
    if (step === 'stop') return undefined
    if (typeof step === 'object') return step
    i = step
  }
  return undefined
}

/** A complement, the end of the search, or the last token it has passed. */
type Step = Complement | 'stop' | number

function atMark(walk: Walk, i: number): Step {
  const { scene, frames, from, stop, limit } = walk
  const c = markAt(scene, i)
  if (c === ':')
    return isClock(scene, i) || isOthers(scene, i, from) || !(frames.speech || frames.that) ? 'stop' : (spoken(scene, i, limit) ?? 'stop')
  // «شبكة إن.بي.سي».
  if (c === '.' && inName(scene, i)) return i
  if (c === '؛' || c === '.' || c === '؟' || c === '!') return 'stop'
  if (isComma(scene, i) || c === '-') walk.nouns = true
  const open = walk.closed
  walk.closed = true
  const q = quotationFrom(scene, i)
  if (q === undefined) {
    // A mark that is never closed.
    if (frames.speech && (i > from || c !== '"') && '"«“'.includes(c) && !isGlued(scene, i)) return made('speech', i, i + 1, 0)
    return c === '(' ? closing(scene, i, stop) : i
  }
  const ba = cueOf(scene, i + 1)?.ba ?? 0
  const units = /^بما?$/u.test(formAt(scene, i + 1)) ? 1 : ba
  if (units > 0 && !inName(scene, i + 1) && frames.after.get('ب') === Strength.any) return made('preposition', i, i + 1, units)
  if (isNameQuote(scene, q) || quotedManner(scene, i, q.close) > i) return q.close
  if (frames.speech && q.close - q.open > 3 && !isTitle(scene, q, stop)) {
    // «ذكرت الوكالة وقوع "شهداء وجرحى"»: the noun before belongs to what is said.
    const before = cueOf(scene, i - 1)
    const noun = i > from && !inName(scene, i - 1) && before?.action === true && !before.definite && (before.masdar?.suffix ?? '') === ''
    return noun ? made('noun', i - 1, i - 1, 0) : (spoken(scene, i, limit) ?? 'stop')
  }
  if (frames.noun !== Strength.none && open) return made('noun', i, i, 0)
  // «دعا "الأجهزة الأمنية إلى …"»: the one who is asked is quoted as well.
  if (frames.speech || !frames.after.has('الي') || q.close - q.open <= 6) return q.close
  walk.nouns = true
  return i
}

function atWord(walk: Walk, i: number): Step {
  const { scene, frames, from, stop } = walk
  const facts = cueOf(scene, i)
  const name = inName(scene, i)
  if (facts === undefined) {
    // «أحصت الصحيفة 24 عملية»: a count.
    const counted = walk.closed && walk.nouns && i > from && frames.noun === Strength.masdar && isThingSaid(scene, i, stop, frames)
    // «المشاركة بـ700 جندي»: the noun before belongs to what is said.
    const begin = formAt(scene, i - 1) === 'ب' ? i - 2 : i
    if (counted && (begin === i || cueOf(scene, begin)?.action === true)) return made('noun', begin, begin, 0)
    walk.closed &&= inTime(scene, i)
    return i
  }
  if (facts.participle !== undefined && i > from && !modifies(scene, i)) {
    if (!frames.speech || takesNext(scene, i)) return 'stop'
    walk.nouns = false
  }
  if (facts.that !== undefined && !name) return atThat(walk, i)
  // «وقال لقد ناقشنا …»: speech that no mark opens.
  if (frames.speech && opensSpeech(scene, i) && (i === from || walk.closed)) return made('speech', i, i, 0)
  if (frames.question && has(scene, i, Role.question)) return made('that', i, i, 0)
  if (facts.verb !== undefined && !name && isBarrier(walk, i)) return 'stop'
  // «اتهامات أو حصل على اعترافات بـ»: the noun's own phrase is over.
  if (frames.nominal && facts.form === 'او' && i === from) return 'stop'
  if (i > from && isComma(scene, i - 1) && has(scene, i, OTHER_CLAUSE)) return 'stop'
  // «إعلانه "…"»: the quoted words are what was announced.
  const names =
    i > from && facts.masdar !== undefined && facts.masdar.suffix !== '' && frames.speech && quotationFrom(scene, i + 1) !== undefined
  if (walk.nouns && !name && !names) {
    const found = atPreposition(walk, i)
    if (found !== undefined) return found
    if (walk.closed && isObject(scene, i, from, stop, frames)) return made('noun', i, i, 0)
  }
  if (i > from && has(scene, i, OTHER_CLAUSE | Role.relative) && !name) walk.nouns = false
  if (!walk.closed && walk.nouns && isSureObject(scene, i, from, frames)) return made('noun', i, i, 0)
  if (frames.from && facts.form === 'من') walk.asked = true
  walk.closed = (walk.asked && !facts.closed) || facts.closed || endsName(scene, i) || has(scene, i, Role.adverb)
  return i
}

function atThat(walk: Walk, i: number): Step {
  const { scene, frames } = walk
  if (cueOf(scene, i)?.that?.conjunction === 'و') return i
  // «، فإن …»: the main clause has begun.
  if (cueOf(scene, i)?.that?.conjunction === 'ف' && isComma(scene, i - 1)) return 'stop'
  // «أهمية أن …», «ضرورة أن …»: the noun is reported with its clause.
  if (WEIGHS.test(formAt(scene, i - 1)) && i - 1 >= walk.from && allowed(scene, frames, i)) return made('noun', i - 1, i - 1, 0)
  if (walk.pending !== undefined && allowed(scene, walk.pending, i)) walk.pending = undefined
  else if (allowed(scene, frames, i) && !(walk.spent && formAt(scene, i - 1) !== 'الي'))
    return clause(scene, i, frames.after.has(formAt(scene, i - 1) as Preposition) ? i - 1 : i)
  return i
}

/** Whether another verb ends the search; one in a relative clause only claims the next «أن». */
function isBarrier(walk: Walk, i: number): boolean {
  const { scene, frames, from } = walk
  const verb = cueOf(scene, i)?.verb
  if (verb === undefined) return false
  const nounlike = has(scene, i, Role.nounlike)
  if (frames.nominal && !nounlike) return true
  if (i === from || isCalled(scene, i)) return false
  // «وفيما تتابع القوات التقدم قالت مصادر إن»: the main clause.
  if (has(scene, from - 2, Role.while) && verb.kind === 'perfect' && verb.cue.frames.that && !verb.conjunction && !nounlike) return true
  // «وفي الوقت الذي أكد فيه الوزير …، نفت موسكو»; «نقلت تصريحات …، أكد فيها أن» goes on.
  if (
    verb.kind === 'perfect' &&
    !verb.plural &&
    isComma(scene, i - 1) &&
    !nounlike &&
    !verb.conjunction &&
    !RESUMED.test(formAt(scene, i + 1))
  )
    return true
  if (verb.conjunction && verb.suffix === '' && verb.cue.frames.that && (!nounlike || isRelay(scene, i, verb.cue.role))) return true
  if (opensRelative(scene, i)) walk.pending = verb.cue.frames
  return false
}

/** «ونقل بيان عن الرئاسة»: who is relayed stands behind. */
function isRelay(scene: Scene, i: number, role: string): boolean {
  for (let k = i + 1; role === 'relay' && k < i + 5; k++) if (formAt(scene, k) === 'عن') return true
  return false
}

/** «دعت المرشحة لانتخابات النقابة إلى …», «المبعوث إلى اليمن إلى …»: a noun's own ل or «إلى» where the verb's «إلى» is still to come. */
function leadsLater(walk: Walk, i: number, passed = ''): boolean {
  const { scene, frames, stop } = walk
  if (!frames.after.has('الي') || (cueOf(scene, i)?.lAction === true && !/^الم/u.test(formAt(scene, i - 1)))) return false
  for (let k = i + 1; k < stop && k < i + 16; k++) {
    if (formAt(scene, k) === 'الي') return true
    const c = markAt(scene, k)
    if ((c !== '' && !`"«»“”${passed}`.includes(c)) || (cueOf(scene, k)?.verb !== undefined && !inName(scene, k))) return false
  }
  return false
}

/** «مسؤولون من كلا البلدين من أن»: «من» right behind the subject is its own where another with a clause is still to come. */
function isTheirs({ scene, stop }: Walk, i: number): boolean {
  if (formAt(scene, i) !== 'من' || cueOf(scene, i + 1)?.that !== undefined) return false
  for (let k = i + 2; k + 1 < stop && k < i + 10 && markAt(scene, k) === ''; k++)
    if (formAt(scene, k) === 'من' && cueOf(scene, k + 1)?.that !== undefined) return true
  return false
}

/** Whether the word at `i` is a name or an everyday word. */
function isWordOfName(scene: Scene, i: number): boolean {
  return inName(scene, i) || !isWord(scene, i) || scene.draft.tokens.words[i]?.name?.ordinary === true
}

function describedLater({ scene, stop }: Walk, i: number): boolean {
  for (let k = i + 1; k < stop && k < i + 16; k++) {
    const facts = cueOf(scene, k)
    if (facts?.that?.preposition === 'ب' && facts.that.suffix !== '') return true
    if (markAt(scene, k) === '.' || markAt(scene, k) === '؛' || facts?.participle !== undefined || quotationFrom(scene, k) !== undefined)
      return false
    if (facts?.verb !== undefined && !inName(scene, k)) return false
  }
  return false
}

function atPreposition(walk: Walk, i: number): Complement | undefined {
  const { scene, frames, from } = walk
  const facts = cueOf(scene, i)
  if (facts === undefined) return undefined
  const strength = isPreposition(scene, i) ? frames.after.get(facts.form as Preposition) : undefined
  if (strength !== undefined) {
    // «دعا المبعوث إلى اليمن إلى …».
    const place = facts.form === 'الي' && i > from && inName(scene, i + 1) && !inName(scene, i - 1) && leadsLater(walk, i, '،,')
    const found = place || isTheirs(walk, i) ? undefined : prepositional(scene, i, strength)
    if (place) return undefined
    if (found === undefined && facts.form === 'الي') walk.spent = true
    return found
  }
  // «واصفا البيان، بعدم وضوحه، بأنه …»: the clause with «بأن» is what is said of it.
  if (frames.loose && facts.ba + facts.ب > 0 && describedLater(walk, i)) return undefined
  const b = frames.after.get('ب')
  // «ميلينا بوغدير»: behind an unknown word only a word that means something with ب taken off.
  const plain = scene.draft.tokens.words[i]?.name?.ordinary === true || isWordOfName(scene, i - 1)
  const units = facts.ب > 0 ? facts.ب : frames.loose || (walk.closed && i > from && plain) ? facts.ba : 0
  if (b !== undefined && units > 0 && !has(scene, i, NO_NOUN) && (b === Strength.any || (b === Strength.masdar && facts.bAction))) {
    return facts.form === 'ب' ? made('preposition', i, i + 1, 0) : made('preposition', i, i, units)
  }
  if (frames.after.has('ل') && facts.ل > 0 && (facts.lAction || walk.closed) && i > from && !facts.toAudience && !leadsLater(walk, i))
    return made('preposition', i, i, facts.ل)
  return undefined
}
