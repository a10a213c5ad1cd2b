// Openings: what stands to the left of a cue in its clause, and so whether the source stands there.

import { Role } from '../../words/cue/roles.ts'
import type { Range } from './report.ts'
import { cueOf, formAt, has, inName, inTime, isComma, isWord, markAt, quotationAround, type Scene } from './scene.ts'
import { sourcePhrase } from './source/phrase.ts'

/** How the clause of a verb begins. */
export interface Opening {
  /** First token of the clause, the word that opens it included. */
  readonly opens: number
  /** First token that may name a subject before the verb. */
  readonly clause: number
  /** What introduces the verb: nothing but its own position, a conjunction, a relative. */
  readonly by: 'start' | 'conjunction' | 'relative' | 'while' | 'that'
}

/** How far left a subject may begin, in tokens. */
const REACH = 30

/** The opening of the clause whose verb is token `i`. */
export function openingOf(scene: Scene, i: number): Opening {
  if (cueOf(scene, i)?.verb?.conjunction === true) return { opens: i, clause: i, by: 'conjunction' }
  const floor = Math.max(scene.first, i - REACH, quotationAround(scene, i)?.open ?? 0)
  for (let k = i - 1; k >= floor; k--) {
    const c = markAt(scene, k)
    if (c === ':' || c === '؛' || (c !== '' && '«»"“”'.includes(c) && k === floor)) return { opens: k + 1, clause: k + 1, by: 'start' }
    if (c !== '') continue
    const facts = cueOf(scene, k)
    if (facts === undefined || inName(scene, k)) continue
    if (facts.that !== undefined) {
      const contrast = has(scene, k - 1, Role.contrast)
      return { opens: contrast ? k - 1 : k + 1, clause: k + 1, by: contrast ? 'while' : 'that' }
    }
    if (has(scene, k, Role.relative) && k === i - 1) {
      const before = has(scene, k - 1, Role.prep | Role.while) ? k - 1 : k
      return { opens: before, clause: k + 1, by: 'relative' }
    }
    if (has(scene, k, Role.while | Role.contrast | Role.headon)) return { opens: k, clause: k + 1, by: 'while' }
    if (has(scene, k, Role.be) && k < i - 1) return { opens: k, clause: k + 1, by: 'start' }
    if (facts.verb !== undefined && k < i - 1 && facts.verb.cue.frames.that && facts.verb.suffix === '' && (k === floor || facts.verb.conjunction)) return { opens: i, clause: i, by: 'start' }
  }
  return { opens: floor, clause: floor, by: 'start' }
}

/** The source before the verb at `i` in its clause: «X قال», «محللين يقولون»; undefined when nothing there can be one. */
export function subjectBefore(scene: Scene, clause: number, i: number): Range | undefined {
  let last = i
  while (last > clause && (isComma(scene, last - 1) || inTime(scene, last - 1) || has(scene, last - 1, Role.be | Role.adverb))) last--
  let first = clause
  // Adjuncts before the subject end at their comma: «من جهته، …».
  for (let k = last - 1; k > clause; k--) {
    if (isComma(scene, k - 1) && (has(scene, clause, Role.prep | Role.adverb | Role.headon) || inTime(scene, clause))) {
      first = k
      const found = sourcePhrase(scene.draft, first, last)
      if (found !== undefined && found.last >= last - 1) return found
    }
  }
  while (first < last && !isWord(scene, first) && markAt(scene, first) !== '"' && markAt(scene, first) !== '«') first++
  if (first >= last || has(scene, first, Role.prep) || inTime(scene, first)) return undefined
  const found = sourcePhrase(scene.draft, first, last)
  return found !== undefined && found.last >= last ? found : undefined
}

/** The indefinite noun right before the verb at `i`, whose clause says more of it: «منتقدين يقولون», «تقارير تفيد». */
export function nounBefore(scene: Scene, i: number): Range | undefined {
  const facts = cueOf(scene, i - 1)
  if (!isWord(scene, i - 1) || inName(scene, i - 1) || inTime(scene, i - 1) || facts === undefined) return undefined
  if (facts.definite || facts.that !== undefined || facts.roles !== 0 || facts.verb !== undefined || formAt(scene, i - 1).length < 3) return undefined
  return { first: i - 1, last: i }
}
