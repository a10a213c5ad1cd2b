// Action nouns that report: «إعلان سول أنها», «اتهامات غربية بأنها», «تخوف المراقبين من», «تكهنات بأن».

import { Strength, type Preposition } from '../../words/cue/lexicon.ts'
import { carrierOf } from './carrier.ts'
import { Role } from '../../words/cue/roles.ts'
import { complementOf } from './complement.ts'
import { nounDenied } from './denied.ts'
import { relayed } from './relay.ts'
import { reportOf, type Complement, type Range, type Report, type Subject } from './report.ts'
import type { Reading } from '../../words/cue.ts'
import { cueOf, formAt, has, inName, isComma, isWord, lastLetter, markAt, quotationAround, type Scene } from './scene.ts'
import { sourcePhrase } from './source/phrase.ts'
import { nationalAt } from './source/words.ts'
import { subjectOnly } from './subject.ts'

const BY: ReadonlyMap<Preposition, Strength> = new Map([['ب', Strength.clause]])
/** «اتهامها لإسرائيل بـ», «تحذيره للمستوطنين من»: behind ل stands whom it is said to. */
const TO_WHOM: ReadonlySet<string> = new Set(['accuse', 'warn', 'demand'])
const PROSECUTES = /^و?ب?ل?(?:رئيس|ممثل|ممثلو|ممثلي|مكتب|هيئه|جهه|وكيل|سلطات|فريق)$/u
/** How far the complement of a noun may stand behind it. */
const REACH = 14

/** The complement of a noun stands before the next clause: «، و…» ends the search. */
function reach(scene: Scene, i: number, limit: number): number {
  const stop = Math.min(i + REACH, limit)
  for (let k = i + 1; k < stop; k++) if (isComma(scene, k) && formAt(scene, k + 1).startsWith('و')) return k
  return stop
}

/** Whether somebody is named between the noun and its complement: «تخوف المراقبين من», «الاتهامات البريطانية بـ»; else it is the writer's. */
function isClosed(scene: Scene, first: number, last: number): boolean {
  if (/^(?:المتعلقه?|الخاصه?|المرتبطه?|الموجهه|المتصله)$/u.test(formAt(scene, last - 1))) return false
  for (let i = first; i < last; i++) if (inName(scene, i) || (cueOf(scene, i)?.closed === true && !has(scene, i, Role.prep))) return true
  return false
}

/** The report whose cue is the action noun at token `i`. */
export function actionNounReport(scene: Scene, i: number): Report | undefined {
  const reading = cueOf(scene, i)?.masdar
  if (reading === undefined || inName(scene, i) || (reading.cue.lemma === 'نفي' && lastLetter(scene, i) === 'ى')) return undefined
  // «وكالات الأنباء».
  if (/^(?:ال)?انباء$/u.test(formAt(scene, i)) && scene.draft.tokens.words[i - 1]?.speaker?.nouns[0]?.noun.media === true) return undefined
  const { cue } = reading
  // «رئيس الادعاء» prosecutes.
  if (cue.lemma === 'ادعاء' && reading.definite && PROSECUTES.test(formAt(scene, i - 1))) return undefined
  // «قفص الاتهام».
  if (cue.lemma === 'اتهام' && reading.definite && formAt(scene, i - 1) === 'قفص') return undefined
  // «ولا شك في أن», «بلا شك».
  if (/^شك/u.test(cue.lemma) && /^[وف]?(?:لا|بلا|دون|بدون)$/u.test(formAt(scene, i - 1))) return undefined
  if (reading.preposition === 'ل' && cue.act === 'assert') return undefined
  // «مضى بالقول: …», «حرص على التأكيد: …».
  const led = reading.definite && reading.preposition === '' && /^(?:علي|الي)$/u.test(formAt(scene, i - 1)) && markAt(scene, i + 1) === ':'
  const saying = (cue.lemma === 'قول' && reading.preposition === 'ب') || (led && /^(?:قول|تاكيد)$/u.test(cue.lemma))
  if (cue.lemma === 'قول' && reading.definite && !saying) return undefined
  const q = quotationAround(scene, i)
  const limit = reach(scene, i, q === undefined ? scene.last : q.close)
  const bare = cue.frames.bare && reading.preposition === 'ب' && cueOf(scene, i + 1)?.action === true
  const frames = { ...cue.frames, nominal: true, speech: saying, bare }
  // «تحذيرات من خبراء بأن»: «من» names who warns.
  const by = cue.act === 'warn' && formAt(scene, i + 1) === 'من' ? complementOf(scene, { ...frames, after: BY }, i + 2, limit) : undefined
  const denied = cue.frames.noun === Strength.any && cue.act === 'deny' ? nounDenied(scene, i, reading.suffix, limit) : undefined
  const general = by ?? complementOf(scene, frames, i + 1, limit)
  const complement = denied === undefined || (general !== undefined && general.at < denied.at) ? general : denied
  // «مخاوف بشأن المعروض من النفط».
  if (/^(?:مخاوف|تخوف|خوف|قلق)/u.test(cue.lemma) && /^(?:بشان|حول|ازاء|حيال)$/u.test(formAt(scene, i + 1)) && complement?.lead !== 'that')
    return undefined
  // «التقارير الصادرة عن الوزارة»: whose they are.
  if (complement !== undefined && formAt(scene, complement.at) === 'عن' && /^(?:ال)?صادر/u.test(formAt(scene, complement.at - 1)))
    return undefined
  if (complement === undefined || (cue.role === 'describe' && reading.suffix === '' && complement.lead !== 'that')) return undefined
  const placed = (opens: number, source: Range | undefined, subject: Subject, inside: boolean): Report =>
    reportOf({ rule: 'action-noun', opens, source, subject, inside }, { first: i, last: i + 1 }, cue, reading, complement)
  const carrier = carrierOf(scene, i, saying ? 'say' : cue.act === 'deny' ? 'deny' : 'again')
  if (saying || carrier !== undefined) {
    const source = carrier?.source
    return placed(carrier?.opens ?? i, source, source === undefined ? 'elided' : 'named', false)
  }
  const addressed = TO_WHOM.has(cue.act) && leadsTo(scene, i + 1)
  const phrase =
    !addressed && complement.at > i + 1 && !reading.definite && !isQuality(scene, i + 1, complement.at, reading)
      ? sourcePhrase(scene.draft, i + 1, complement.at)
      : undefined
  const addresses = ADDRESSING.has(cue.lemma) && !reading.plural && complement.lead !== 'that'
  const source = phrase !== undefined && addresses ? subjectOf(scene, phrase) : phrase
  if (cue.role === 'relay') return relayed(scene, placed(i, source, 'agentless', true))
  const sure =
    cue.frames.bare ||
    (complement.lead === 'that' && cue.act !== 'pledge') ||
    isKnown(scene, i, reading) ||
    isCharge(scene, i, reading, complement) ||
    isDenial(reading, complement, i)
  if (!sure && !isClosed(scene, i + 1, complement.at)) return undefined
  const subject = source !== undefined ? 'named' : reading.suffix === '' ? 'agentless' : 'elided'
  return placed(opensAt(scene, i), source, subject, true)
}

/** Action nouns whose genitive is first of all the one accused or asked; that of their plurals («اتهامات موسكو») is who does it. */
const ADDRESSING = new Set(['اتهام', 'مطالبه', 'مناشده'])

/** Who accuses or asks, where the one accused or asked is named as well: «اتهام واشنطن لموسكو بـ»; alone («اتهام موسكو بـ») the name is the accused. */
function subjectOf(scene: Scene, { first, last }: Range): Range | undefined {
  for (let k = first + 1; k < last; k++) if (leadsTo(scene, k)) return { first, last: k }
  const subject = subjectOnly(scene, { first, last })
  return subject.last < last ? subject : undefined
}

/** «لموسكو», «للحكومة»: to whom, and no purpose as in «لمنع». */
function leadsTo(scene: Scene, k: number): boolean {
  const cue = cueOf(scene, k)
  return cue !== undefined && cue.ل > 0 && !cue.lAction
}

/** «اتهامات متزايدة», «قناعته الثابتة»: one adjective, which names nobody. */
function isQuality(scene: Scene, i: number, end: number, reading: Reading): boolean {
  const word = scene.draft.tokens.words[i]?.speaker
  if (end !== i + 1 || inName(scene, i) || !isWord(scene, i)) return false
  if ((word?.nouns.length ?? 0) > 0) return false
  // «قلق دولي», «توقعات كبيرة»; «قلق أميركي» says whose.
  if ((word?.adjectives.length ?? 0) > 0) return reading.suffix === '' && nationalAt(scene.draft, i) === undefined
  if (reading.suffix === '' && QUALITIES.has(formAt(scene, i))) return true
  const definite = cueOf(scene, i)?.definite === true
  return reading.suffix === '' ? !definite && /(?:ه|ات)$/u.test(formAt(scene, i)) : definite
}

/** Adjectives of a masculine action noun: «نفي قاطع», «تحذير شديد». */
const QUALITIES: ReadonlySet<string> = new Set(
  'قاطع صريح شديد مباشر ضمني حازم واضح تام مطلق جديد متكرر متجدد متبادل خطير عاجل مبطن علني مسبق سابق اخير كامل قوي'.split(' '),
)

/** «اتهامات باستخدام أسلحة»: somebody accuses, whoever it is. */
function isCharge(scene: Scene, i: number, reading: Reading, complement: Complement): boolean {
  const next = cueOf(scene, i + 1)
  return reading.cue.lemma === 'اتهام' && reading.suffix === '' && complement.at === i + 1 && next?.bAction === true && !next.definite
}

/** «نفيهم إغلاق السوق», «نفي مسؤولين حدوث السرقة»: a denial has its denier. */
function isDenial(reading: Reading, complement: Complement, i: number): boolean {
  return reading.cue.lemma === 'نفي' && !reading.definite && (reading.suffix !== '' || complement.at > i + 1)
}

/** «رغم التحذيرات من …», «وسط الدعوات إلى …», «منذ الإعلان عن …»: the article takes it as known that somebody said it. */
function isKnown(scene: Scene, i: number, reading: Reading): boolean {
  if (reading.cue.lemma === 'اعلان' && reading.definite && reading.preposition === 'ب') return true
  if (!reading.definite || reading.suffix !== '' || !has(scene, i - 1, Role.prep | Role.while)) return false
  if (reading.cue.lemma === 'اعلان') return /^[وف]?(?:منذ|بعد|عقب|بعيد|قبيل|اثر|رغم|مع|قبل)$/u.test(formAt(scene, i - 1))
  return reading.plural && (reading.cue.act === 'warn' || reading.cue.act === 'demand' || reading.cue.act === 'accuse')
}

/** Where the phrase around the noun opens: its preposition, «ما أثار» before it, their comma. */
function opensAt(scene: Scene, i: number): number {
  let opens = i
  if (has(scene, i - 1, Role.prep | Role.while)) opens = i - 1
  if (isWord(scene, i - 1) && has(scene, i - 2, Role.relative)) opens = i - 2
  while (opens > scene.first && isComma(scene, opens - 1)) opens--
  return opens
}
