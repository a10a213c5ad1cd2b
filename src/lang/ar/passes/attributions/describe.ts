// Descriptions by an object: «عدّتها طهران دليلاً على …», «ما يعتبرانه "عدائية"».

import { made } from './lead.ts'
import type { Complement } from './report.ts'
import { cueOf, endsName, formAt, has, inName, isComma, isWord, quotationFrom, startsName, type Scene } from './scene.ts'
import { Role } from '../../words/cue/roles.ts'

const REACH = 10
/** What no predicate is. */
const CLOSED = Role.prep | Role.adverb | Role.negation | Role.be | Role.headon | Role.contrast

/** What the verb at token `i`, its object a suffix, says of that object. */
export function considered(scene: Scene, i: number, limit: number): Complement | undefined {
  for (let k = i + 1; k < limit && k < i + REACH; k++) {
    if (quotationFrom(scene, k) !== undefined) return made('noun', k, k, 0)
    if (isComma(scene, k) || has(scene, k, Role.relative | Role.while) || cueOf(scene, k)?.that !== undefined) return undefined
    const indefinite = isWord(scene, k) && !inName(scene, k) && cueOf(scene, k)?.definite === false && cueOf(scene, k)?.roles === 0
    const after = k === i + 1 || endsName(scene, k - 1) || cueOf(scene, k - 1)?.closed === true
    if (k > i + 1 && endsName(scene, k - 1) && !inName(scene, k) && isWord(scene, k) && cueOf(scene, k)?.roles === 0)
      return made('noun', k, k, 0)
    if (indefinite && after && (/(?:ا|ه)$/u.test(formAt(scene, k)) || k > i + 1)) return made('noun', k, k, 0)
  }
  return undefined
}

/** «اعتبرت موسكو العقوبات غير قانونية», «التحالف يعتبر الميناء ممرا»: what the verb at token `i`, without a suffix, says of its object; the object begins the content. */
export function judged(scene: Scene, i: number, limit: number): Complement | undefined {
  for (let k = i + 1; k < limit && k < i + REACH; k++) {
    if (!isWord(scene, k) || has(scene, k, Role.relative | Role.while | Role.prep) || cueOf(scene, k)?.that !== undefined) return undefined
    // The subject before the object is a name, or stands before the verb.
    const behind = k === i + 1 ? isWhole(scene, i - 1) && isDefinite(scene, k) : endsName(scene, k - 1) && startsObject(scene, k)
    if (behind && isJudgedSo(scene, k, limit)) return made('noun', k, k, 0)
  }
  return undefined
}

function startsObject(scene: Scene, k: number): boolean {
  return (
    startsName(scene, k) || (!inName(scene, k) && isDefinite(scene, k) && (scene.draft.tokens.words[k]?.name?.adjectives.length ?? 0) === 0)
  )
}

/** A name or a definite word, which the subject before the verb ends with. */
function isWhole(scene: Scene, k: number): boolean {
  return endsName(scene, k) || (cueOf(scene, k)?.definite === true && cueOf(scene, k)?.that === undefined)
}

function isDefinite(scene: Scene, k: number): boolean {
  // «يعتبر الأكثر دموية»: said of what stands before.
  if (/^ال(?:اكثر|اقل|اول|اولي|اكبر|افضل|اهم|اسوا|اعلي|اقوي|اخطر|ابرز|احدث)$/u.test(formAt(scene, k))) return false
  return startsName(scene, k) || (cueOf(scene, k)?.definite === true && cueOf(scene, k)?.lead === 0)
}

/** «… غير قانونية», «… ممرا», «… "خيانة"»: an indefinite predicate soon behind the object at `k`, in the same clause. */
function isJudgedSo(scene: Scene, k: number, limit: number): boolean {
  for (let p = k + 1; p < limit && p < k + REACH; p++) {
    if (quotationFrom(scene, p) !== undefined) return true
    if (!isWord(scene, p)) return false
    if (has(scene, p, Role.relative | Role.while) || cueOf(scene, p)?.that !== undefined) return false
    if (/^(?:غير|بمثابه)$/u.test(formAt(scene, p))) return true
    const facts = cueOf(scene, p)
    const closed = endsName(scene, p - 1) || cueOf(scene, p - 1)?.closed === true
    if (
      closed &&
      !inName(scene, p) &&
      facts?.definite === false &&
      (facts.roles & CLOSED) === 0 &&
      /^.{3,}(?:ا|[^ا]ه)$/u.test(facts.form) &&
      facts.lead === 0
    )
      return true
  }
  return false
}
