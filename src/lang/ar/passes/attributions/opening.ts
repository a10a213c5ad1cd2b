// Openings: what stands to the left of a cue in its clause, and so whether the source stands there.

import { Role } from '../../words/cue/roles.ts'
import type { Range } from './report.ts'
import { cueOf, formAt, has, inName, inTime, isComma, isWord, markAt, quotationAround, quotationFrom, type Scene } from './scene.ts'
import { sourcePhrase } from './source/phrase.ts'

/** How the clause of a verb begins: the token that opens it, and the first that may name a subject. */
export interface Opening {
  readonly opens: number
  readonly clause: number
}

/** How far left a subject may begin, in tokens. */
const REACH = 30
/** How long an adjunct before a verb may be. */
const ADJUNCT = 9

/** The mark right before the verb at token `i` when the quotation it opens goes on with a clause that began before it («إن المدير "نفى تماما …"»), else `i`. */
export function verbEdge(scene: Scene, i: number): number {
  const q = quotationFrom(scene, i - 1)
  if (q === undefined || !isWord(scene, i - 2)) return i
  for (let k = i - 2; k >= scene.first && k > i - REACH; k--) {
    if (markAt(scene, k) === ':') return i
    if (cueOf(scene, k)?.that !== undefined || has(scene, k, Role.contrast)) return i - 1
    if (cueOf(scene, k)?.verb !== undefined && !inName(scene, k)) return i
  }
  return i
}

/** The opening of the clause whose verb is token `i`, when its subject stands before it. */
export function openingOf(scene: Scene, i: number): Opening {
  const floor = Math.max(scene.first, i - REACH, quotationAround(scene, i)?.open ?? 0)
  for (let k = i - 1; k >= floor; k--) {
    const c = markAt(scene, k)
    if (c === ':' || c === '؛') return { opens: k + 1, clause: k + 1 }
    if (c !== '') continue
    const facts = cueOf(scene, k)
    if (facts === undefined || inName(scene, k)) continue
    // «أنها …»: the subject is the pronoun.
    if (facts.that !== undefined && facts.that.suffix !== '' && !has(scene, k - 1, Role.contrast)) return { opens: k + 1, clause: i }
    // «مع أن السلطات تنفي», «رغم أن موسكو نفت».
    if (facts.that !== undefined && /^(?:مع|رغم|برغم)$/u.test(formAt(scene, k - 1))) return { opens: k - 1, clause: k + 1 }
    if (facts.that !== undefined)
      return has(scene, k - 1, Role.contrast) ? { opens: k - 1, clause: k + 1 } : { opens: k + 1, clause: k + 1 }
    if (has(scene, k, Role.while | Role.contrast | Role.headon)) return { opens: k, clause: k + 1 }
    if (has(scene, k, Role.be) && k < i - 1) return { opens: k, clause: k + 1 }
    if (facts.verb !== undefined && k < i - 1 && facts.verb.cue.frames.that && facts.verb.suffix === '' && facts.verb.conjunction)
      return { opens: i, clause: i }
  }
  return { opens: floor, clause: floor }
}

/** Where a clause begins whose verb at `i` comes first: at the verb, its auxiliary, the word that opens it, their comma or their adjunct's. */
export function ownStart(scene: Scene, i: number): number {
  let k = formAt(scene, i - 1) === 'و' ? i - 1 : i
  // «إلا أنه»: the pronoun of the verb stands before it.
  if ((cueOf(scene, k - 1)?.that?.suffix ?? '') !== '' && has(scene, k - 2, Role.contrast)) k -= 2
  while (k > scene.first && (has(scene, k - 1, Role.be | Role.headon | Role.while | Role.contrast) || isComma(scene, k - 1))) k--
  if (k < i && isComma(scene, k)) return k
  // «، على دعم بلاده وتعهد بـ»: a verb with its own «و» has no adjunct before it.
  if (cueOf(scene, i)?.verb?.conjunction === true) return k
  for (let j = k - 1; j > scene.first && j > k - ADJUNCT; j--) {
    if (!isComma(scene, j - 1) && cueOf(scene, j)?.that === undefined) continue
    if (cueOf(scene, j)?.that !== undefined) break
    const adjunct = has(scene, j, Role.prep | Role.adverb) || inTime(scene, j)
    return adjunct ? j - 1 : k
  }
  return k
}

/** The source before the verb at `i` in its clause: «X قال»; undefined when nothing there can be one. */
export function subjectBefore(scene: Scene, clause: number, i: number): Range | undefined {
  let last = i
  while (last > clause && (isComma(scene, last - 1) || inTime(scene, last - 1) || has(scene, last - 1, Role.be | Role.adverb))) last--
  // Adjuncts before the subject end at their comma: «من جهته، …».
  if (has(scene, clause, Role.prep | Role.adverb | Role.headon) || inTime(scene, clause)) {
    for (let k = clause + 1; k < last; k++) {
      if (!isComma(scene, k)) continue
      const found = sourcePhrase(scene.draft, k + 1, last)
      if (found !== undefined && found.last >= last) return found
    }
    return undefined
  }
  let first = clause
  while (first < last && !isWord(scene, first) && markAt(scene, first) !== '"' && markAt(scene, first) !== '«') first++
  if (first >= last) return undefined
  // «وعاد الوزير يقول»: an auxiliary before its subject.
  if (/^[وف]?(?:عادت?|ظلت?|راحت?|مضت?)$/u.test(formAt(scene, first)) && first + 1 < last) first++
  // «قدمت اللجنة تقريرا يقول …»: another clause stands before the verb, and no subject.
  if (isClause(scene, first)) return undefined
  const found = sourcePhrase(scene.draft, first, last)
  if (found === undefined || found.last >= last) return found
  // «كان X الذي … قال»: the word before shows that a subject must stand here, however long.
  return has(scene, clause - 1, Role.be | Role.contrast) ? { first: found.first, last: found.last } : undefined
}

/** Whether a finite verb begins the words from `first`. */
function isClause(scene: Scene, first: number): boolean {
  const verb = scene.draft.tokens.words[first]?.verb
  return (
    verb?.sure === true &&
    !inName(scene, first) &&
    cueOf(scene, first)?.definite !== true &&
    (scene.draft.tokens.words[first]?.speaker?.nouns.length ?? 0) === 0 &&
    !has(scene, first, Role.sourcehead | Role.evidence)
  )
}

/** Roles that a noun may have and still be a source. */
const SPEAKS = Role.allegation | Role.evidence | Role.sourcehead | Role.hosts | Role.audience | Role.speech

/** The indefinite noun right before the verb at `i`, whose clause says more of it: «منتقدين يقولون», «تقارير تفيد». */
export function nounBefore(scene: Scene, i: number): Range | undefined {
  const facts = cueOf(scene, i - 1)
  // «التي ما زالت تعتبر».
  if (/^[يت]?زالت?$/u.test(formAt(scene, i - 1))) return undefined
  if (!isWord(scene, i - 1) || inName(scene, i - 1) || inTime(scene, i - 1) || facts === undefined) return undefined
  if (
    facts.definite ||
    facts.that !== undefined ||
    (facts.roles & ~SPEAKS) !== 0 ||
    facts.verb !== undefined ||
    formAt(scene, i - 1).length < 3
  )
    return undefined
  // «قادة أفغان قالوا», «تقارير عديدة تحدثت»: the noun before its adjective.
  const head = scene.draft.tokens.words[i - 1]?.speaker
  const people = scene.draft.tokens.words[i - 2]?.speaker
  const kind = people?.definite === false ? people.nouns[0]?.noun.kind : undefined
  const described = (head?.nouns.length ?? 0) === 0 && (kind === 'person' || (kind === 'text' && /(?:ه|ات)$/u.test(formAt(scene, i - 1))))
  return { first: described && isWord(scene, i - 2) && !inName(scene, i - 2) ? i - 2 : i - 1, last: i }
}
