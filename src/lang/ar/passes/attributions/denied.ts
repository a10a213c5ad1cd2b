// What is denied: the object of «نفى» and «نفي», told from the subject before it («تنفي موسكو أي دور», «وينفي المقاول الذي … الضلوع في»).

import type { Reading } from '../../words/cue.ts'
import { Role } from '../../words/cue/roles.ts'
import { made } from './lead.ts'
import { pastManner, quotedManner } from './manner.ts'
import { openingOf, subjectBefore, verbEdge } from './opening.ts'
import type { Complement } from './report.ts'
import { cueOf, formAt, has, inName, inTime, isComma, isWord, lastLetter, markAt, quotationFrom, startsName, type Scene } from './scene.ts'

/** How far behind a denial its object may stand, in tokens. */
const REACH = 30
const ANY = /^(?:اي|ايه|ايا)$/u
/** «هذه المزاعم», «كل الاتهامات»: determiners of the thing denied, unless a speaker follows («هذه الدول», «كل من»). */
const DETERMINER = /^(?:هذا|هذه|هذان|هذين|تلك|ذلك|كل|كافه|جميع|مجمل|سائر|عده)$/u
const NOT_AN_OBJECT =
  Role.prep |
  Role.adverb |
  Role.while |
  Role.relative |
  Role.negation |
  Role.be |
  Role.contrast |
  Role.quoting |
  Role.according |
  Role.question
const TO_THEM = /^(?:ل|ب|في|علي)(?:ه|ها|هم|هما)$/u

/** The object of the denial at token `i`; `ahead` when nobody is named between the two, 'sure' when nobody can be. Undefined when only the general search can tell. */
export function deniedObject(scene: Scene, i: number, ahead: boolean | 'sure', limit: number): Complement | undefined {
  const stop = Math.min(limit, i + REACH)
  const first = pastAdjuncts(scene, i + 1, stop)
  if (first >= stop) return undefined
  if (ahead !== false && isThing(scene, first, ahead === 'sure')) return made('noun', first, first, 0)
  // «الملك نفى خلال مكالمته معه معرفته بـ»: the object comes behind an adjunct.
  if (ahead !== false && (ahead === 'sure' || !has(scene, first, Role.prep))) return undefined
  let relative = -1
  for (let k = first; k < stop; k++) {
    if (markAt(scene, k) !== '') {
      const q = quotationFrom(scene, k)
      if (
        q === undefined
          ? !isComma(scene, k) && markAt(scene, k) !== '-' && markAt(scene, k) !== '(' && markAt(scene, k) !== ')'
          : q.close > stop
      )
        return undefined
      if (q !== undefined) k = q.close
      continue
    }
    if (cueOf(scene, k)?.that !== undefined) return undefined
    if (has(scene, k, Role.relative)) relative = k
    // «الذي يواجه هذه التهم»: too near to its verb to be the object of the denial.
    if (relative >= 0 && k < relative + (/.(?:ه|ها|هم)$/u.test(formAt(scene, relative + 1)) ? 3 : 4)) continue
    if (opensDenied(scene, k, first)) return made('noun', k, k, 0)
  }
  return undefined
}

/** The object of the noun of denial at token `i` («نفي موسكو أي دور», «نفيه لهذه الأنباء»); undefined when only the general search can tell. */
export function nounDenied(scene: Scene, i: number, suffix: string, limit: number): Complement | undefined {
  const direct = deniedObject(scene, i, suffix !== '', limit)
  if (direct !== undefined) return direct
  const first = pastAdjuncts(scene, i + 1, limit)
  const units = cueOf(scene, first)?.ل ?? 0
  if (suffix === '' || units === 0 || inTime(scene, first) || TO_THEM.test(formAt(scene, first))) return undefined
  return made('preposition', first, first, units)
}

/** «نقلت الوكالة عن مصدر نفيه …»: the object of the denial that a relay names by a noun. */
export function relayedDenial(scene: Scene, i: number, limit: number): Complement | undefined {
  for (let k = i + 1; k < Math.min(limit, i + REACH); k++) {
    const q = quotationFrom(scene, k)
    if (q !== undefined) k = q.close
    if (cueOf(scene, k)?.that !== undefined) return undefined
    const masdar = cueOf(scene, k)?.masdar
    if (masdar !== undefined && masdar.suffix !== '' && masdar.cue.act === 'deny' && !inName(scene, k))
      return nounDenied(scene, k, masdar.suffix, limit)
  }
  return undefined
}

/** Whether the subject of the denial at token `i` stands before it, or is a pronoun there. */
export function isAhead(scene: Scene, verb: number, reading: Reading): boolean {
  if (reading.plural) return true
  if (reading.conjunction || verb === scene.first) return false
  const i = verbEdge(scene, verb)
  let before = i - 1
  while (before > scene.first && (has(scene, before, Role.be | Role.adverb) || inTime(scene, before))) before--
  if ((cueOf(scene, before)?.that?.suffix ?? '') !== '' || /^[وف]?لكن(?:ه|ها|هم|هما)$/u.test(formAt(scene, before))) return true
  // «بيانا نفت فيه», «مقالين تنفي فيهما».
  if (/^(?:الذي|التي|الذين|من)$/u.test(formAt(scene, i - 1)) || (/^في(?:ه|ها|هما)$/u.test(formAt(scene, verb + 1)) && isWord(scene, i - 1)))
    return true
  const subject = subjectBefore(scene, openingOf(scene, i).clause, i)
  if (subject === undefined) return false
  for (let k = subject.last; k < i; k++)
    if (!isComma(scene, k) && !inTime(scene, k) && !has(scene, k, Role.be | Role.adverb) && markAt(scene, k) !== '-') return false
  return true
}

/** Past manners, dates, «له» and marks of a manner in quotation marks. */
function pastAdjuncts(scene: Scene, from: number, stop: number): number {
  let at = from
  while (at < stop) {
    const q = quotationFrom(scene, at)
    const next =
      q === undefined ? pastManner(scene, at) : quotedManner(scene, at, q.close) + (quotedManner(scene, at, q.close) > at ? 1 : 0)
    if (next > at) at = next
    else if (inTime(scene, at) || (isComma(scene, at) && at > from) || TO_THEM.test(formAt(scene, at)) || has(scene, at, Role.adverb)) at++
    else return at
  }
  return at
}

/** Whether a noun phrase that may be denied begins at token `i`. */
function isThing(scene: Scene, i: number, sure: boolean): boolean {
  if (quotationFrom(scene, i) !== undefined) return false
  const facts = cueOf(scene, i)
  if (facts === undefined || !isWord(scene, i)) return false
  if (ANY.test(facts.form) || formAt(scene, i) === 'ما') return true
  // «نفت بشكل قاطع مؤكدة أن …»: what is held instead.
  if (facts.participle !== undefined) return false
  if (has(scene, i, NOT_AN_OBJECT) || facts.that !== undefined || startsName(scene, i) || (!sure && speaks(scene, i))) return false
  if (DETERMINER.test(facts.form)) return isWord(scene, i + 1) && formAt(scene, i + 1) !== 'من' && !speaks(scene, i + 1)
  if (/^[وف]./u.test(facts.form) && !has(scene, i, Role.lexicalWaw | Role.hosts) && facts.roles === 0 && !isWawNoun(facts.form))
    return false
  // «نفى لوكالة رويترز وجود …»: the one who is told; «يكذب ببلاغة».
  return facts.action || (facts.ل === 0 && facts.ba === 0)
}

/** «ضلوعه», «تدخلهم»: a noun with the pronoun of the one who denies. */
function isOwned(scene: Scene, i: number): boolean {
  const facts = cueOf(scene, i)
  return (
    facts !== undefined &&
    !facts.definite &&
    !/^[وف]/u.test(facts.form) &&
    (facts.owned || (facts.form.length > 4 && lastLetter(scene, i) === 'ه' && facts.form.endsWith('ه')))
  )
}

/** «وجود», «وقوع», «فقدان»: و and ف that are the noun's own. */
function isWawNoun(form: string): boolean {
  return /^(?:وجود|وقوع|وصول|وفاه|وضع|وقف|ورود|فقدان|فرض|فشل|فكره|فرار)/u.test(form)
}

function speaks(scene: Scene, i: number): boolean {
  const word = scene.draft.tokens.words[i]?.speaker
  return (
    word !== undefined &&
    word.nouns.some(({ noun }) => noun.kind !== 'text') &&
    !has(scene, i, Role.allegation | Role.deniable | Role.hosts)
  )
}

/** Whether the words at `i` can only be what is denied, however the subject before them ends. */
function opensDenied(scene: Scene, i: number, first: number): boolean {
  if (inName(scene, i) || inTime(scene, i) || (has(scene, i - 1, Role.prep) && i > first)) return false
  const form = formAt(scene, i)
  // «نفى الحزب ما وصفها بالمزاعم», «ما تم تداوله»; «ما إذا» asks.
  if (ANY.test(form) || (form === 'ما' && i > first && !has(scene, i + 1, Role.question | Role.prep) && isWord(scene, i + 1))) return true
  if (DETERMINER.test(form)) return isThing(scene, i, false)
  if (i === first) return false
  // «ضلوعه», «مشاركتها».
  if (cueOf(scene, i)?.action === true && isOwned(scene, i) && !speaks(scene, i)) return true
  if (has(scene, i, Role.allegation | Role.deniable)) {
    // «وكالة الأنباء».
    return !(/^(?:الانباء|الاخبار)$/u.test(form) && speaks(scene, i - 1) && cueOf(scene, i - 1)?.definite !== true)
  }
  return false
}
